package org.handrail.program;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Versioned;

/**
 * Who receives which referrals of a program; {@code version} is the program's.
 *
 * @param unavailable those of them who can take none today: they have left, or handle referrals no more
 */
public record ReferralDirectoryView(UUID programId, int version, List<ReferralRoleView> roles, List<UUID> unavailable)
        implements Versioned {}
