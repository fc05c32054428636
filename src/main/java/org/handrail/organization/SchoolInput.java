package org.handrail.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.handrail.platform.api.TimeZoneId;

/** A school as it is written. */
public record SchoolInput(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 40) String shortName,
        @Size(min = 1, max = 100) String externalId,
        @NotNull @TimeZoneId String timeZone,
        @NotNull Boolean active) {}
