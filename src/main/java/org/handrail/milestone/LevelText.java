package org.handrail.milestone;

import org.handrail.platform.reference.Text;

/** What a level is called and means (S3.4). */
public record LevelText(Level level, Text name, Text description) {}
