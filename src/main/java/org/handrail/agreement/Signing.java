package org.handrail.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.organization.LocalDay;
import org.handrail.organization.Person;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Signing and countersigning: who may, what exactly is signed, and which earlier signature it replaces (R13-R17). */
@ApplicationScoped
class Signing {
    private final AgreementQueries agreements;
    private final AgreementTemplateQueries templates;
    private final CurrentUser me;
    private final LocalDay localDay;
    private final Clock clock;

    Signing(
            AgreementQueries agreements,
            AgreementTemplateQueries templates,
            CurrentUser me,
            LocalDay localDay,
            Clock clock) {
        this.agreements = agreements;
        this.templates = templates;
        this.me = me;
        this.localDay = localDay;
        this.clock = clock;
    }

    ConfidentialityAgreement sign(SignatureInput input) {
        var advocate = signer(input.advocateId());
        // Two signatures at once would not see each other.
        advocate.hold();
        var template = templates
                .currentAt(advocate.schoolId(), input.templateId())
                .orElseThrow(ProblemType.NOT_CURRENT_EDITION::exception);
        var words = templates.texts(template.id()).stream()
                .map(AgreementText::words)
                .filter(text -> text.language().equals(input.language()))
                .findFirst()
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/language", Reason.AGREEMENT_LANGUAGE));
        var student = Person.<Person>findById(advocate.personId());
        if (!student.isCalled(input.signedName())) {
            throw ProblemType.VALIDATION_FAILED.at("/signedName", Reason.SIGNED_NAME);
        }
        var now = now();
        boolean minor = student.isMinorOn(localDay.at(advocate.schoolId(), now));
        refuseToSignTwice(advocate, template, minor);
        var agreement = new ConfidentialityAgreement(advocate, template, words, input.signedName(), minor, now);
        agreement.persistAndFlush();
        replaceEarlier(agreement, now);
        return agreement;
    }

    void countersign(ConfidentialityAgreement agreement) {
        var now = now();
        agreement.countersign(me.personOrNobody(), now, localDay.at(agreement.schoolId(), now));
        agreement.flush();
        replaceEarlier(agreement, now);
    }

    /** Only the advocate signs for the advocate. */
    private PeerAdvocate signer(UUID wanted) {
        var own = agreements.serving(me.personOrNobody()).stream()
                .filter(advocate -> me.reachAs(Role.PEER_ADVOCATE).covers(advocate.schoolId()))
                .filter(advocate -> wanted == null || advocate.id().equals(wanted))
                .toList();
        if (own.size() != 1) {
            throw ProblemType.VALIDATION_FAILED.at(
                    "/advocateId", own.isEmpty() ? Reason.ADVOCATE_UNKNOWN : Reason.SIGNED_FOR_WHICH);
        }
        return own.getFirst();
    }

    /** Once of age, a student signs again what was signed as a minor: that is the renewal of R17. */
    private void refuseToSignTwice(PeerAdvocate advocate, AgreementTemplate template, boolean minor) {
        boolean signed = agreements.notSuperseded(advocate.id(), template.kind()).stream()
                .anyMatch(earlier -> earlier.isOf(template) && (minor || !earlier.isSignedAsMinor()));
        if (signed) {
            throw ProblemType.ALREADY_SIGNED.exception();
        }
    }

    /** During the days of grace the earlier signature holds until the new one is complete. */
    private void replaceEarlier(ConfidentialityAgreement agreement, Instant now) {
        if (agreement.isComplete()) {
            agreements.notSuperseded(agreement.advocateId(), agreement.kind()).stream()
                    .filter(earlier -> !earlier.id().equals(agreement.id()))
                    .forEach(earlier -> earlier.supersede(now));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
