package org.handrail.platform.page;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Any list as CSV (RFC 4180): a column a field of the row, in the contract's names. */
@Provider
@Produces(CsvWriter.TYPE)
public class CsvWriter implements MessageBodyWriter<Rows<?>> {
    public static final String TYPE = "text/csv";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Rows.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Rows<?> page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(writer);
        if (!page.items().isEmpty()) {
            var columns = page.items().getFirst().getClass().getRecordComponents();
            csv.writeRecord(Arrays.stream(columns).map(RecordComponent::getName).toArray(String[]::new));
            for (var item : page.items()) {
                csv.writeRecord(
                        Arrays.stream(columns).map(column -> cell(column, item)).toArray(String[]::new));
            }
        }
        // Its own buffer is in front of the writer's.
        csv.flush();
    }

    private static String cell(RecordComponent column, Object item) {
        try {
            var accessor = column.getAccessor();
            accessor.setAccessible(true);
            return harmless(text(accessor.invoke(item)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A list's row is not a readable record", e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    /** A spreadsheet would run a cell that starts like a formula (G16). */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
