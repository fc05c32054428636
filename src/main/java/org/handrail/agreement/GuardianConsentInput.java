package org.handrail.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A guardian's consent as the coordinator attests it.
 *
 * @param guardianId the guardian on the roster; else {@code guardianName} says who it is
 * @param attestedOn the day on which the guardian consented, today at the latest
 * @param statement what the coordinator attests, for example where the signed paper is kept; confidential
 */
public record GuardianConsentInput(
        @NotNull UUID advocateId,
        UUID guardianId,
        @Size(max = 200) String guardianName,
        @NotNull ConsentMethod method,
        @NotNull LocalDate attestedOn,
        @NotBlank @Size(max = 2_000) String statement) {}
