package org.handrail.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.handrail.program.Urgency;

/**
 * A concern as it is raised. It is sent at once.
 *
 * @param peerSessionId the own peer session in which it came up; the session stays closed to the receiver (R60)
 * @param rerouteOfId the own declined referral whose offered adult is to have it now
 * @param concernKind a code of the concern kinds, such as {@code HARM_TO_SELF}
 * @param urgency at least the one of the kind, which it is without this field
 * @param studentId the student concerned, where known
 * @param gradeBand of a student whose name is not known
 * @param householdInvolved whether a parent or someone of the household is part of the concern (R67)
 * @param words the words that the sender confirmed; the receiver gets these and nothing else
 * @param agreement what the student said to it; required for a routine referral (R59)
 * @param notThisAdult adults who must not have it; they are passed over and not told (R62)
 * @param handOver which adult has been told already, in person or by telephone
 */
public record ReferralInput(
        @NotNull UUID programId,
        UUID peerSessionId,
        UUID rerouteOfId,
        @NotBlank @Size(max = 60) String concernKind,
        Urgency urgency,
        UUID studentId,
        @Pattern(regexp = "[A-Z0-9_]{1,20}") String gradeBand,
        Boolean householdInvolved,
        @NotBlank @Size(max = 10_000) String words,
        @Valid AgreementInput agreement,
        @Size(max = 20) List<@NotNull UUID> notThisAdult,
        @Valid HandOverInput handOver) {
    public ReferralInput {
        notThisAdult = notThisAdult == null
                ? List.of()
                : notThisAdult.stream().distinct().toList();
    }
}
