package org.handrail.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A new edition.
 *
 * @param schoolId absent for an agreement of the whole district
 * @param texts the words by language; without them the edition starts from our sample
 * @param safetyCritical signatures on earlier editions lapse at once
 * @param graceDays for how many days they hold otherwise: 14 at most, and where none is said
 */
public record AgreementTemplateInput(
        @NotNull AgreementKind kind,
        UUID schoolId,
        @Size(min = 1, max = 20) List<@Valid @NotNull AgreementWords> texts,
        @NotNull Boolean safetyCritical,
        @Min(0) @Max(14) Integer graceDays) {
    List<AgreementWords> textsOrSample() {
        return texts == null ? AgreementSample.wordsOf(kind) : texts;
    }
}
