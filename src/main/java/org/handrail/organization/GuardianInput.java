package org.handrail.organization;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A guardian of a student.
 *
 * @param guardianId the person who is the guardian
 * @param educationalRights false where a court or the family has restricted them (R68)
 */
public record GuardianInput(
        @NotNull UUID guardianId,
        @NotNull GuardianRelation relation,
        @NotNull Boolean educationalRights) {}
