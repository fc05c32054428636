package org.handrail.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Bodies that no operation may take, made from an operation's own example. */
final class BadBodies {
    /** Nothing of this may come back in an answer. */
    static final String MARKER = "Zz7marker";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int ABOVE_EVERY_TEXT = 10_001;

    /** How a day and a moment begin. */
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");

    private BadBodies() {}

    /** By a name that says what is wrong. */
    static Map<String, String> of(JsonNode example) throws JsonProcessingException {
        var bad = new LinkedHashMap<String, String>();
        bad.put("nothing", "");
        bad.put("half a document", "{\"" + MARKER);
        bad.put("not JSON", MARKER);
        bad.put("null", "null");
        bad.put("a list", "[]");
        bad.put("a text", "\"" + MARKER + "\"");
        bad.put("a number", "17");
        bad.put("an unknown field", "{\"" + MARKER + "\":1}");
        bad.put("two documents", JSON.writeValueAsString(example) + "{}" + MARKER);
        bad.put("far too deep", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
        for (var field : (Iterable<String>) example::fieldNames) {
            for (var value : wrongFor(example.get(field))) {
                bad.put(field + " is " + shortly(value), with(example, field, value));
            }
        }
        return bad;
    }

    /** Values of a kind that the field can't have. */
    private static List<JsonNode> wrongFor(JsonNode right) {
        var object = NODES.objectNode().put(MARKER, 1);
        return switch (right.getNodeType()) {
            case STRING -> wrongForText(right.textValue(), object);
            case NUMBER -> List.of(object, NODES.textNode(MARKER), NODES.numberNode(1e300), NODES.numberNode(-1e18));
            case BOOLEAN -> List.of(object, NODES.textNode(MARKER), NODES.numberNode(7));
            case ARRAY ->
                List.of(
                        object,
                        NODES.textNode(MARKER),
                        NODES.numberNode(7),
                        NODES.arrayNode().add(object));
            case OBJECT -> List.of(NODES.textNode(MARKER), NODES.arrayNode().add(1), NODES.numberNode(7));
            default -> List.of(object);
        };
    }

    private static List<JsonNode> wrongForText(String right, JsonNode object) {
        var wrong = new ArrayList<JsonNode>(List.of(
                object,
                NODES.numberNode(7),
                NODES.arrayNode().add(object),
                NODES.textNode("\u0000" + MARKER),
                NODES.textNode(MARKER.repeat(ABOVE_EVERY_TEXT / MARKER.length() + 1))));
        if (DAY.matcher(right).find()) {
            wrong.add(NODES.arrayNode().add(2026).add(11).add(29));
            for (var day : List.of("0026-11-29", "+12026-11-29", "-999999999-01-01", MARKER)) {
                wrong.add(NODES.textNode(day + right.substring("2026-11-29".length())));
            }
        }
        return wrong;
    }

    private static String with(JsonNode example, String field, JsonNode value) throws JsonProcessingException {
        var body = (ObjectNode) example.deepCopy();
        body.set(field, value);
        return JSON.writeValueAsString(body);
    }

    private static String shortly(JsonNode value) {
        var text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
