package org.handrail.milestone;

import jakarta.validation.constraints.NotNull;
import org.handrail.platform.reference.Text;

/** What a level is called and means (S3.4). */
public record LevelText(
        @NotNull Level level, @NotNull Text name, @NotNull Text description) {}
