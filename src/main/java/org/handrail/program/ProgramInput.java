package org.handrail.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A program as written.
 *
 * @param schoolId the program's school; it can't be changed later
 * @param label a code of {@code /reference/program-labels}: what the site calls it (S2.1)
 * @param kind who supports whom; it can't be changed later
 * @param emergencyText the site's own words instead of the standard ones (R57)
 * @param mentalHealthPartnerId a member of staff who stands behind the program as a professional (R64)
 * @param mentalHealthPartnerOrganization an organisation that does
 */
public record ProgramInput(
        @NotNull UUID schoolId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String label,
        @NotNull ProgramKind kind,
        @Size(max = 10_000) String description,
        @Valid EmergencyText emergencyText,
        UUID mentalHealthPartnerId,
        @Size(max = 200) String mentalHealthPartnerOrganization) {
    /** Whom to call now, in both languages. */
    public record EmergencyText(
            @NotBlank @Size(max = 2000) String en,
            @NotBlank @Size(max = 2000) String es) {}
}
