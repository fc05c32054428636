package org.handrail.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ServiceInput;
import org.handrail.advocate.SupervisorAssignment;
import org.handrail.agreement.AgreementKind;
import org.handrail.agreement.AgreementSample;
import org.handrail.agreement.AgreementTemplate;
import org.handrail.agreement.AgreementText;
import org.handrail.agreement.ConfidentialityAgreement;
import org.handrail.agreement.ConsentMethod;
import org.handrail.agreement.GuardianConsent;
import org.handrail.milestone.MilestoneCycle;
import org.handrail.milestone.MilestoneRater;
import org.handrail.milestone.MilestoneRubrics;
import org.handrail.milestone.NextStep;
import org.handrail.milestone.Track;
import org.handrail.organization.GuardianRelation;
import org.handrail.organization.Guardianship;
import org.handrail.organization.Person;
import org.handrail.organization.SchoolYear;
import org.handrail.organization.SchoolYearInput;
import org.handrail.peersession.PeerSession;
import org.handrail.peersession.PeerSessionInput;
import org.handrail.peersession.PeerSessionText;
import org.handrail.peersession.SessionOrigin;
import org.handrail.platform.crypto.Narratives;
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
import org.handrail.referral.ReferralText;
import org.handrail.supervision.SupervisionAttendance;
import org.handrail.supervision.SupervisionKind;
import org.handrail.supervision.SupervisionSession;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestSchool;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.handrail.training.Courses;
import org.handrail.training.DeliveryMode;
import org.handrail.training.TrainingCompletion;

/**
 * One record of every kind at each reach. The own ones belong to the North users: the advocate wrote or serves, the
 * supervisor supervises, the counsellor receives.
 */
@ApplicationScoped
public class Subjects {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final World world;
    private final Districts districts;
    private final Narratives narratives;
    private final Clock clock;

    Subjects(World world, Districts districts, Narratives narratives, Clock clock) {
        this.world = world;
        this.districts = districts;
        this.narratives = narratives;
        this.clock = clock;
    }

    /** Ids by the first segment of the path (and by what the adults are), for each reach. */
    public Map<Reach, Map<String, UUID>> of(TestDistrict mine, TestDistrict theirs) {
        var subjects = new HashMap<Reach, Map<String, UUID>>();
        var colleague = world.join(mine, mine.north(), "another-student", Role.PEER_ADVOCATE);
        var nurse = world.join(mine, mine.north(), "another-counsellor", Role.COUNSELLOR);
        var adviser = world.join(mine, mine.north(), "another-supervisor", Role.SUPERVISOR);
        subjects.put(
                Reach.OWN,
                records(
                        mine,
                        mine.north(),
                        mine.north().user(Role.PEER_ADVOCATE),
                        mine.north().user(Role.SUPERVISOR),
                        mine.north().user(Role.COUNSELLOR),
                        mine.north().user(Role.REFERRING_STAFF)));
        subjects.put(Reach.SAME_SCHOOL, records(mine, mine.north(), colleague, adviser, nurse, colleague));
        subjects.put(
                Reach.SAME_DISTRICT,
                records(
                        mine,
                        mine.south(),
                        mine.south().user(Role.PEER_ADVOCATE),
                        mine.south().user(Role.SUPERVISOR),
                        mine.south().user(Role.COUNSELLOR),
                        mine.south().user(Role.REFERRING_STAFF)));
        subjects.put(
                Reach.OTHER_DISTRICT,
                records(
                        theirs,
                        theirs.north(),
                        theirs.north().user(Role.PEER_ADVOCATE),
                        theirs.north().user(Role.SUPERVISOR),
                        theirs.north().user(Role.COUNSELLOR),
                        theirs.north().user(Role.REFERRING_STAFF)));
        return subjects;
    }

    private Map<String, UUID> records(
            TestDistrict district,
            TestSchool school,
            TestUser student,
            TestUser supervisor,
            TestUser counsellor,
            TestUser sender) {
        var ids = new HashMap<String, UUID>();
        districts.in(district.id(), () -> write(ids, school, student, supervisor, counsellor, sender));
        return ids;
    }

    private void write(
            Map<String, UUID> ids,
            TestSchool school,
            TestUser student,
            TestUser supervisor,
            TestUser counsellor,
            TestUser sender) {
        var now = clock.instant().minus(Duration.ofHours(30));
        var today = LocalDate.ofInstant(now, ZONE);
        ids.put("schools", school.id());
        ids.put("people", student.person());
        ids.put("users", student.account());
        ids.put("staff", supervisor.person());
        ids.put("counsellor", counsellor.person());
        ids.put("guardian", school.user(Role.GUARDIAN).person());
        var year = new SchoolYear(new SchoolYearInput(
                school.id(),
                "Year " + UUID.randomUUID(),
                today.minusYears(9),
                today.minusYears(8),
                List.of(),
                List.of()));
        year.persist();
        ids.put("school-years", year.id());
        var program = new Program(new ProgramInput(
                school.id(),
                "Peers " + UUID.randomUUID(),
                "PEER_COUNSELING",
                ProgramKind.STUDENT_PEER,
                null,
                null,
                null,
                null));
        program.persist();
        ids.put("programs", program.id());
        var advocate = new PeerAdvocate(
                school.id(),
                program.id(),
                student.person(),
                new ServiceInput(today.minusDays(50), today.plusDays(200), List.of("en"), List.of("PEER_COUNSELING")));
        advocate.persist();
        advocate.select(today.minusDays(50));
        new SupervisorAssignment(advocate.id(), supervisor.person(), today.minusDays(50)).persist();
        ids.put("peer-advocates", advocate.id());
        paperwork(ids, advocate, student, school, counsellor, now, today);
        practice(ids, program, advocate, supervisor, counsellor, sender, now);
        milestones(ids, school, supervisor, now, today);
    }

