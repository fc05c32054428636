package org.handrail.testsupport;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The contract that the running application publishes, and what it has against an answer. */
public final class LiveContract {
    private static LiveContract loaded;

    private final String document;
    private final OpenAPI api;
    private final OpenApiInteractionValidator validator;

    private LiveContract(String document) {
        this.document = document;
        var options = new ParseOptions();
        options.setResolve(true);
        this.api = new OpenAPIV3Parser().readContents(document, null, options).getOpenAPI();
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .build();
    }

    /** Read once: the contract is made when the application is built. */
    public static synchronized LiveContract get() {
        if (loaded == null) {
            loaded = new LiveContract(given().get("/q/openapi?format=yaml")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return loaded;
    }

    public String document() {
        return document;
    }

    public OpenAPI api() {
        return api;
    }

    /** Every way in which the answer is not what the contract says; empty for a right one. */
    public List<String> objections(String method, String path, Response answer) {
        return validator.validateResponse(path, Request.Method.valueOf(method), answer).getMessages().stream()
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    /** The most literal path of the contract that fits, as the server chooses. */
    public Optional<Operation> operation(String method, String path) {
        return api.getPaths().entrySet().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Long.compare(braces(one.getKey()), braces(other.getKey())))
                .map(entry -> entry.getValue()
                        .readOperationsMap()
                        .get(PathItem.HttpMethod.valueOf(method.toUpperCase(Locale.ROOT))));
    }

    private static long braces(String path) {
        return path.chars().filter(letter -> letter == '{').count();
    }
}
