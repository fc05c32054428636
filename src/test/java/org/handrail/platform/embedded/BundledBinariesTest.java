package org.handrail.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Servers run Linux on either kind of processor; elsewhere a build is told what to do. */
class BundledBinariesTest {
    private final BundledBinaries binaries = new BundledBinaries();

    @Test
    void everyBuildBringsThoseOfLinux() throws IOException {
        for (var architecture : new String[] {"amd64", "aarch64"}) {
            try (var found = binaries.getPgBinary("Linux", architecture)) {
                assertThat(found.read()).as(architecture).isNotNegative();
            }
        }
    }

    @Test
    void aMachineWithoutBinariesIsToldInOneSentence() {
        assertThatThrownBy(() -> binaries.getPgBinary("Linux", "s390x"))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageContainingAll("Linux on s390x", "HANDRAIL_DATABASE_URL");
    }
}
