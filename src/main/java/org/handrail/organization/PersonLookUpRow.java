package org.handrail.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone found by a look-up: what tells two people of one name apart, and no more.
 *
 * @param name as the person is addressed
 * @param gradeLevel of a student
 * @param schoolName absent for staff of the whole district
 */
public record PersonLookUpRow(
        UUID id,
        String name,
        @Nullable String gradeLevel,
        @Nullable String schoolName) {}
