package org.handrail.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A service model as a program offers it; what is left out is as the model has it.
 *
 * @param modelCode a code of {@code /reference/service-models}
 * @param tier 1 for all students, 2 for some, 3 for few (S2.28)
 * @param informalAllowed whether sessions may come about informally (R19)
 * @param dropInAllowed whether sessions may be had without an appointment and without a name (R19)
 */
public record ProgramModelInput(
        @NotBlank @Size(max = 60) String modelCode,
        @Min(1) @Max(3) Integer tier,
        Boolean informalAllowed,
        Boolean dropInAllowed) {}
