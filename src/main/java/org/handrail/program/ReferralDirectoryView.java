package org.handrail.program;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Versioned;

/** Who receives which referrals of a program; {@code version} is the program's. */
public record ReferralDirectoryView(UUID programId, int version, List<ReferralRoleView> roles) implements Versioned {}
