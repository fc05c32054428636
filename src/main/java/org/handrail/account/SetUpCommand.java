package org.handrail.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            return 1;
        } catch (IOException e) {
            // The cause would quote the file, and in it the password.
            System.err.println("The file can't be read as the JSON body of POST /setup");
            return 1;
        }
    }

    /** Who can start the command sits at the server and needs no token. */
    private SetUpInput read(Path file) throws IOException {
        var body = (ObjectNode) json.readTree(Files.readString(file));
        body.put("token", "at the server");
        return json.treeToValue(body, SetUpInput.class);
    }
}
