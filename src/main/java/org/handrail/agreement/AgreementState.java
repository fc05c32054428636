package org.handrail.agreement;

/** Where a signed agreement stands: what it waits for, whether it is in force, whether a newer one has replaced it. */
public enum AgreementState {
    AWAITING_COUNTERSIGNATURE,
    AWAITING_CONSENT,
    IN_FORCE,
    SUPERSEDED;

    /** That {@code ConfidentialityAgreement g} is not replaced today. */
    static final String HOLDS = "g.supersededAt is null and (g.lapsesOn is null or g.lapsesOn > :today)";

    /** A minor needs three signatures, someone of age the own one (R14, R17). */
    static AgreementState of(boolean holds, boolean asMinor, boolean countersigned, boolean consented) {
        if (!holds) {
            return SUPERSEDED;
        }
        if (!asMinor) {
            return IN_FORCE;
        }
        if (!countersigned) {
            return AWAITING_COUNTERSIGNATURE;
        }
        return consented ? IN_FORCE : AWAITING_CONSENT;
    }

    /** The same as a condition on {@code ConfidentialityAgreement g}, for lists. */
    String condition() {
        return switch (this) {
            case AWAITING_COUNTERSIGNATURE -> HOLDS + " and g.signedAsMinor and g.countersignedAt is null";
            case AWAITING_CONSENT ->
                HOLDS + " and g.signedAsMinor and g.countersignedAt is not null and not "
                        + GuardianConsentQueries.CONSENTED;
            case IN_FORCE ->
                HOLDS + " and (not g.signedAsMinor or g.countersignedAt is not null and "
                        + GuardianConsentQueries.CONSENTED + ")";
            case SUPERSEDED -> "g.supersededAt is not null or g.lapsesOn <= :today";
        };
    }
}
