package org.handrail.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.security.Role;

/**
 * A role that is given to somebody.
 *
 * @param schoolId where; a district's role may have none and then holds in the whole district
 * @param validFrom the first day; today where left out
 * @param validUntil the last day, which still counts
 */
public record MembershipInput(@NotNull Role role, UUID schoolId, LocalDate validFrom, LocalDate validUntil) {}
