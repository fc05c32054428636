package org.handrail.agreement;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.security.Reach;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of the editions of agreements. */
public interface AgreementTemplateQueries {
    /** Published, and not replaced by the school's own edition of the same kind. */
    String CURRENT_AT_SCHOOL = """
            t.status = PUBLISHED
              and (t.schoolId = :school
                or t.schoolId is null and not exists (
                  select 1
                  from AgreementTemplate own
                  where own.schoolId = :school and own.kind = t.kind and own.status = PUBLISHED))""";

    Session session();

    /** The edition with each of its texts, if the caller may know of it; no row at all otherwise. */
    @HQL("""
            select t, x
            from AgreementTemplate t
            left join AgreementText x on x.templateId = t.id
            where t.id = :id
              and (t.schoolId is null or :everywhere = true or :schools contains t.schoolId)
              and (t.status <> DRAFT or :everyDraft = true or :draftSchools contains t.schoolId)
            order by x.language""")
    List<Edition> visible(UUID id, boolean everywhere, UUID[] schools, boolean everyDraft, UUID[] draftSchools);

    @HQL("""
            select x
            from AgreementText x
            where x.templateId = :template
            order by x.language""")
    List<AgreementText> texts(UUID template);

    @HQL("delete AgreementText x where x.templateId = :template")
    int removeTexts(UUID template);

    @HQL("""
            select coalesce(max(t.edition), 0)
            from AgreementTemplate t
            where t.kind = :kind
              and (t.schoolId = :school or t.schoolId is null and :school is null)""")
    int lastEdition(AgreementKind kind, UUID school);

    /** The edition in force at this school, held until the signature is stored: no newer one slips in between. */
    default Optional<AgreementTemplate> currentAt(UUID school, UUID template) {
        return session()
                .createQuery(
                        "select t from AgreementTemplate t where t.id = :id and " + CURRENT_AT_SCHOOL,
                        AgreementTemplate.class)
                .setParameter("id", template)
                .setParameter("school", school)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .uniqueResultOptional();
    }

    /** Published editions of this kind, held until the new one has taken their place. */
    default List<AgreementTemplate> publishedToReplace(AgreementKind kind) {
        return session()
                .createQuery(
                        "select t from AgreementTemplate t where t.kind = :kind and t.status = PUBLISHED order by t.id",
                        AgreementTemplate.class)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Signatures at this school that now lapse; those that lapse earlier anyway stay as they are. */
    @HQL("""
            update versioned ConfidentialityAgreement g
            set g.lapsesOn = :day, g.updatedAt = :now
            where g.kind = :kind
              and g.schoolId = :school
              and g.supersededAt is null
              and (g.lapsesOn is null or g.lapsesOn > :day)""")
    int lapseAtSchool(AgreementKind kind, UUID school, LocalDate day, Instant now);

    /** The same for every school without an edition of its own. */
    @HQL("""
            update versioned ConfidentialityAgreement g
            set g.lapsesOn = :day, g.updatedAt = :now
            where g.kind = :kind
              and g.supersededAt is null
              and (g.lapsesOn is null or g.lapsesOn > :day)
              and not exists (
                select 1
                from AgreementTemplate own
                where own.schoolId = g.schoolId and own.kind = :kind and own.status = PUBLISHED)""")
    int lapseInDistrict(AgreementKind kind, LocalDate day, Instant now);

    default Page<AgreementTemplateRow> list(Filter filter, Reach readable, Reach drafts, PageRequest page) {
        var list = ListQuery.of(session(), AgreementTemplateRow.class, """
                        t.id, t.schoolId, s.name, t.kind, t.edition, x.title, t.status, t.safetyCritical,
                        t.publishedAt""", """
                        AgreementTemplate t
                        left join School s on s.id = t.schoolId
                        left join AgreementText x on x.templateId = t.id and x.language = 'en'""");
        if (!readable.wholeDistrict()) {
            list.where(readable.schoolIds(), "t.schoolId is null or :schools contains t.schoolId");
        }
        if (!drafts.wholeDistrict()) {
            list.where(drafts.schoolIds(), "t.status <> DRAFT or :draftSchools contains t.schoolId");
        }
        return list.where(filter.kind(), "t.kind = :kind")
                .where(filter.status(), "t.status = :status")
                .where(filter.schoolId(), "t.schoolId = :schoolId")
                .where(filter.currentAt(), CURRENT_AT_SCHOOL)
                .sortedBy(
                        Map.of("kind", "t.kind", "edition", "t.edition", "publishedAt", "t.publishedAt nulls last"),
                        "kind,-edition",
                        "t.id")
                .page(page);
    }

    /** @param text absent where the edition has none */
    record Edition(AgreementTemplate template, AgreementText text) {}

    /** @param currentAt only what is to be signed at this school now */
    record Filter(AgreementKind kind, TemplateStatus status, UUID schoolId, UUID currentAt) {}
}
