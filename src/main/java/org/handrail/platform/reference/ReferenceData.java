package org.handrail.platform.reference;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads the reference data that the product brings along: YAML in {@code reference/}, beside each file the JSON schema
 * that a test holds it to. The records they are read into are immutable; load once and keep.
 */
public final class ReferenceData {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReferenceData() {}

    /**
     * @param file such as {@code service-models.yaml}
     * @param type the record that the whole file fits; a field it doesn't know is an error, a missing switch is off
     */
    public static <T> T load(String file, Class<T> type) {
        try (var in = type.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("There is no reference/" + file);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + file + " does not fit " + type.getSimpleName(), e);
        }
    }
}
