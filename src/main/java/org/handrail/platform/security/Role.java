package org.handrail.platform.security;

import java.util.Set;

/**
 * What a person is in a program, and so what they may call. Which records they then see is decided in each query
 * (R31-R37). Names are those of {@code spec/personas.md}.
 */
public enum Role {
    STUDENT_PARTICIPANT("school:read"),
    PEER_ADVOCATE(
            "school:read",
            "program:read",
            "advocate:read",
            "availability:write",
            "training:read",
            "agreement:read",
            "agreement:sign",
            "agreement-template:read",
            "peer-session:read",
            "peer-session:write",
            "supervision:read",
            "person:look-up",
            "referral:read",
            "referral:create"),
    GUARDIAN("school:read"),
    REFERRING_STAFF("school:read", "program:read", "person:look-up", "referral:read", "referral:create"),
    PEER_SUPPORT_SPECIALIST("school:read", "program:read"),
    SUPERVISOR(
            "school:read",
            "person:read",
            "person:look-up",
            "program:read",
            "advocate:read",
            "training:read",
            "training:write",
            "agreement:read",
            "agreement-template:read",
            "peer-session:read",
            "peer-session:review",
            "supervision:read",
            "supervision:write",
            "referral:read",
            "referral:create",
            // Of what they were named for or handed (R58): a supervisor is often the deputy.
            "referral:handle"),
    COUNSELLOR(
            "school:read",
            "person:read",
            "person:look-up",
            "program:read",
            "advocate:read",
            "referral:read",
            "referral:create",
            "referral:handle",
            "referral:decide"),
    PROGRAM_COORDINATOR(
            "school:read",
            "school-year:write",
            "person:read",
            "person:look-up",
            "person:write",
            "program:read",
            "program:write",
            "advocate:read",
            "advocate:write",
            "availability:write",
            "training:read",
            "training:write",
            "agreement:read",
            "agreement:countersign",
            "agreement-template:read",
            "agreement-template:write",
            "consent:read",
            "consent:write",
            "peer-session:read",
            "peer-session:review",
            "supervision:read",
            "supervision:write",
            "referral:read",
            "referral:create",
            "referral:handle"),
    SCHOOL_LEADER("school:read", "program:read", "advocate:read"),
    COALITION_COORDINATOR("school:read", "program:read"),
    DISTRICT_ADMINISTRATOR(
            "school:read",
            "school:write",
            "school-year:write",
            "person:read",
            "person:write",
            "user:read",
            "user:write",
            "client:write",
            "program:read",
            "agreement-template:read",
            "agreement-template:write"),
    PRIVACY_OFFICER("school:read", "user:read", "program:read", "audit:read"),
    BOARD_VIEWER("school:read", "program:read"),
    INTEGRATION_CLIENT("school:read", "person:read", "person:write", "program:read", "advocate:read");

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Held in the whole district rather than at one school. */
    public boolean isOfDistrict() {
        return switch (this) {
            case COALITION_COORDINATOR, DISTRICT_ADMINISTRATOR, PRIVACY_OFFICER, BOARD_VIEWER, INTEGRATION_CLIENT ->
                true;
            default -> false;
        };
    }

    /** Whether it can also be held at a single school; the guardians of the whole district can't. */
    public boolean isOfWholeDistrictOnly() {
        return this == DISTRICT_ADMINISTRATOR || this == PRIVACY_OFFICER || this == INTEGRATION_CLIENT;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
