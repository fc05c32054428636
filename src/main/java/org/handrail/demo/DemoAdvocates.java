package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.handrail.advocate.AvailabilitySlot;
import org.handrail.advocate.MeetingMode;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ServiceInput;
import org.handrail.advocate.SlotInput;
import org.handrail.advocate.SupervisorAssignment;
import org.handrail.agreement.AgreementKind;
import org.handrail.agreement.AgreementSample;
import org.handrail.agreement.AgreementTemplate;
import org.handrail.agreement.AgreementText;
import org.handrail.agreement.AgreementWords;
import org.handrail.agreement.ConfidentialityAgreement;
import org.handrail.agreement.ConsentMethod;
import org.handrail.agreement.GuardianConsent;
import org.handrail.organization.Person;
import org.handrail.program.Program;
import org.handrail.training.Courses;
import org.handrail.training.DeliveryMode;
import org.handrail.training.TrainingCompletion;

/** The demo's peer advocates: most are ready, and there is one for everything that can be missing. */
@ApplicationScoped
class DemoAdvocates {
    private static final ZoneId ZONE = ZoneId.of(DemoPeople.ZONE);
    private static final int GRACE_DAYS = 14;

    /** An agreement of the whole district, from the sample texts. */
    AgreementTemplate agreement(Instant publishedAt) {
        var template = new AgreementTemplate(null, AgreementKind.CONFIDENTIALITY, 1, false, GRACE_DAYS);
        template.persist();
        words().forEach(words -> new AgreementText(template.id(), words).persist());
        template.publish(publishedAt);
        return template;
    }

    /**
     * @param supervisors share the advocates between them; the first has the first ones
     * @param models that all of them serve in
     * @param firstDay the day on which their term of service starts
     */
    List<PeerAdvocate> serve(
            DemoSchool school,
            Program program,
            int count,
            List<Person> supervisors,
            UUID coordinator,
            List<String> models,
            AgreementTemplate agreement,
            LocalDate firstDay,
            LocalDate today,
            Random random) {
        var advocates = new ArrayList<PeerAdvocate>();
        for (int i = 0; i < count; i++) {
            var student = school.students().get(i);
            var advocate = new PeerAdvocate(
                    school.id(),
                    program.id(),
                    student.id(),
                    new ServiceInput(firstDay, school.yearEnd(), List.of("en"), models));
            advocate.persist();
            new SupervisorAssignment(
                            advocate.id(),
                            supervisors.get(i % supervisors.size()).id(),
                            firstDay)
                    .persist();
            availability(advocate, i);
            advocates.add(advocate);
            var missing = Missing.of(i, count);
            if (missing != Missing.SELECTION) {
                advocate.select(firstDay);
            }
            train(advocate, missing, coordinator, firstDay, today);
            sign(advocate, student, agreement, missing, coordinator, firstDay, today);
            if (missing == Missing.PAUSED) {
                advocate.pause();
            }
        }
        return advocates;
    }

    /** Students who have applied for a program that is not there yet. */
    void candidates(DemoSchool school, Program program, int count, LocalDate today) {
        for (int i = 0; i < count; i++) {
            new PeerAdvocate(
                            school.id(),
                            program.id(),
                            school.students().get(i).id(),
                            new ServiceInput(
                                    today, school.yearEnd().plusYears(1), List.of("en"), List.of("PEER_COUNSELING")))
                    .persist();
        }
    }

    private static void availability(PeerAdvocate advocate, int index) {
        var weekday = DayOfWeek.of(index % 5 + 1);
        new AvailabilitySlot(
                        advocate.id(),
                        new SlotInput(
                                weekday,
                                LocalTime.of(12, 10),
                                LocalTime.of(12, 50),
                                "Library",
                                MeetingMode.IN_PERSON,
                                null,
                                null))
                .persist();
        new AvailabilitySlot(
                        advocate.id(),
                        new SlotInput(
                                weekday.plus(2).getValue() > 5 ? DayOfWeek.MONDAY : weekday.plus(2),
                                LocalTime.of(15, 15),
                                LocalTime.of(16, 0),
                                "Room 114",
                                MeetingMode.IN_PERSON,
                                null,
                                null))
                .persist();
    }

    private static void train(
            PeerAdvocate advocate, Missing missing, UUID coordinator, LocalDate firstDay, LocalDate today) {
        var courses = Courses.requiredFor("PEER_COUNSELING");
        for (int i = 0; i < courses.size(); i++) {
            if (missing == Missing.TRAINING && i == 0) {
                continue;
            }
            // Expired yesterday, or in three weeks; else as the course says.
            var expires = missing == Missing.TRAINING_EXPIRED && i == 0
                    ? today.minusDays(1)
                    : missing == Missing.TRAINING_EXPIRING && i == 1 ? today.plusDays(20) : null;
            new TrainingCompletion(advocate, courses.get(i), firstDay, expires, DeliveryMode.CLASS, coordinator)
                    .persist();
        }
    }

    private static void sign(
            PeerAdvocate advocate,
            Person student,
            AgreementTemplate agreement,
            Missing missing,
            UUID coordinator,
            LocalDate firstDay,
            LocalDate today) {
        var signedAt = firstDay.atTime(9, 0).atZone(ZONE).toInstant();
        boolean minor = student.isMinorOn(firstDay);
        if (minor && missing != Missing.CONSENT) {
            new GuardianConsent(
                            advocate, null, "On the signed form", ConsentMethod.PAPER, firstDay, coordinator, signedAt)
                    .persist();
        }
        if (missing == Missing.SIGNATURE) {
            return;
        }
        var signed =
                new ConfidentialityAgreement(advocate, agreement, words().getFirst(), student.name(), minor, signedAt);
        signed.persist();
        if (missing != Missing.COUNTERSIGNATURE) {
            signed.countersign(coordinator, signedAt, firstDay);
        }
    }

    private static List<AgreementWords> words() {
        return AgreementSample.wordsOf(AgreementKind.CONFIDENTIALITY);
    }

    /** What an advocate still lacks; the last ones of a program each lack one thing. */
    private enum Missing {
        NOTHING,
        SIGNATURE,
        COUNTERSIGNATURE,
        CONSENT,
        TRAINING,
        TRAINING_EXPIRED,
        TRAINING_EXPIRING,
        SELECTION,
        PAUSED;

        static Missing of(int index, int count) {
            int fromTheEnd = count - index;
            return fromTheEnd < values().length ? values()[fromTheEnd] : NOTHING;
        }
    }
}
