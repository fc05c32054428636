package org.handrail.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ServiceInput;
import org.handrail.advocate.SupervisorAssignment;
import org.handrail.agreement.AgreementKind;
import org.handrail.agreement.AgreementTemplate;
import org.handrail.agreement.AgreementText;
import org.handrail.agreement.AgreementWords;
import org.handrail.agreement.ConfidentialityAgreement;
import org.handrail.agreement.ConsentMethod;
import org.handrail.agreement.GuardianConsent;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.security.Role;
import org.handrail.program.Program;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;
import org.handrail.training.Courses;
import org.handrail.training.DeliveryMode;
import org.handrail.training.TrainingCompletion;
import org.hibernate.Session;

/** Puts advocates and supervisors into districts, for past days as well, which the API does not allow. */
@ApplicationScoped
public class Teams {
    private final Districts districts;
    private final Session session;
    private final World world;

    Teams(Districts districts, Session session, World world) {
        this.districts = districts;
        this.session = session;
        this.world = world;
    }

    /** The North advocate, in a term of service around today, supervised by the North supervisor for four weeks. */
    @ActivateRequestContext
    public Team team(TestDistrict district) {
        var student = district.north().user(Role.PEER_ADVOCATE);
        var supervisor = district.north().user(Role.SUPERVISOR);
        var program = program(district, district.north());
        var advocate = advocate(district, program, student, today().minusDays(100), today().plusDays(200));
        assign(district, advocate, supervisor, today().minusDays(28), null);
        return new Team(district, program, advocate, student, supervisor);
    }

    /** A further advocate of the team's program, with an account; nobody supervises them yet. */
    @ActivateRequestContext
    public Team another(Team team, String login) {
        var student = world.join(team.district(), team.district().north(), login, Role.PEER_ADVOCATE);
        var advocate =
                advocate(team.district(), team.program(), student, today().minusDays(100), today().plusDays(200));
        return new Team(team.district(), team.program(), advocate, student, team.supervisor());
    }

    /** An active program that offers every service model. */
    public UUID program(TestDistrict district, TestSchool school) {
        var models = ServiceModels.all().stream().map(ServiceModel::code).toArray(String[]::new);
        return ProgramFixture.active(district, school, models).id();
    }

    @ActivateRequestContext
    public UUID advocate(TestDistrict district, UUID program, TestUser student, LocalDate from, LocalDate until) {
        return in(district, () -> {
            var school = Program.<Program>findById(program).schoolId();
            var models = ServiceModels.all().stream().map(ServiceModel::code).toList();
            var service = new ServiceInput(from, until, List.of(), models);
            var advocate = new PeerAdvocate(school, program, student.person(), service);
            advocate.select(from);
            advocate.persist();
            train(advocate, from, until);
            agree(district, advocate, from);
            return advocate.id();
        });
    }

    /** Every course of every model, renewed before it expires. */
    private static void train(PeerAdvocate advocate, LocalDate from, LocalDate until) {
        var courses = ServiceModels.all().stream()
                .flatMap(model -> Courses.requiredFor(model.code()).stream())
                .distinct()
                .toList();
        for (var day = from; !day.isAfter(until); day = day.plusMonths(11)) {
            for (var course : courses) {
                new TrainingCompletion(advocate, course, day, null, DeliveryMode.CLASS, null).persist();
            }
        }
    }

    /** Signed and countersigned, with a guardian's consent. */
    private void agree(TestDistrict district, PeerAdvocate advocate, LocalDate from) {
        var now = from.atTime(12, 0).toInstant(ZoneOffset.UTC);
        var words = new AgreementWords("en", "Confidentiality", "What I hear stays with me.");
        var template = session.createQuery(
                        "from AgreementTemplate t where t.schoolId = :school and t.status = PUBLISHED",
                        AgreementTemplate.class)
                .setParameter("school", advocate.schoolId())
                .uniqueResultOptional()
                .orElseGet(() -> published(advocate.schoolId(), words, now));
        var coordinator = Stream.of(district.north(), district.south())
                .filter(school -> school.id().equals(advocate.schoolId()))
                .map(school -> school.user(Role.PROGRAM_COORDINATOR).person())
                .findFirst()
                .orElseThrow();
        var agreement = new ConfidentialityAgreement(advocate, template, words, "Signed", true, now);
        agreement.countersign(coordinator, now, from);
        agreement.persist();
        new GuardianConsent(advocate, null, "A guardian", ConsentMethod.PAPER, from, coordinator, now).persist();
    }

    private static AgreementTemplate published(UUID school, AgreementWords words, Instant now) {
        var template = new AgreementTemplate(school, AgreementKind.CONFIDENTIALITY, 1, false, 14);
        template.publish(now);
        template.persistAndFlush();
        new AgreementText(template.id(), words).persist();
        return template;
    }

    @ActivateRequestContext
    public void end(Team team) {
        in(team.district(), () -> {
            PeerAdvocate.<PeerAdvocate>findById(team.advocate()).end(today());
            return null;
        });
    }

    @ActivateRequestContext
    public void pause(Team team) {
        in(team.district(), () -> {
            PeerAdvocate.<PeerAdvocate>findById(team.advocate()).pause();
            return null;
        });
    }

    @ActivateRequestContext
    public void assign(TestDistrict district, UUID advocate, TestUser supervisor, LocalDate from, LocalDate until) {
        in(district, () -> {
            var assignment = new SupervisorAssignment(advocate, supervisor.person(), from);
            if (until != null) {
                assignment.endOn(until);
            }
            assignment.persist();
            return null;
        });
    }

    /** Hands the advocate over today: the old supervisor's last day is today as well. */
    @ActivateRequestContext
    public void reassign(Team team, TestUser supervisor) {
        in(
                team.district(),
                () -> session.createMutationQuery(
                                "update SupervisorAssignment a set a.endsOn = :day where a.advocateId = :advocate and a.endsOn is null")
                        .setParameter("day", today())
                        .setParameter("advocate", team.advocate())
                        .executeUpdate());
        assign(team.district(), team.advocate(), supervisor, today(), null);
    }

    /** Runs as the district, in a transaction. */
    @ActivateRequestContext
    public <T> T in(TestDistrict district, Supplier<T> work) {
        var result = new AtomicReference<T>();
        districts.in(district.id(), () -> result.set(work.get()));
        return result.get();
    }

    /** The day at the test schools. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles"));
    }
}
