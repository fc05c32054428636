package org.handrail.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handrail.platform.command.Command;
import org.junit.jupiter.api.Test;

/** What README promises an operator is what the server has. */
@QuarkusTest
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `([a-z-]+)[^`]*` \\|");
    private static final Pattern SETTING = Pattern.compile("HANDRAIL_[A-Z_]+");
    private static final Pattern FILE = Pattern.compile("\\]\\(([\\w./-]+?)(?:#[\\w-]+)?\\)");

    @Inject
    @All
    List<Command> commands;

    @Test
    void theTableOfCommandsIsComplete() throws IOException {
        assertThat(found(COMMAND, read("README.md"), 1))
                .isEqualTo(commands.stream().map(Command::name).collect(Collectors.toSet()));
    }

    @Test
    void everySettingThatTheDocumentsNameIsReadSomewhere() throws IOException {
        var code = sources();
        for (var document : List.of("README.md", "SECURITY.md", "CONTRIBUTING.md", "docker/compose.yaml")) {
            for (var setting : found(SETTING, read(document), 0)) {
                var property = setting.toLowerCase(Locale.ROOT).replace("handrail_", "handrail.");
                assertThat(List.of(
                                quoted(property.replace('_', '-')),
                                quoted(property.replace('_', '.')),
                                "process.env." + setting))
                        .as(setting + " in " + document)
                        .anyMatch(code::contains);
            }
        }
    }

    @Test
    void everyFileThatTheDocumentsLinkToIsThere() throws IOException {
        for (var document :
                List.of("README.md", "SECURITY.md", "CONTRIBUTING.md", "openapi/README.md", "web-client/README.md")) {
            for (var file : found(FILE, read(document), 1)) {
                assertThat(Path.of(document).resolveSibling(file)).as(document).exists();
            }
        }
    }

    private static String read(String document) throws IOException {
        return Files.readString(Path.of(document));
    }

    private static String quoted(String property) {
        return '"' + property + '"';
    }

    private static String sources() throws IOException {
        return text("src/main/java", ".java") + text("web-client/e2e", ".ts");
    }

    private static String text(String folder, String kind) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var text = new StringBuilder();
            for (var file : files.filter(path -> path.toString().endsWith(kind)).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
