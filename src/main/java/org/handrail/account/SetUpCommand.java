package org.handrail.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.handrail.platform.command.Command;
import org.handrail.platform.command.Output;
import org.handrail.platform.problem.ProblemException;

/** Sets an empty server up from a file, for those who install without a browser. */
@ApplicationScoped
class SetUpCommand implements Command {
    private final SetUp setUp;
    private final ObjectMapper json;
    private final Validator validator;
    private final Output output;

    SetUpCommand(SetUp setUp, ObjectMapper json, Validator validator, Output output) {
        this.setUp = setUp;
        this.json = json;
        this.validator = validator;
        this.output = output;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public String summary() {
        return "set an empty server up: setup FILE, the body of POST /setup as JSON, without the token";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Say which file: setup FILE");
            return 2;
        }
        try {
            var input = read(Path.of(arguments.getFirst()));
            var violations = validator.validate(input);
            if (!violations.isEmpty()) {
                violations.forEach(wrong -> System.err.println(wrong.getPropertyPath() + " " + wrong.getMessage()));
                return 1;
            }
            output.json(setUp.with(input));
            return 0;
        } catch (ProblemException refused) {
            System.err.println(refused.getMessage());
            refused.errors().forEach(field -> System.err.println(field.pointer() + " " + field.message()));
            return 1;
        } catch (JsonMappingException wrong) {
            System.err.println(place(wrong) + " is not what the JSON body of POST /setup has there");
            return 1;
        } catch (JsonProcessingException e) {
            System.err.println("The file is not JSON (line " + e.getLocation().getLineNr() + ")");
            return 1;
        } catch (IOException e) {
            System.err.println("There is no such file, or it can't be read");
            return 1;
        }
    }

    /** Who can start the command sits at the server and needs no token. */
    private SetUpInput read(Path file) throws IOException {
        var body = json.readValue(Files.readString(file), ObjectNode.class);
        body.put("token", "at the server");
        return json.treeToValue(body, SetUpInput.class);
    }

    /** Where, but never what: the message of the cause would quote the file, and in it the password. */
    private static String place(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + step.getFieldName())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), path -> path.isEmpty() ? "The whole of it" : path));
    }
}
