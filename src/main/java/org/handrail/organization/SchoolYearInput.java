package org.handrail.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A school year as it is written, whole: a term or holiday that is left out is removed. First and last days count.
 *
 * @param terms inside the year, one after the other; with terms, a day between two of them is no school day
 * @param holidays inside the year
 */
public record SchoolYearInput(
        @NotNull UUID schoolId,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 20) List<@NotNull @Valid PeriodInput> terms,
        @Size(max = 200) List<@NotNull @Valid PeriodInput> holidays) {
    public SchoolYearInput {
        // A null inside is for the validation to name, so no List.copyOf.
        terms = terms == null ? List.of() : terms;
        holidays = holidays == null ? List.of() : holidays;
    }
}
