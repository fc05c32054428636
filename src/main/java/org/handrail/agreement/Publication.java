package org.handrail.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.handrail.organization.LocalDay;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Puts an edition in force: the earlier one retires and signatures on it run out, with grace or at once (R13). */
@ApplicationScoped
class Publication {
    private static final String ALWAYS_THERE = "en";

    private final AgreementTemplateQueries templates;
    private final LocalDay localDay;
    private final Clock clock;

    Publication(AgreementTemplateQueries templates, LocalDay localDay, Clock clock) {
        this.templates = templates;
        this.localDay = localDay;
        this.clock = clock;
    }

    void publish(AgreementTemplate template) {
        if (templates.texts(template.id()).stream()
                .noneMatch(text -> text.words().language().equals(ALWAYS_THERE))) {
            throw ProblemType.VALIDATION_FAILED.at("/texts", Reason.TEMPLATE_WITHOUT_ENGLISH);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        templates.publishedToReplace(template.kind()).stream()
                .filter(earlier -> earlier.schoolId().equals(template.schoolId()))
                .forEach(earlier -> earlier.retire(now));
        // The earlier one first: only one edition may be published at any moment.
        template.flush();
        template.publish(now);
        template.flush();
        var school = template.schoolId();
        var lapsesOn = template.earlierLapsesOn(school.map(localDay::todayAt).orElseGet(localDay::todayInDistrict));
        if (school.isPresent()) {
            templates.lapseAtSchool(template.kind(), school.get(), lapsesOn, now);
        } else {
            templates.lapseInDistrict(template.kind(), lapsesOn, now);
        }
    }
}
