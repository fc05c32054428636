package org.handrail.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What can be changed in an edition that is not published yet; fields as in {@link AgreementTemplateInput}. */
public record DraftInput(
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull AgreementWords> texts,
        @NotNull Boolean safetyCritical,
        @NotNull @Min(0) @Max(14) Integer graceDays) {}
