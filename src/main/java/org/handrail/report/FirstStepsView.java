package org.handrail.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school that has no active program yet, and what leads there.
 *
 * @param programId the draft that is to become it, once there is one
 */
public record FirstStepsView(
        UUID schoolId, String schoolName, @Nullable UUID programId, List<FirstStep> steps) {}
