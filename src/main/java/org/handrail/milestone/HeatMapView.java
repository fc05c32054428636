package org.handrail.milestone;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a cycle is, milestone by milestone; of one track, and never one number for all (R83).
 *
 * @param previousId the cycle that it is compared with
 */
public record HeatMapView(UUID cycleId, @Nullable UUID previousId, List<HeatMapRow> milestones) {}
