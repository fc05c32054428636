package org.handrail.advocate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A student who is to serve; the rest as in {@link ServiceInput}. There is deliberately no field for a clinical role, a
 * diagnosis or a score (R1, R2).
 *
 * @param personId an active student of the program's school
 * @param languages spoken with peers; the student's own where none are said
 */
public record PeerAdvocateInput(
        @NotNull UUID personId,
        @NotNull UUID programId,
        @NotNull LocalDate termStartsOn,
        @NotNull LocalDate termEndsOn,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> models) {
    ServiceInput service(List<String> studentsLanguages) {
        return new ServiceInput(termStartsOn, termEndsOn, languages == null ? studentsLanguages : languages, models);
    }
}
