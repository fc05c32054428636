package org.handrail.isolation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.handrail.testsupport.PostgreSql15;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same attacks on an external PostgreSQL 15, the oldest that is supported, where one is installed. */
@QuarkusTest
@TestProfile(ExternalPostgreSql15Test.External.class)
@WithTestResource(PostgreSql15.class)
@EnabledIf("org.handrail.testsupport.PostgreSql15#isInstalled")
class ExternalPostgreSql15Test extends HostileSqlTest {
    /** A profile of its own gives the test an application of its own. */
    public static class External implements QuarkusTestProfile {}
}