    /** The supervisor is a rater and owns the step; a school has one open cycle of each track. */
    private static void milestones(
            Map<String, UUID> ids, TestSchool school, TestUser rater, Instant now, LocalDate today) {
        var track = rater.equals(school.user(Role.SUPERVISOR)) ? Track.LEADERSHIP : Track.STAFF;
        var guide = MilestoneRubrics.newest("SELF_CARE").orElseThrow();
        var leader = school.user(Role.SCHOOL_LEADER).person();
        var cycle = MilestoneCycle.ofSchool(school.id(), guide, track, "Spring", leader, now);
        cycle.persistAndFlush();
        cycle.blanks().forEach(blank -> blank.persist());
        new MilestoneRater(cycle.id(), rater.person()).persist();
        ids.put("milestone-cycles", cycle.id());
        var milestone = guide.of(track).getFirst().id();
        var step = new NextStep(cycle, milestone, null, "Ask the board", rater.person(), today.plusDays(3));
        step.persist();
        ids.put("next-steps", step.id());
    }

    private void paperwork(
            Map<String, UUID> ids,
            PeerAdvocate advocate,
            TestUser student,
            TestSchool school,
            TestUser adult,
            Instant now,
            LocalDate today) {
        var course = Courses.requiredFor("PEER_COUNSELING").getFirst();
        var completion = new TrainingCompletion(advocate, course, today, null, DeliveryMode.CLASS, adult.person());
        completion.persist();
        ids.put("training-completions", completion.id());
        ids.put("courses", null);
        var template = new AgreementTemplate(
                school.id(),
                AgreementKind.CODE_OF_ETHICS,
                Math.abs(UUID.randomUUID().hashCode() % 1_000_000) + 1,
                false,
                14);
        template.persist();
        var words = AgreementSample.wordsOf(AgreementKind.CODE_OF_ETHICS).getFirst();
        new AgreementText(template.id(), words).persist();
        ids.put("agreement-templates", template.id());
        var agreement = new ConfidentialityAgreement(advocate, template, words, student.name(), true, now);
        agreement.persist();
        ids.put("confidentiality-agreements", agreement.id());
        var consent =
                new GuardianConsent(advocate, null, "Robin Family", ConsentMethod.PAPER, today, adult.person(), now);
        consent.persist();
        ids.put("guardian-consents", consent.id());
        new Guardianship(
                        Person.findById(student.person()),
                        Person.findById(school.user(Role.GUARDIAN).person()),
                        GuardianRelation.PARENT,
                        true)
                .persist();
    }

    private void practice(
            Map<String, UUID> ids,
            Program program,
            PeerAdvocate advocate,
            TestUser supervisor,
            TestUser counsellor,
            TestUser sender,
            Instant now) {
        var model = ServiceModels.byCode("PEER_COUNSELING").orElseThrow();
        var session = new PeerSession(
                advocate,
                new PeerSessionInput(
                        advocate.id(),
                        model.code(),
                        SessionOrigin.DROP_IN,
                        now,
                        20,
                        "FRIENDS",
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null),
                model,
                ZONE,
                now);
        session.number(1);
        session.submit(model, now);
        session.persist();
        narratives.write(new PeerSessionText(), session.id(), PeerSessionText.NOTE, "Listened");
        ids.put("peer-sessions", session.id());
        var meeting = new SupervisionSession(program, supervisor.person(), SupervisionKind.INDIVIDUAL, now, 30, ZONE);
        meeting.persist();
        new SupervisionAttendance(meeting.id(), advocate.id()).persist();
        ids.put("supervision-sessions", meeting.id());
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
        var referral = new Referral(
                program.schoolId(),
                Math.abs(UUID.randomUUID().hashCode() % 1_000_000) + 1,
                sender.role() == Role.REFERRING_STAFF ? advocate.personId() : sender.person(),
                Role.PEER_ADVOCATE,
                input,
                new Concern(ConcernKinds.byCode("SCHOOL_WORK").orElseThrow(), Urgency.ROUTINE),
                counsellor.person(),
                now);
        referral.persistAndFlush();
        new ReferralRecipient(referral.id(), counsellor.person(), RecipientReason.RECEIVER, now).persist();
        narratives.write(new ReferralText(), referral.id(), ReferralText.WORDS, "Needs a tutor");
        ids.put("referrals", referral.id());
    }
}
