package org.handrail.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.advocate.Roster;
import org.handrail.organization.Person;
import org.handrail.platform.audit.Reading;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of guardians' consents. */
public interface GuardianConsentQueries {
    /** The condition of {@link AgreementRequirement.Consent#isInForce} on the advocate of {@code ConfidentialityAgreement g}. */
    String CONSENTED = """
            exists (
              select 1
              from GuardianConsent c
              where c.advocateId = g.advocateId
                and c.withdrawnAt is null
                and not exists (
                  select 1
                  from GuardianConsent w
                  where w.advocateId = g.advocateId and w.withdrawnAt > c.recordedAt))""";

    /** The same of a page's agreements {@code g}, where {@code k.recordedAt >= k.withdrawnAt} or nothing was withdrawn. */
    String LATEST = """
            select c.advocateId as advocateId, max(c.withdrawnAt) as withdrawnAt,
              max(case when c.withdrawnAt is null then c.recordedAt end) as recordedAt
            from GuardianConsent c
            where ids_contain((select g.advocateId from page g), c.advocateId)
            group by c.advocateId""";

    Session session();

    /** The guardian with this id who may consent for this student (R68). */
    @HQL("""
            select p
            from Guardianship r
            join Person p on p.id = r.guardianId
            where r.studentId = :student
              and r.guardianId = :guardian
              and r.educationalRights""")
    Optional<Person> guardianOf(UUID student, UUID guardian);

    @HQL("""
            select c
            from GuardianConsent c
            where c.id = :id""")
    Optional<GuardianConsent> byId(UUID id);

    /** With what was attested, so it is a confidential read (R39); empty when the caller may not know of it. */
    @HQL("""
            select c, audited(:reading, c.id, c.schoolId, 'COORDINATION'),
              concat(coalesce(p.preferredName, p.givenName), ' ', p.familyName),
              concat(coalesce(w.preferredName, w.givenName), ' ', w.familyName), t
            from GuardianConsent c
            join PeerAdvocate a on a.id = c.advocateId
            join Person p on p.id = a.personId
            left join Person w on w.id = c.recordedBy
            left join GuardianConsentText t on t.subjectId = c.id
            where c.id = :id
              and (:everywhere = true or :schools contains c.schoolId)""")
    Optional<Seen> read(String reading, UUID id, boolean everywhere, UUID[] schools);

    default Page<GuardianConsentRow> list(UUID advocateId, Boolean withdrawn, Roster.Sight sight, PageRequest page) {
        var list = ListQuery.of(session(), GuardianConsentRow.class, """
                        c.id, c.advocateId, nameOf(who.personId), c.schoolId, c.guardianId, c.guardianName,
                        c.method, c.attestedOn, c.recordedAt, c.withdrawnAt""", """
                        GuardianConsent c
                        left join PeerAdvocate a on a.id = c.advocateId
                        left join Person p on p.id = a.personId""")
                .carrying("id", "advocateId", "schoolId", "guardianId", "guardianName", "method", "attestedOn")
                .carrying("recordedAt", "withdrawnAt");
        if (withdrawn != null) {
            list.where(withdrawn ? "c.withdrawnAt is not null" : "c.withdrawnAt is null");
        }
        return sight.narrow(list, "c")
                .where(advocateId, "c.advocateId = :advocateId")
                .sortedBy(
                        Map.of("advocate", "p.familyName", "attestedOn", "c.attestedOn", "recordedAt", "c.recordedAt"),
                        "-recordedAt",
                        "c.id")
                .page(page);
    }

    /**
     * A consent with its names and what was attested, still closed, as the statement finds them that has written down that
     * it was read.
     *
     * @param entry the audit entry of the reading
     * @param recordedBy absent where an integration recorded it
     */
    record Seen(
            GuardianConsent consent, UUID entry, String advocate, String recordedBy, GuardianConsentText statement) {
        Reading reading() {
            return new Reading(entry);
        }

        GuardianConsentView view(String opened) {
            return consent.view(advocate, recordedBy, opened);
        }
    }
}
