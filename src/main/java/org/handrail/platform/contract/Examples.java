package org.handrail.platform.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.handrail.platform.page.CsvWriter;

/** One request and one answer for every operation, made from the schemas; a test holds each to its schema. */
class Examples {
    private static final int DEEPEST = 8;
    private static final String PREFIX = "#/components/schemas/";
    private static final String ID = "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10";
    private static final String INSTANT = "2026-10-05T17:30:00Z";
    private static final String DAY = "2026-10-05";

    /** Words for fields that a type and a format can't explain. All people are made up. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("name", "North Peer Advocates"),
            Map.entry("schoolName", "North High"),
            Map.entry("shortName", "North"),
            Map.entry("externalId", "S-1042"),
            Map.entry("timeZone", "America/Los_Angeles"),
            Map.entry("givenName", "Ana"),
            Map.entry("familyName", "Reyes"),
            Map.entry("preferredName", "Ani"),
            Map.entry("displayName", "Ana Reyes"),
            Map.entry("email", "ana.reyes@example.org"),
            Map.entry("login", "ana.reyes"),
            Map.entry("district", "foothill"),
            Map.entry("password", "four unrelated words here"),
            Map.entry("gradeLevel", "10"),
            Map.entry("languages", "es"),
            Map.entry("language", "es"),
            Map.entry("label", "PEER_ADVOCACY"),
            Map.entry("modelCode", "PEER_COUNSELING"),
            Map.entry("serviceModel", "PEER_COUNSELING"),
            Map.entry("grant_type", "client_credentials"),
            Map.entry("client_id", ID),
            Map.entry("token_type", "Bearer"),
            Map.entry("tokenType", "Bearer"),
            Map.entry("code", "ORIENTATION"),
            Map.entry("component", "SELF_CARE"),
            Map.entry("link", "https://example.org/minutes"),
            Map.entry("subject", "SAFETY"),
            Map.entry("en", "In English"),
            Map.entry("es", "En español"));

    private final OpenAPI api;

    Examples(OpenAPI api) {
        this.api = api;
    }

    void add() {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(this::add);
    }

    private void add(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> add(response.getContent()));
    }

    private void add(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if (type.equals(CsvWriter.TYPE)) {
                media.setExample(csv(content.getMediaType("application/json")));
            } else if (media.getSchema() != null && media.getExample() == null) {
                media.setExample(of("", media.getSchema(), 0));
            }
        });
    }

    /** The header line and the one row that the JSON example has. */
    private String csv(MediaType json) {
        var page = resolved(json.getSchema());
        var row = of("", page.getProperties().get("items").getItems(), 0);
        if (!(row instanceof Map<?, ?> fields)) {
            throw new IllegalStateException("A list that is offered as CSV has rows with fields");
        }
        return joined(fields.keySet().stream().toList()) + "\r\n" + joined(List.copyOf(fields.values())) + "\r\n";
    }

    private static String joined(List<?> cells) {
        return cells.stream()
                .map(cell -> cell instanceof List<?> several
                        ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
                        : String.valueOf(cell))
                .collect(Collectors.joining(","));
    }

    private Object of(String field, Schema given, int depth) {
        var schema = resolved(given);
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return of(field, schema.getAllOf().getFirst(), depth);
        }
        return switch (typeOf(schema)) {
            case OBJECT -> object(schema, depth);
            case ARRAY -> depth >= DEEPEST ? List.of() : List.of(of(field, schema.getItems(), depth + 1));
            case BOOLEAN -> true;
            case INTEGER, NUMBER -> number(schema);
            default -> text(field, schema);
        };
    }

    private Map<String, Object> object(Schema schema, int depth) {
        var example = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null && depth < DEEPEST) {
            schema.getProperties().forEach((name, property) -> example.put(name, of(name, property, depth + 1)));
        }
        return example;
    }

    private static Object number(Schema schema) {
        var least = schema.getMinimum() == null ? BigDecimal.ONE : schema.getMinimum();
        return least.max(BigDecimal.ONE).intValue();
    }

    private static String text(String field, Schema schema) {
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> ID;
            case "date-time" -> INSTANT;
            case "date" -> DAY;
            default -> fitted(matching(WORDS.getOrDefault(field, "Text"), schema), schema);
        };
    }

    /** Where a pattern is asked for that the field's word doesn't have, another word that does. */
    private static String matching(String word, Schema schema) {
        return schema.getPattern() == null
                ? word
                : Stream.concat(
                                Stream.of(word, "TUTORING", "08:30", "2026-10", "1"),
                                WORDS.values().stream().sorted())
                        .filter(Pattern.compile(schema.getPattern()).asPredicate())
                        .findFirst()
                        .orElse(word);
    }

    private static String fitted(String word, Schema schema) {
        int longest = schema.getMaxLength() == null ? Integer.MAX_VALUE : schema.getMaxLength();
        int shortest = schema.getMinLength() == null ? 0 : schema.getMinLength();
        var padded = word + " and more".repeat(Math.max(0, (shortest - word.length() + 8) / 9));
        return padded.length() > longest ? padded.substring(0, longest) : padded;
    }

    private static SchemaType typeOf(Schema schema) {
        if (schema.getType() == null || schema.getType().isEmpty()) {
            return schema.getProperties() == null ? SchemaType.STRING : SchemaType.OBJECT;
        }
        return schema.getType().getFirst();
    }

    private Schema resolved(Schema schema) {
        return schema.getRef() == null
                ? schema
                : api.getComponents().getSchemas().get(schema.getRef().replace(PREFIX, ""));
    }
}
