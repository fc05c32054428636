package org.handrail.milestone;

import java.util.UUID;
import org.handrail.platform.reference.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something to do towards a milestone.
 *
 * @param id stays the same in every edition, whatever the letter (R77)
 * @param code the letter, unique inside the milestone; an action may have none (R78)
 * @param original the source's wording, where a typing slip was corrected (S3.25)
 */
public record MilestoneAction(
        UUID id,
        Level level,
        @Nullable String code,
        Text text,
        @Nullable String original) {}
