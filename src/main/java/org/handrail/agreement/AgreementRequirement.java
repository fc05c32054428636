package org.handrail.agreement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ReadinessItem;
import org.handrail.advocate.ReadinessItem.FixedBy;
import org.handrail.advocate.ReadinessRequirement;
import org.handrail.organization.Person;
import org.handrail.organization.PersonKind;
import org.handrail.platform.persistence.JsonRows;

/**
 * The agreements' part of the gate: signed in the current edition, of a minor also countersigned and with a guardian's
 * consent (R13, R14). A confidentiality agreement is always asked for, the others once they are published.
 */
@ApplicationScoped
@Priority(200)
class AgreementRequirement implements ReadinessRequirement {
    private static final Comparator<ToSign> LONGEST_LAST =
            Comparator.comparing(ToSign::lapsesOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final JsonRows rows;

    AgreementRequirement(JsonRows rows) {
        this.rows = rows;
    }

    /** A signature of tomorrow doesn't make yesterday's session right: what counts is what held on that day (R13). */
    @Override
    public String facts() {
        return """
                json_object(
                  'kind': p.kind,
                  'bornOn': p.bornOn,
                  'canSignIn': case when exists (
                    select 1
                    from UserAccount u
                    where u.personId = p.id
                      and u.active) then true else false end,
                  'toSign': (
                    select json_arrayagg(json_object(
                      'kind': t.kind,
                      'signed': case when s.id is null then false else true end,
                      'asMinor': coalesce(s.signedAsMinor, false),
                      'countersigned':
                        case when day_at(s.countersignedAt, sc.timeZone) <= :day then true else false end,
                      'lapsesOn': s.lapsesOn) null on null)
                    from AgreementTemplate t
                    left join ConfidentialityAgreement s
                      on s.kind = t.kind
                        and s.advocateId = a.id
                        and day_at(s.signedAt, sc.timeZone) <= :day
                        and (s.supersededAt is null or day_at(s.supersededAt, sc.timeZone) > :day)
                        and (s.lapsesOn is null or s.lapsesOn > :day)
                    where t.status = PUBLISHED
                      and (t.schoolId is null or t.schoolId = a.schoolId)),
                  'consents': (
                    select json_arrayagg(json_object(
                      'attestedOn': c.attestedOn,
                      'recordedAt': c.recordedAt,
                      'withdrawnAt': c.withdrawnAt) null on null)
                    from GuardianConsent c
                    where c.advocateId = a.id))""";
    }

    @Override
    public List<ReadinessItem> items(PeerAdvocate advocate, String facts, String modelCode, LocalDate day) {
        var known = rows.readOne(facts, Facts.class);
        boolean minor = Person.isMinorOn(known.kind(), known.bornOn(), day);
        // Nobody signs for an advocate: without an account there is no one who could.
        var signer = known.canSignIn() ? FixedBy.ADVOCATE : FixedBy.DISTRICT_ADMINISTRATOR;
        boolean needsConsent = false;
        var items = new ArrayList<ReadinessItem>();
        var published = known.published();
        if (!published.contains(AgreementKind.CONFIDENTIALITY)) {
            items.add(ReadinessItem.missing(
                    "AGREEMENT_NOT_SIGNED",
                    AgreementKind.CONFIDENTIALITY.name(),
                    "No confidentiality agreement is published yet",
                    FixedBy.PROGRAM_COORDINATOR));
        }
        for (var kind : published) {
            var signed = known.signed(kind);
            items.add(signature(kind, signed, signer));
            // What was signed as a minor keeps needing the others until it is renewed (R17).
            boolean asMinor = signed.isEmpty() ? minor : signed.stream().allMatch(ToSign::asMinor);
            if (asMinor) {
                items.add(countersignature(kind, signed));
            }
            needsConsent |= asMinor;
        }
        if (needsConsent || published.isEmpty() && minor) {
            items.add(consent(known.consents(), day));
        }
        return items;
    }

    private static ReadinessItem signature(AgreementKind kind, List<ToSign> signed, FixedBy signer) {
        // The one that counts is complete; among those, the one that holds longest.
        return signed.stream()
                .max(Comparator.comparing(ToSign::isComplete).thenComparing(LONGEST_LAST))
                .map(one -> ReadinessItem.met(
                        "AGREEMENT_NOT_SIGNED",
                        kind.name(),
                        "Has signed the " + kind.words(),
                        one.lapsesOn() == null ? null : one.lapsesOn().minusDays(1)))
                .orElseGet(() -> ReadinessItem.missing(
                        "AGREEMENT_NOT_SIGNED",
                        kind.name(),
                        "The " + kind.words() + " is not signed in its current edition",
                        signer));
    }

    private static ReadinessItem countersignature(AgreementKind kind, List<ToSign> signed) {
        return signed.stream().anyMatch(ToSign::countersigned)
                ? ReadinessItem.met(
                        "AGREEMENT_NOT_COUNTERSIGNED",
                        kind.name(),
                        "The coordinator has countersigned the " + kind.words(),
                        null)
                : ReadinessItem.missing(
                        "AGREEMENT_NOT_COUNTERSIGNED",
                        kind.name(),
                        "The coordinator has not countersigned the " + kind.words(),
                        FixedBy.PROGRAM_COORDINATOR);
    }

    private static ReadinessItem consent(List<Consent> guardians, LocalDate day) {
        var all = guardians.stream()
                .filter(consent -> !consent.attestedOn().isAfter(day))
                .toList();
        return Consent.isInForce(all)
                ? ReadinessItem.met("GUARDIAN_CONSENT_MISSING", null, "A guardian has consented", null)
                : ReadinessItem.missing(
                        "GUARDIAN_CONSENT_MISSING", null, "A guardian's consent is missing", FixedBy.GUARDIAN);
    }

    /**
     * An advocate as the agreements have to know them.
     *
     * @param toSign each kind that is published, once for each of its signatures
     * @param consents those that were withdrawn too
     */
    record Facts(PersonKind kind, LocalDate bornOn, boolean canSignIn, List<ToSign> toSign, List<Consent> consents) {
        /** The database aggregates no rows to null. */
        Facts {
            toSign = Objects.requireNonNullElse(toSign, List.of());
            consents = Objects.requireNonNullElse(consents, List.of());
        }

        Set<AgreementKind> published() {
            Set<AgreementKind> published = EnumSet.noneOf(AgreementKind.class);
            toSign.forEach(one -> published.add(one.kind()));
            return published;
        }

        List<ToSign> signed(AgreementKind kind) {
            return toSign.stream()
                    .filter(one -> one.kind() == kind && one.signed())
                    .toList();
        }
    }

    /** A kind of agreement that is to be signed, and how it was. */
    record ToSign(AgreementKind kind, boolean signed, boolean asMinor, boolean countersigned, LocalDate lapsesOn) {
        boolean isComplete() {
            return !asMinor || countersigned;
        }
    }

    record Consent(LocalDate attestedOn, Instant recordedAt, Instant withdrawnAt) {
        /** One guardian's withdrawal outweighs another's consent until a later consent is recorded (R16). */
        static boolean isInForce(List<Consent> all) {
            return all.stream()
                    .filter(consent -> consent.withdrawnAt == null)
                    .anyMatch(consent -> all.stream()
                            .noneMatch(other ->
                                    other.withdrawnAt != null && other.withdrawnAt.isAfter(consent.recordedAt)));
        }
    }
}
