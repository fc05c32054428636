package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLDataException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * P1, P3 to P5: what a query asks with says its type. Where one parameter doesn't, PostgreSQL's driver has the statement
 * described, and from then on waits for an answer to nothing before each run of it that reads a text.
 */
@QuarkusTest
@ActivateRequestContext
class TypedParametersTest {
    @Inject
    Session session;

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Instant.EPOCH, "timestamp with time zone"),
                arguments(LocalDate.EPOCH, "date"),
                arguments(new UUID(0, 0), "uuid"),
                arguments(new UUID[] {new UUID(0, 0)}, "uuid[]"),
                arguments("text", "character varying"),
                arguments(true, "boolean"),
                arguments(1, "integer"),
                arguments(1L, "bigint"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void p1_p3_p4_p5_aParameterSaysItsType(Object value, String type) {
        assertThat(told(value)).isEqualTo(type);
    }

    static Stream<Object> tooFarAway() {
        return Stream.of(Instant.MIN, Instant.MAX, LocalDate.MIN, LocalDate.MAX);
    }

    /** The driver would send "infinity", and PostgreSQL would store it. */
    @ParameterizedTest
    @MethodSource("tooFarAway")
    void aDayOrMomentThatCannotBeStoredIsRefused(Object value) {
        assertThatThrownBy(() -> told(value)).hasRootCauseInstanceOf(SQLDataException.class);
    }

    /** The type that PostgreSQL was told. */
    private String told(Object value) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select cast(pg_typeof(:value) as text)", String.class)
                        .setParameter("value", value)
                        .getSingleResult());
    }
}
