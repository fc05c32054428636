package org.handrail.agreement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ReadinessItem;
import org.handrail.advocate.ReadinessItem.FixedBy;
import org.handrail.advocate.ReadinessRequirement;
import org.handrail.agreement.AgreementQueries.ToSign;
import org.handrail.agreement.GuardianConsentQueries.Consented;
import org.handrail.organization.School;

/**
 * The agreements' part of the gate: signed in the current edition, of a minor also countersigned and with a guardian's
 * consent (R13, R14). A confidentiality agreement is always asked for, the others once they are published.
 */
@ApplicationScoped
@Priority(200)
class AgreementRequirement implements ReadinessRequirement {
    private static final Comparator<ToSign> LONGEST_LAST =
            Comparator.comparing(ToSign::lapsesOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final AgreementQueries agreements;
    private final GuardianConsentQueries consents;

    AgreementRequirement(AgreementQueries agreements, GuardianConsentQueries consents) {
        this.agreements = agreements;
        this.consents = consents;
    }

    @Override
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        var ids = advocates.stream().map(PeerAdvocate::id).toArray(UUID[]::new);
        var school = School.<School>findById(advocates.getFirst().schoolId());
        // A signature of tomorrow doesn't make yesterday's session right (R13).
        var endOfDay = day.plusDays(1).atStartOfDay(school.timeZone()).toInstant();
        var toSign = agreements.toSign(school.id(), ids, day, endOfDay);
        var consented = consents.ofAdvocates(ids);
        Set<AgreementKind> published = EnumSet.noneOf(AgreementKind.class);
        toSign.forEach(one -> published.add(one.kind()));
        var items = new HashMap<UUID, List<ReadinessItem>>();
        for (var id : ids) {
            var signed =
                    toSign.stream().filter(one -> id.equals(one.advocateId())).toList();
            var guardians = consented.stream()
                    .filter(one -> one.advocateId().equals(id))
                    .toList();
            items.put(id, itemsOf(published, signed, guardians, day));
        }
        return items;
    }

    private static List<ReadinessItem> itemsOf(
            Set<AgreementKind> published, List<ToSign> signed, List<Consented> guardians, LocalDate day) {
        boolean minor = guardians.getFirst().person().isMinorOn(day);
        // Nobody signs for an advocate: without an account there is no one who could.
        var signer = guardians.getFirst().canSignIn() ? FixedBy.ADVOCATE : FixedBy.DISTRICT_ADMINISTRATOR;
        boolean needsConsent = false;
        var items = new ArrayList<ReadinessItem>();
        if (!published.contains(AgreementKind.CONFIDENTIALITY)) {
            items.add(ReadinessItem.missing(
                    "AGREEMENT_NOT_SIGNED",
                    AgreementKind.CONFIDENTIALITY.name(),
                    "No confidentiality agreement is published yet",
                    FixedBy.PROGRAM_COORDINATOR));
        }
        for (var kind : published) {
            var ofKind = signed.stream().filter(one -> one.kind() == kind).toList();
            items.add(signature(kind, ofKind, signer));
            // What was signed as a minor keeps needing the others until it is renewed (R17).
            boolean asMinor = ofKind.isEmpty() ? minor : ofKind.stream().allMatch(ToSign::signedAsMinor);
            if (asMinor) {
                items.add(countersignature(kind, ofKind));
            }
            needsConsent |= asMinor;
        }
        if (needsConsent || published.isEmpty() && minor) {
            items.add(consent(guardians, day));
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

    private static ReadinessItem consent(List<Consented> guardians, LocalDate day) {
        var all = guardians.stream()
                .map(Consented::consent)
                .filter(Objects::nonNull)
                .filter(consent -> consent.isAttestedBy(day))
                .toList();
        return GuardianConsent.isInForce(all)
                ? ReadinessItem.met("GUARDIAN_CONSENT_MISSING", null, "A guardian has consented", null)
                : ReadinessItem.missing(
                        "GUARDIAN_CONSENT_MISSING", null, "A guardian's consent is missing", FixedBy.GUARDIAN);
    }
}
