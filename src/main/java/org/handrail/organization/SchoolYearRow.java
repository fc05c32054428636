package org.handrail.organization;

import java.time.LocalDate;
import java.util.UUID;

/** A school year in a list. */
public record SchoolYearRow(UUID id, UUID schoolId, String name, LocalDate startsOn, LocalDate endsOn) {}
