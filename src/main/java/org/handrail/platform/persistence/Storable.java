package org.handrail.platform.persistence;

import java.sql.SQLDataException;
import java.time.Instant;
import java.time.LocalDate;

/** Days and moments that PostgreSQL can store. Of those farther away its driver would make "infinity". */
final class Storable {
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(5_874_897, 12, 31);
    private static final Instant FIRST_MOMENT = Instant.parse("-4712-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("+294276-12-31T23:59:59Z");
    /** datetime_field_overflow, as PostgreSQL itself says it. */
    private static final String TOO_FAR_AWAY = "22008";

    private Storable() {}

    static LocalDate day(LocalDate day) throws SQLDataException {
        return in(day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY), day);
    }

    static Instant moment(Instant moment) throws SQLDataException {
        return in(moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT), moment);
    }

    private static <T> T in(boolean tooFar, T value) throws SQLDataException {
        if (tooFar) {
            throw new SQLDataException("Too far away to be stored", TOO_FAR_AWAY);
        }
        return value;
    }
}
