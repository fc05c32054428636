package org.handrail.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The key file: made once, for its owner alone, and never quoted. */
@DisabledOnOs(OS.WINDOWS)
class KeysTest {
    @TempDir
    Path home;

    @Test
    void theFileIsMadeOnceAndForItsOwnerAlone() throws IOException {
        var file = home.resolve("keys.json");
        var made = Keys.load(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Keys.load(file)).isEqualTo(made);
        assertThat(Keys.parse(Files.readString(file))).isEqualTo(made);
    }

    @Test
    void twoInstallationsShareNoSecret() {
        var one = Keys.load(home.resolve("one.json"));
        var other = Keys.load(home.resolve("other.json"));
        assertThat(one.signing()).isNotEqualTo(other.signing());
        assertThat(one.context()).isNotEqualTo(other.context());
        assertThat(one.encryption()).isNotEqualTo(other.encryption());
        assertThat(one.ownerPassword()).isNotEqualTo(one.appPassword()).isNotEqualTo(one.backupPassword());
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws IOException {
        var file = home.resolve("keys.json");
        Keys.load(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> Keys.load(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void keysThatAreNotWholeAreRefusedWithoutQuotingThem() {
        for (var wrong : new String[] {"", "null", "{}", "[\"hunter2\"]", "{\"signing\":\"hunter2\"}", "hunter2"}) {
            assertThatThrownBy(() -> Keys.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(ConfigurationException.class)
                    .hasNoCause()
                    .hasMessageNotContaining("hunter2");
        }
    }
}
