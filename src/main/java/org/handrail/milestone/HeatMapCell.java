package org.handrail.milestone;

import org.jspecify.annotations.Nullable;

/**
 * How many actions of a level are how far; the rest of {@code total} is blank.
 *
 * @param previousDone how many were done at the end of the last cycle
 */
public record HeatMapCell(
        Level level,
        int done,
        int notApplicable,
        int inProgress,
        int notYet,
        int total,
        @Nullable Integer previousDone) {}
