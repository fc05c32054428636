package org.handrail.platform.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;

/** The PostgreSQL that this build brings for the machine it runs on. */
final class BundledBinaries implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String architecture) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture);
        } catch (IllegalStateException none) {
            throw new ConfigurationException(
                    "This build of Handrail brings no PostgreSQL for %s on %s: build it there, or give HANDRAIL_DATABASE_URL"
                            .formatted(system, architecture));
        }
    }
}
