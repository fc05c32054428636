package org.handrail.advocate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who is to supervise an advocate.
 *
 * @param supervisorId a person who is a supervisor or program coordinator at the school
 * @param from the first day; the supervisor before ends on the day before
 */
public record SupervisorInput(
        @NotNull UUID supervisorId, @NotNull LocalDate from) {}
