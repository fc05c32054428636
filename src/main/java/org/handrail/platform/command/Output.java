package org.handrail.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Standard output of a command: JSON, so that scripts can read it. The log goes to standard error. */
@ApplicationScoped
public class Output {
    private final ObjectMapper json;

    Output(ObjectMapper json) {
        this.json = json;
    }

    public void json(Object result) {
        try {
            System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result is not JSON", e);
        }
    }
}
