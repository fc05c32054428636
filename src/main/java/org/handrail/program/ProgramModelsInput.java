package org.handrail.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All the service models that a program offers; they take the place of the earlier ones. */
public record ProgramModelsInput(@NotNull @Size(max = 20) List<@Valid @NotNull ProgramModelInput> models) {}
