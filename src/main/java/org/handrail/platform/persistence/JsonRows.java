package org.handrail.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Rows that came along with a record in one statement, as {@code json_arrayagg(json_object(…))} of a sub-select. */
@ApplicationScoped
public class JsonRows {
    private final ObjectMapper json;

    JsonRows(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param rows null where there are none
     * @param type a record whose components are named like the keys
     */
    public <R> List<R> read(String rows, Class<R> type) {
        if (rows == null) {
            return List.of();
        }
        try {
            return json.readerForListOf(type).readValue(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database's rows are no " + type.getSimpleName(), e);
        }
    }
}
