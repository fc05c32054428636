package org.handrail.platform.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A filter that is neither true nor false is refused; Java alone would read it as false and answer the wrong list. */
@Provider
public class StrictBooleans implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) new Strict() : null;
    }

    private static class Strict implements ParamConverter<Boolean> {
        @Override
        public Boolean fromString(String value) {
            return switch (value) {
                case null -> null;
                case "true" -> true;
                case "false" -> false;
                default -> throw new BadRequestException();
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
