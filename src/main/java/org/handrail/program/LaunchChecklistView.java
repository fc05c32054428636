package org.handrail.program;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Versioned;

/** What a program needs before it can be active, and whether it has it all; {@code version} is the program's. */
public record LaunchChecklistView(UUID programId, int version, boolean ready, List<LaunchItem> items)
        implements Versioned {}
