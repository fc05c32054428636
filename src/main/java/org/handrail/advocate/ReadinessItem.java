package org.handrail.advocate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must hold before an advocate may see someone (X1).
 *
 * @param code stable, for example {@code TRAINING_MISSING}
 * @param met whether it holds at the asked time
 * @param subject what it is about, such as a course code or an agreement kind; absent where the code says it all
 * @param sentence for the screen, in plain words
 * @param fixedBy the role that can put it right
 * @param until the last day it will hold, where it lapses by itself
 */
public record ReadinessItem(
        String code,
        boolean met,
        @Nullable String subject,
        String sentence,
        @Nullable FixedBy fixedBy,
        @Nullable LocalDate until) {
    /** Something that holds, at least until this day. */
    public static ReadinessItem met(String code, String subject, String sentence, LocalDate until) {
        return new ReadinessItem(code, true, subject, sentence, null, until);
    }

    public static ReadinessItem missing(String code, String subject, String sentence, FixedBy fixedBy) {
        return new ReadinessItem(code, false, subject, sentence, fixedBy, null);
    }

    /** Who can put a missing item right. */
    public enum FixedBy {
        ADVOCATE,
        GUARDIAN,
        SUPERVISOR,
        PROGRAM_COORDINATOR,
        /** Gives the account that the advocate needs in order to sign. */
        DISTRICT_ADMINISTRATOR
    }
}
