package org.handrail.milestone;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.jspecify.annotations.Nullable;

/** Something a team is glad about, and who said so. */
public record CelebrationView(
        UUID id, @Nullable UUID milestoneId, String words, UUID authorId, String authorName, Instant writtenAt)
        implements Identified {}
