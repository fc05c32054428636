package org.handrail.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ServiceInput;
import org.handrail.advocate.SupervisorAssignment;
import org.handrail.agreement.AgreementKind;
import org.handrail.agreement.AgreementTemplate;
import org.handrail.agreement.AgreementWords;
import org.handrail.agreement.ConfidentialityAgreement;
import org.handrail.agreement.ConsentMethod;
import org.handrail.agreement.GuardianConsent;
import org.handrail.milestone.MilestoneCycle;
import org.handrail.milestone.MilestoneRubrics;
import org.handrail.milestone.NextStep;
import org.handrail.milestone.Track;
import org.handrail.organization.Person;
import org.handrail.organization.PersonInput;
import org.handrail.organization.PersonKind;
import org.handrail.peersession.PeerSession;
import org.handrail.peersession.PeerSessionInput;
import org.handrail.peersession.SessionOrigin;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.security.Role;
import org.handrail.program.ConcernKinds;
import org.handrail.program.Program;
import org.handrail.program.ProgramInput;
import org.handrail.program.ProgramKind;
import org.handrail.program.ServiceModels;
import org.handrail.program.Urgency;
import org.handrail.referral.Agreement;
import org.handrail.referral.AgreementInput;
import org.handrail.referral.Concern;
import org.handrail.referral.RecipientReason;
import org.handrail.referral.Referral;
import org.handrail.referral.ReferralInput;
import org.handrail.referral.ReferralRecipient;
import org.handrail.supervision.Presence;
import org.handrail.supervision.SupervisionAttendance;
import org.handrail.supervision.SupervisionKind;
import org.handrail.supervision.SupervisionSession;
import org.handrail.testsupport.TestDistrict;
import org.handrail.training.Courses;
import org.handrail.training.DeliveryMode;
import org.handrail.training.TrainingCompletion;
import org.hibernate.Session;

/**
 * A North school at which every list of records has more than a page: thirty advocates of whom the supervisor has every
 * second one and a second supervisor the others, and the North advocate, who leads, attends and refers more than these.
 */
@ApplicationScoped
class BusyDistrict {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final int ADVOCATES = 30;

    private final Districts districts;
    private final Session session;
    private final Clock clock;

    BusyDistrict(Districts districts, Session session, Clock clock) {
        this.districts = districts;
        this.session = session;
        this.clock = clock;
    }

    @ActivateRequestContext
    void fill(TestDistrict district, UUID second) {
        districts.in(district.id(), () -> new Year(district, second, clock.instant()).write());
    }

    /** One writing. */
    private final class Year {
        private final TestDistrict district;
        private final UUID second;
        private final Instant now;
        private final LocalDate today;
        private final Program program;
        private final AgreementTemplate template;

        Year(TestDistrict district, UUID second, Instant now) {
            this.district = district;
            this.second = second;
            this.now = now;
            this.today = LocalDate.ofInstant(now, ZONE);
            this.program = new Program(new ProgramInput(
                    district.north().id(),
                    "Busy",
                    "PEER_COUNSELING",
                    ProgramKind.STUDENT_PEER,
                    null,
                    null,
                    null,
                    null));
            this.template = new AgreementTemplate(district.north().id(), AgreementKind.CONFIDENTIALITY, 1, false, 14);
        }

        void write() {
            program.persist();
            template.persist();
            var advocates = new ArrayList<PeerAdvocate>();
            advocates.add(advocate(district.north().user(Role.PEER_ADVOCATE).person()));
            for (int i = 1; i < ADVOCATES; i++) {
                advocates.add(advocate(student("Advocate " + i)));
            }
            var leader = district.north().user(Role.SCHOOL_LEADER).person();
            for (int i = 0; i < ADVOCATES; i++) {
                leads(leader, i);
                papers(advocates.get(i), i);
                practice(advocates, i);
                session.flush();
            }
        }

        /** A closed cycle of each half year, as of a school that has had the program for long, and what came of it. */
        private void leads(UUID leader, int i) {
            var guide = MilestoneRubrics.newest("SELF_CARE").orElseThrow();
            var at = now.minus(Duration.ofDays(180L * (i + 1)));
            var cycle =
                    MilestoneCycle.ofSchool(program.schoolId(), guide, Track.LEADERSHIP, "Half year " + i, leader, at);
            cycle.close(List.of(), at.plus(Duration.ofDays(30)));
            cycle.persistAndFlush();
            cycle.blanks().forEach(blank -> blank.persist());
            var milestone = guide.milestones().getFirst();
            new NextStep(cycle, milestone.id(), null, "Ask " + i, leader, today.minusDays(i)).persist();
        }

