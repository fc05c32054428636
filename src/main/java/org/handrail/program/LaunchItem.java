package org.handrail.program;

import java.util.List;
import org.handrail.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a program needs before it can be active.
 *
 * @param subject which one, where the code alone doesn't say it: a referral kind
 * @param met whether it is there
 * @param sentence for the screen, in plain words
 */
public record LaunchItem(Code code, @Nullable String subject, boolean met, String sentence) {
    /** What can be missing. */
    public enum Code {
        SERVICE_MODEL,
        MENTAL_HEALTH_PARTNER,
        REFERRAL_RECEIVER,
        REFERRAL_DEPUTY
    }

    /** Refused with everything that is missing, so that it can be put right in one go. */
    static void refuseUnmet(List<LaunchItem> items) {
        var missing = items.stream().filter(item -> !item.met()).toList();
        if (!missing.isEmpty()) {
            throw ProblemType.PROGRAM_NOT_READY.exception().with("missing", missing);
        }
    }
}
