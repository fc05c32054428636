package org.handrail.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.fge.jsonschema.core.report.ProcessingReport;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceDataTest {
    private static final Path FOLDER = Path.of("src/main/resources/reference");

    static List<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileFitsTheSchemaBesideIt(Path file) throws Exception {
        var report = validate(file, new YAMLMapper().readTree(file.toFile()));
        assertThat(report.isSuccess()).as(report.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSourceAndNothingItsSchemaDoesNotKnow(Path file) throws Exception {
        var content = (ObjectNode) new YAMLMapper().readTree(file.toFile());
        assertThat(content.path("source").asText()).isNotBlank();
        content.put("misspelt", "field");
        assertThat(validate(file, content).isSuccess()).isFalse();
    }

    @Test
    void aSchemaRefusesAFileThatLacksALanguage() throws Exception {
        var file = FOLDER.resolve("program-labels.yaml");
        var content = new YAMLMapper().readTree(file.toFile());
        ((ObjectNode) content.at("/labels/0/name")).remove("es");
        assertThat(validate(file, content).isSuccess()).isFalse();
    }

    private static ProcessingReport validate(Path file, com.fasterxml.jackson.databind.JsonNode content)
            throws Exception {
        var schema = Path.of(file.toString().replace(".yaml", ".schema.json"));
        return JsonSchemaFactory.byDefault()
                .getJsonSchema(new ObjectMapper().readTree(schema.toFile()))
                .validate(content);
    }
}
