package org.handrail.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a team is glad about; no student's name belongs here.
 *
 * @param milestoneId the milestone it belongs to, if to one
 */
public record CelebrationInput(
        UUID milestoneId, @NotBlank @Size(max = 1_000) String words) {}
