package org.handrail.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as what, where, and what they may call. */
public record MeView(
        Account account,
        @Nullable UUID personId,
        DistrictView district,
        List<HeldRole> memberships,
        List<SchoolName> schools,
        Set<String> permissions) {
    /** The account itself. */
    public record Account(UUID id, String login, String displayName) {}

    /** The district; {@code demo} says that its people are made up. */
    public record DistrictView(UUID id, String code, String name, String timeZone, boolean demo) {}

    /** A role held now, at a school or, without one, in the whole district; {@code until} is its last day. */
    public record HeldRole(
            Role role, @Nullable UUID schoolId, @Nullable LocalDate until) {}

    /** A school that the caller works with. */
    public record SchoolName(UUID id, String name, String timeZone) {}
}
