package org.handrail.program;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.handrail.platform.reference.Text;

/**
 * What an advocate can be worried about.
 *
 * @param code stable, for example {@code HARM_TO_SELF}
 * @param referralKind decides who of the program's directory receives it
 * @param safety it is handed over in person at once and starts the ladder (R54)
 */
public record ConcernKind(String code, Text name, ReferralKind referralKind, boolean safety) {
    /** A concern of this kind is at least so urgent. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Urgency minimumUrgency() {
        return safety ? Urgency.SAFETY : ConcernKinds.of(referralKind).minimumUrgency();
    }
}