        private UUID student(String name) {
            var student = new Person(new PersonInput(
                    PersonKind.STUDENT,
                    name,
                    "Family " + name.hashCode(),
                    null,
                    null,
                    null,
                    LocalDate.of(2010, 5, 1),
                    "10",
                    district.north().id(),
                    null,
                    true));
            student.persist();
            return student.id();
        }

        private PeerAdvocate advocate(UUID person) {
            var service = new ServiceInput(
                    today.minusDays(200), today.plusDays(100), List.of("en"), List.of("PEER_COUNSELING"));
            var advocate = new PeerAdvocate(program.schoolId(), program.id(), person, service);
            advocate.select(today.minusDays(200));
            advocate.persist();
            return advocate;
        }

        private void papers(PeerAdvocate advocate, int i) {
            var adult = district.north().user(Role.PROGRAM_COORDINATOR).person();
            var supervisor = i % 2 == 0 ? district.north().user(Role.SUPERVISOR).person() : second;
            new SupervisorAssignment(advocate.id(), supervisor, today.minusDays(190)).persist();
            var courses = Courses.requiredFor("PEER_COUNSELING");
            for (int day = 0; day < (i == 0 ? ADVOCATES : courses.size()); day++) {
                new TrainingCompletion(
                                advocate,
                                courses.get(day % courses.size()),
                                today.minusDays(day),
                                null,
                                DeliveryMode.CLASS,
                                adult)
                        .persist();
            }
            var at = now.minus(Duration.ofHours(i));
            var words = new AgreementWords("en", "Confidentiality", "What I hear stays with me. ".repeat(60));
            var agreement = new ConfidentialityAgreement(advocate, template, words, "Signed", true, at);
            agreement.persist();
            if (i % 5 != 0) {
                agreement.countersign(adult, at, today);
            }
            new GuardianConsent(advocate, null, "A guardian", ConsentMethod.PAPER, today, adult, at).persist();
        }

        private void practice(List<PeerAdvocate> advocates, int i) {
            var advocate = advocates.get(i);
            for (int number = 1; number <= (i == 0 ? ADVOCATES : 3); number++) {
                met(advocate, number, now.minus(Duration.ofHours(31L * number + i)));
            }
            supervised(
                    advocates.getFirst(), advocates.get((i + 1) % ADVOCATES), now.minus(Duration.ofHours(24L * i + 2)));
            referred(advocates.getFirst(), i);
        }

        private void met(PeerAdvocate advocate, int number, Instant startedAt) {
            var model = ServiceModels.byCode("PEER_COUNSELING").orElseThrow();
            var input = new PeerSessionInput(
                    advocate.id(),
                    model.code(),
                    SessionOrigin.STAFF_REFERRAL,
                    startedAt,
                    20,
                    "FRIENDS",
                    student("Student " + number + advocate.id()),
                    null,
                    null,
                    null,
                    true,
                    null,
                    null);
            var met = new PeerSession(advocate, input, model, ZONE, now);
            met.number(number);
            met.submit(model, now);
            met.persist();
        }

        private void supervised(PeerAdvocate one, PeerAdvocate other, Instant startsAt) {
            var meeting = new SupervisionSession(
                    program,
                    district.north().user(Role.SUPERVISOR).person(),
                    SupervisionKind.GROUP,
                    startsAt,
                    30,
                    ZONE);
            meeting.hold(now);
            meeting.persist();
            List.of(one, other).stream().distinct().forEach(advocate -> present(meeting, advocate));
        }

        private static void present(SupervisionSession meeting, PeerAdvocate advocate) {
            var attendance = new SupervisionAttendance(meeting.id(), advocate.id());
            attendance.note(Presence.PRESENT);
            attendance.persist();
        }

        private void referred(PeerAdvocate sender, int i) {
            var counsellor = district.north().user(Role.COUNSELLOR).person();
            var input = new ReferralInput(
                    program.id(),
                    null,
                    null,
                    "SCHOOL_WORK",
                    null,
                    null,
                    null,
                    false,
                    "Needs a tutor",
                    new AgreementInput(Agreement.AGREED, null, true, null),
                    List.of(),
                    null);
            var concern = new Concern(ConcernKinds.byCode("SCHOOL_WORK").orElseThrow(), Urgency.ROUTINE);
            var at = now.minus(Duration.ofMinutes(i));
            var referral = new Referral(
                    program.schoolId(),
                    5_000 + i,
                    sender.personId(),
                    Role.PEER_ADVOCATE,
                    input,
                    concern,
                    counsellor,
                    at);
            referral.persistAndFlush();
            new ReferralRecipient(referral.id(), counsellor, RecipientReason.RECEIVER, at).persist();
            var supervisor = district.north().user(Role.SUPERVISOR).person();
            new ReferralRecipient(referral.id(), supervisor, RecipientReason.DEPUTY, at).persist();
        }
    }
}
