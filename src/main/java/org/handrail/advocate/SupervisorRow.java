package org.handrail.advocate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who supervised an advocate from which to which day; no last day is the open assignment. */
public record SupervisorRow(
        UUID id,
        UUID supervisorId,
        String supervisor,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
