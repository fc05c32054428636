package org.handrail.platform.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Role;

/** The parts of the contract that operations refer to: problems, headers, parameters, ways to sign in. */
final class SharedParts {
    static final String BEARER = "bearer";
    static final String CLIENT = "client";
    static final String IF_MATCH = "IfMatch";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String REQUEST_ID = "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90";

    private SharedParts() {}

    static void describe(OpenAPI api) {
        var parts = api.getComponents();
        parts.addSchema("Problem", problem());
        parts.addSchema("ProblemReason", reason());
        parts.addSchema("FieldProblem", fieldProblem());
        Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemType::status, LinkedHashMap::new, Collectors.toList()))
                .forEach((status, types) -> refusal(parts, status, types));
        headers(parts);
        parameters(parts);
        waysIn(parts);
    }

    static String responseName(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(SharedParts::camel)
                .findFirst()
                .orElseThrow();
    }

    private static String camel(ProblemType type) {
        return Arrays.stream(type.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static void refusal(Components parts, int status, List<ProblemType> types) {
        var first = types.getFirst();
        var body = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(example(first));
        var titles =
                types.stream().map(type -> type.slug() + ": " + type.title()).collect(Collectors.joining("\n\n"));
        var response = OASFactory.createAPIResponse()
                .description(titles)
                .content(OASFactory.createContent().addMediaType("application/problem+json", body));
        response.addHeader("X-Request-Id", OASFactory.createHeader().ref("X-Request-Id"));
        if (status == ProblemType.TOO_MANY_REQUESTS.status() || status == ProblemType.UNAVAILABLE.status()) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
        }
        if (status == ProblemType.TOO_MANY_REQUESTS.status()) {
            response.addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"));
            response.addHeader("RateLimit-Policy", OASFactory.createHeader().ref("RateLimit-Policy"));
        }
        parts.addResponse(camel(first), response);
    }

    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + type.slug());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.title());
        example.put("code", type.slug());
        example.put("requestId", REQUEST_ID);
        return example;
    }

    private static Schema problem() {
        var codes = Arrays.stream(ProblemType.values())
                .map(ProblemType::slug)
                .<Object>map(slug -> slug)
                .toList();
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "Why a request was refused; nothing was changed. Some problems have further members, such as"
                                + " allowed or missing. The rejected value is never repeated.")
                .required(List.of("type", "title", "status", "code", "requestId"))
                .addProperty("type", string().description("/problems/ and the code"))
                .addProperty("title", string().description("A sentence for people"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string().description("A sentence about this case"))
                .addProperty("code", string().enumeration(codes))
                .addProperty("reason", OASFactory.createSchema().ref("ProblemReason"))
                .addProperty("requestId", string().format("uuid"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("FieldProblem")))
                .additionalPropertiesBoolean(true);
    }

    private static Schema reason() {
        var reasons = Arrays.stream(Reason.values())
                .map(reason -> reason.code() + ": " + reason.sentence())
                .collect(Collectors.joining("\n\n"));
        return string().description("Stable, for programs; the sentences are for people and may change\n\n" + reasons)
                .enumeration(Arrays.stream(Reason.values())
                        .map(Reason::code)
                        .<Object>map(code -> code)
                        .toList());
    }

    private static Schema fieldProblem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("pointer", "code", "message"))
                .addProperty("pointer", string().description("JSON pointer into the body, or a parameter's name"))
                .addProperty("code", OASFactory.createSchema().ref("ProblemReason"))
                .addProperty("message", string().description("A sentence for people"))
                .addProperty(
                        "params",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .description("What the sentence names: min, max, value, or the allowed ones")
                                .additionalPropertiesBoolean(true));
    }

    private static void headers(Components parts) {
        parts.addHeader("X-Request-Id", header("Names this request in logs and audit entries", REQUEST_ID));
        parts.addHeader("ETag", header("The record's version, for If-Match", "\"3\""));
        parts.addHeader("Location", header("The new record", "/api/v1/programs/0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"));
        parts.addHeader(
                "Link",
                header(
                        "The first, previous, next and last page (RFC 8288)",
                        "</api/v1/programs?offset=25>; rel=\"next\""));
        parts.addHeader("Retry-After", header("Seconds to wait before trying again", "5"));
        parts.addHeader(
                "RateLimit",
                header(
                        "How many tries are left and for how many seconds, on every answer of a door that counts"
                                + " tries (draft-ietf-httpapi-ratelimit-headers)",
                        "\"account\";r=0;t=61"));
        parts.addHeader(
                "RateLimit-Policy", header("How many tries there are in how many seconds", "\"account\";q=10;w=900"));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(string())
                .example(example);
    }

    private static void parameters(Components parts) {
        parts.addParameter(
                IF_MATCH,
                OASFactory.createParameter()
                        .name("If-Match")
                        .in(Parameter.In.HEADER)
                        .required(true)
                        .description("The ETag of the version that is being changed")
                        .schema(string())
                        .example("\"3\""));
        parts.addParameter(
                IDEMPOTENCY_KEY,
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .description("Any text of the caller's; a second request with it makes nothing new")
                        .schema(string().minLength(1).maxLength(100))
                        .example("5f1d7c9e"));
    }

    private static void waysIn(Components parts) {
        parts.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("The access token of POST /auth/sign-in"));
        var scopes = OASFactory.createOAuthFlow().tokenUrl("/api/v1/auth/token");
        Role.INTEGRATION_CLIENT.permissions().stream()
                .sorted()
                .forEach(permission -> scopes.addScope(permission, permission));
        parts.addSecurityScheme(
                CLIENT,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description("For integrations: client id and secret from an administrator")
                        .flows(OASFactory.createOAuthFlows().clientCredentials(scopes)));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
