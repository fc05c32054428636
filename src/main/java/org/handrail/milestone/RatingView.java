package org.handrail.milestone;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * How far a cycle is with one action.
 *
 * @param state absent while it is blank
 * @param previousState in the last cycle, where the action was already in its edition
 */
public record RatingView(
        UUID actionId,
        int version,
        @Nullable RatingState state,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable String link,
        @Nullable String raterName,
        @Nullable Instant ratedAt,
        @Nullable RatingState previousState)
        implements Versioned {}
