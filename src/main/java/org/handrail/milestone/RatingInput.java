package org.handrail.milestone;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An answer about one action; what is left out is empty from then on.
 *
 * @param state absent while evidence is gathered and the answer is open
 * @param reason why it does not apply
 * @param evidence what shows it; about practice, never about a student
 * @param link where it can be seen: https only
 */
public record RatingInput(
        RatingState state,
        @Size(max = 1_000) String reason,
        @Size(max = 10_000) String evidence,

        @Pattern(regexp = HTTPS, message = "must be an address that begins with https://") @Size(max = 2_000)
        String link) {
    private static final String HTTPS = "https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?([/?#][!-~]*)?";

    public RatingInput {
        reason = orNothing(reason);
        evidence = orNothing(evidence);
        link = orNothing(link);
    }

    private static String orNothing(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
