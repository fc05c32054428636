package org.handrail.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision about telling parents (R65).
 *
 * @param decision may be absent where a parent or someone of the household is part of the concern: then NOT_NOW (R67)
 * @param ground why
 * @param studentWish what the student asked for
 * @param reviewOn when it is looked at again; required with NOT_NOW
 * @param secondAdultId who agrees that telling is not appropriate; required with NOT_APPROPRIATE
 */
public record DecisionInput(
        Decision decision,
        @NotBlank @Size(max = 10_000) String ground,
        @Size(max = 10_000) String studentWish,
        LocalDate reviewOn,
        UUID secondAdultId) {}
