package org.handrail.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation of the contract, as the generated tests need it. */
public record Endpoint(String method, String fullPath, Operation operation) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The first of several, where one of them will do. */
    private static final Pattern PERMISSION = Pattern.compile("[a-z-]+:[a-z-]+");

    private static final String BASE = "/api/v1";

    public static List<Endpoint> all(OpenAPI api) {
        return api.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(entry -> new Endpoint(entry.getKey().name(), path.getKey(), entry.getValue())))
                .toList();
    }

    public String id() {
        return operation.getOperationId();
    }

    /** Below the base path of the tests' requests. */
    public String path() {
        return fullPath.startsWith(BASE) ? fullPath.substring(BASE.length()) : fullPath;
    }

    /** What the caller needs; null for the operations that any signed-in or anonymous caller has. */
    String permission() {
        return extension("x-permission")
                .map(PERMISSION::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElse(null);
    }

    public boolean isOpen() {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty();
    }

    List<String> queryParameters() {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter -> "query".equals(parameter.getIn()))
                        .map(parameter -> parameter.getName())
                        .toList();
    }

    /** The request's example in the contract; null where there is no JSON body. */
    public JsonNode example() {
        if (operation.getRequestBody() == null) {
            return null;
        }
        var content = operation.getRequestBody().getContent().get("application/json");
        return content == null || content.getExample() == null ? null : JSON.valueToTree(content.getExample());
    }

    private Optional<String> extension(String name) {
        return Optional.ofNullable(operation.getExtensions())
                .map(extensions -> extensions.get(name))
                .map(Object::toString);
    }
}
