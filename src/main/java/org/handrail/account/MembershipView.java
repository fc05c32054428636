package org.handrail.account;

import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.handrail.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** A role at a school or, without one, in the whole district, from its first to its last day. */
public record MembershipView(
        UUID id,
        int version,
        Role role,
        @Nullable UUID schoolId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) implements Identified, Versioned {}
