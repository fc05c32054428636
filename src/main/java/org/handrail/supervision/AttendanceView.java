package org.handrail.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An advocate of the session; {@code presence} is there once it was held. */
public record AttendanceView(
        UUID advocateId,
        UUID personId,
        String name,
        @Nullable Presence presence) {}
