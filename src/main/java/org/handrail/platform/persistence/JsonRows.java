package org.handrail.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What came along with a record in one statement, as {@code json_arrayagg} or {@code json_object} of a sub-select. An array
 * of objects says {@code null on null}: none of them is null, and without it each is made twice, once to look.
 */
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
        return rows == null ? List.of() : read(json.readerForListOf(type), rows);
    }

    /** The same of a single row, which there always is. */
    public <R> R readOne(String row, Class<R> type) {
        return read(json.readerFor(type), row);
    }

    private static <V> V read(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            // Without its cause, which quotes the rows, and with which it would pass for a caller's mistake.
            throw new IllegalStateException(
                    "The database's rows don't read: " + e.getClass().getSimpleName());
        }
    }
}
