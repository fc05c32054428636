package org.handrail.platform.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.function.Predicate;

/**
 * Takes a day or a moment of a body as a text of ISO 8601 from 1900 to 9999: nobody in a school writes down what was
 * before, a year with a digit too few or too many is a slip, and RFC 3339 has no words for years beyond.
 */
final class NearDays extends SimpleModule {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_MOMENT = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    NearDays() {
        addDeserializer(
                LocalDate.class,
                new Near<>(LocalDateDeserializer.INSTANCE, day -> !day.isBefore(FIRST) && !day.isAfter(LAST)));
        addDeserializer(
                Instant.class,
                new Near<>(
                        InstantDeserializer.INSTANT, moment -> !moment.isBefore(FIRST_MOMENT) && moment.isBefore(END)));
    }

    private static final class Near<T extends Temporal> extends StdDeserializer<T> {
        private final transient JsonDeserializer<T> reader;
        private final transient Predicate<T> near;

        Near(JsonDeserializer<T> reader, Predicate<T> near) {
            super(reader.handledType());
            this.reader = reader;
            this.near = near;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw MismatchedInputException.from(parser, handledType(), "Not a text");
            }
            var read = reader.deserialize(parser, context);
            if (read != null && !near.test(read)) {
                throw InvalidFormatException.from(parser, "Too far away", read, handledType());
            }
            return read;
        }
    }
}
