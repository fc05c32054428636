package org.handrail.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.handrail.platform.page.CsvWriter;
import org.jboss.jandex.IndexView;

/**
 * Completes the published contract when the application is built: what every operation has in common is said here once,
 * from the same annotations that the server obeys.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String NOT_BLANK = "\\S";

    private final IndexView index;

    public Contract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        SharedParts.describe(api);
        new RequiredFields(index, api).mark();
        if (api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().values().forEach(Contract::anchorPatterns);
            withoutExampleOfATime(api.getComponents());
        }
        var doors = Doors.of(index);
        for (var path : api.getPaths().getPathItems().entrySet()) {
            for (var operation : path.getValue().getOperations().entrySet()) {
                var door = doors.get(operation.getValue().getOperationId());
                if (door == null) {
                    throw new IllegalStateException(
                            "Give this operation an operationId: " + operation.getKey() + " " + path.getKey());
                }
                complete(operation.getValue(), operation.getKey(), path.getKey(), door);
            }
        }
        new Examples(api).add();
    }

    /** Readers of YAML 1.1 take a time without quotes, as SmallRye writes its example, for a number. */
    private static void withoutExampleOfATime(Components parts) {
        Optional.ofNullable(parts.getSchemas().get("LocalTime")).ifPresent(time -> time.setExamples(null));
    }

    private static void complete(Operation operation, PathItem.HttpMethod verb, String path, Door door) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getSchema() != null)
                    .forEach(parameter -> anchorPatterns(parameter.getSchema()));
        }
        operation.addExtension("x-permission", door.permission());
        operation.addExtension("x-data-class", door.dataClass());
        door.security().forEach(operation::addSecurityRequirement);
        answer(operation, door);
        if (door.needsVersion(verb, path)) {
            operation.addParameter(reference(SharedParts.IF_MATCH));
        }
        if (door.repeatable(verb)) {
            operation.addParameter(reference(SharedParts.IDEMPOTENCY_KEY));
        }
        door.refusals(verb, path, operation)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse().ref(SharedParts.responseName(status))));
    }

    /** The answer's status, its headers, and the list as CSV where there is one. */
    private static void answer(Operation operation, Door door) {
        var responses = operation.getResponses();
        var declared = responses.getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No answer: " + operation.getOperationId()));
        var answer = declared.getValue();
        var status = door.status().orElse(declared.getKey());
        if (!status.equals(declared.getKey())) {
            responses.removeAPIResponse(declared.getKey());
            responses.addAPIResponse(status, answer);
        }
        answer.setDescription(door.answersPage() ? "One page of the list" : "201".equals(status) ? "Made" : "Done");
        door.headers().forEach(name -> header(answer, name));
        var csv = answer.getContent() == null ? null : answer.getContent().getMediaType(CsvWriter.TYPE);
        if (csv != null) {
            csv.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
    }

    private static void header(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    /** In Java a pattern is of the whole text, in JSON Schema of any part; "not blank" is of any part in both. */
    private static void anchorPatterns(Schema schema) {
        if (schema.getPattern() != null
                && !schema.getPattern().startsWith("^")
                && !schema.getPattern().equals(NOT_BLANK)) {
            schema.setPattern("^(" + schema.getPattern() + ")$");
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Contract::anchorPatterns);
        }
        if (schema.getItems() != null) {
            anchorPatterns(schema.getItems());
        }
    }

    private static Parameter reference(String parameter) {
        return OASFactory.createParameter().ref(parameter);
    }
}
