package org.handrail.testsupport;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the tests: the real time until a test moves it, and again after each test. The database and the
 * verification of access tokens keep the real time.
 */
@Mock
@Singleton
public class TestClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    /** Stops the clock at this moment. */
    public void set(Instant moment) {
        clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    /** Goes on ticking, this much later (or, with a negative duration, earlier) than it was. */
    public void advance(Duration by) {
        clock = Clock.offset(clock, by);
    }

    public void reset() {
        clock = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
