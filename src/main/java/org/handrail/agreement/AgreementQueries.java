package org.handrail.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.Roster;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of signed agreements. */
public interface AgreementQueries {
    /** An agreement with its names, the school's day, and whether a guardian's consent is in force. */
    String SEEN = """
            select g, concat(coalesce(p.preferredName, p.givenName), ' ', p.familyName),
              concat(coalesce(coordinator.preferredName, coordinator.givenName), ' ', coordinator.familyName), day_at(:now, s.timeZone),
              case when""" + " " + GuardianConsentQueries.CONSENTED + """
             then true else false end
            from ConfidentialityAgreement g
            join School s on s.id = g.schoolId
            join PeerAdvocate a on a.id = g.advocateId
            join Person p on p.id = a.personId
            left join Person coordinator on coordinator.id = g.countersignedBy
            where g.id = :id""";

    Session session();

    /** Empty when it does not exist and when the caller may not know of the advocate. */
    default Optional<Seen> seen(UUID id, Instant now, Roster.Sight sight) {
        return sight.with("now", now).find(session(), Seen.class, SEEN, id, "g.advocateId", "g.schoolId");
    }

    /** Every record under which this person serves or is to serve. */
    @HQL("""
            select a
            from PeerAdvocate a
            where a.personId = :person
              and a.status <> ENDED""")
    List<PeerAdvocate> serving(UUID person);

    @HQL("""
            select g
            from ConfidentialityAgreement g
            where g.advocateId = :advocate
              and g.kind = :kind
              and g.supersededAt is null""")
    List<ConfidentialityAgreement> notSuperseded(UUID advocate, AgreementKind kind);

    default Page<AgreementRow> list(Filter filter, Roster.Sight sight, LocalDate today, PageRequest page) {
        var list = ListQuery.of(session(), AgreementRow.class, """
                        g.id, g.advocateId, nameOf(who.personId), g.schoolId, g.kind, g.edition, g.language,
                        g.signedAt, g.countersignedAt, g.lapsesOn, g.holds, g.signedAsMinor,
                        case when k.recordedAt >= coalesce(k.withdrawnAt, k.recordedAt) then true else false end""", """
                        ConfidentialityAgreement g
                        left join PeerAdvocate a on a.id = g.advocateId
                        left join Person p on p.id = a.personId""")
                .carrying("id", "advocateId", "schoolId", "kind", "edition", "language", "signedAt")
                .carrying("countersignedAt", "lapsesOn", "signedAsMinor")
                .carrying("case when " + AgreementState.HOLDS + " then true else false end as holds")
                .detail("k", GuardianConsentQueries.LATEST, "k.advocateId = g.advocateId");
        if (filter.state() != null) {
            list.where(filter.state().condition());
        }
        return sight.narrow(list, "g")
                .with("today", today)
                .where(filter.advocateId(), "g.advocateId = :advocateId")
                .where(filter.schoolId(), "g.schoolId = :schoolId")
                .where(filter.kind(), "g.kind = :kind")
                .sortedBy(
                        Map.of("advocate", "p.familyName", "kind", "g.kind", "signedAt", "g.signedAt"),
                        "-signedAt",
                        "g.id")
                .page(page);
    }

    /** What a list of agreements can be narrowed to. */
    record Filter(UUID advocateId, UUID schoolId, AgreementKind kind, AgreementState state) {}

    /**
     * An agreement as it stands today.
     *
     * @param countersigner absent until someone has countersigned
     */
    record Seen(
            ConfidentialityAgreement agreement,
            String advocate,
            String countersigner,
            LocalDate today,
            boolean consented) {
        AgreementView view() {
            return agreement.view(agreement.stateOn(today, consented), advocate, countersigner);
        }
    }
}
