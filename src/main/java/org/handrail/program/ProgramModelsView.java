package org.handrail.program;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Versioned;

/** The service models of a program; {@code version} is the program's. */
public record ProgramModelsView(UUID programId, int version, List<ProgramModelView> models) implements Versioned {}
