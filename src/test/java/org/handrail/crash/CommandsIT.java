package org.handrail.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's commands on the packaged jar: results on standard output, one sentence when refused, an exit code. */
class CommandsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Path home;
    private PackagedServer server;

    @BeforeEach
    void anEmptyHome() throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "commands");
        server = new PackagedServer(home);
    }

    @Test
    void seedPrintsUsersAndIdsAndMakesTheDemoOnce() throws IOException, InterruptedException {
        var first = server.command("seed");
        assertThat(first.code()).as(first.errors()).isZero();
        var made = JSON.readTree(first.output());
        assertThat(made.get("users")).isNotEmpty().allSatisfy(user -> {
            assertThat(user.get("login").asText()).isNotEmpty();
            assertThat(user.get("account").asText()).isNotEmpty();
        });
        var second = server.command("seed");
        assertThat(second.code()).as(second.errors()).isZero();
        var again = JSON.readTree(second.output());
        for (var same : new String[] {"district", "code", "schools", "programs", "counts"}) {
            assertThat(again.get(same)).as(same).isEqualTo(made.get(same));
        }

        var audit = server.command("verify-audit", "--seal");
        assertThat(audit.code()).as(audit.output()).isZero();
        assertThat(JSON.readTree(audit.output())).isNotEmpty();

        refused(server.command("setup", setUpFile("{}")), 1);
        refused(server.command("setup", setUpFile("[]")), 1);
        refused(server.command("setup", setUpFile("{\"district\": {\"code\": [\"secret\"]}}")), 1);
        refused(server.command("setup", home.resolve("nowhere.json").toString()), 1);
        refused(server.command("setup"), 2);
        refused(server.command("verify-audit", "--sael"), 2);
        refused(server.command("sow"), 2);
    }

    @Test
    void aKeyFileThatIsMissingOrOpenStopsTheStart() throws IOException, InterruptedException {
        assertThat(server.command("verify-audit").code()).isZero();
        var keys = home.resolve("keys.json");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(server.command("verify-audit").errors())
                .contains("chmod 600")
                .hasLineCount(1);
        Files.move(keys, home.resolve("elsewhere"));
        var missing = server.command("verify-audit");
        refused(missing, 1);
        assertThat(missing.errors()).contains("keys.json").hasLineCount(1);
        assertThat(keys).doesNotExist();
    }

    private static void refused(PackagedServer.Outcome outcome, int code) {
        assertThat(outcome.code()).as(outcome.errors()).isEqualTo(code);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).isNotEmpty().doesNotContain("Exception", "\tat ", "secret");
    }

    private String setUpFile(String json) throws IOException {
        return Files.writeString(home.resolve("setup.json"), json).toString();
    }
}
