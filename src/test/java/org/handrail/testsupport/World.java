package org.handrail.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.handrail.account.Membership;
import org.handrail.account.Secrets;
import org.handrail.account.UserAccount;
import org.handrail.organization.DistrictFounding;
import org.handrail.organization.Person;
import org.handrail.organization.PersonInput;
import org.handrail.organization.PersonKind;
import org.handrail.organization.School;
import org.handrail.organization.SchoolInput;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.security.Role;
import org.hibernate.Session;

/** Makes districts for tests: two schools each, and at each school one user for every role. */
@ApplicationScoped
public class World {
    public static final String PASSWORD = "correct horse battery staple";

    private final Districts districts;
    private final DistrictFounding founding;
    private final Session session;
    private final String passwordHash;

    World(Districts districts, DistrictFounding founding, Session session, Secrets secrets) {
        this.districts = districts;
        this.founding = founding;
        this.session = session;
        this.passwordHash = secrets.hash(PASSWORD);
    }

    /** A district of its own for the calling test, so that tests don't see each other's records. */
    @ActivateRequestContext
    public TestDistrict district() {
        var code = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        var id = UUID.randomUUID();
        var schools = new TestSchool[2];
        districts.in(id, () -> {
            founding.found(id, code, "District " + code, ZoneId.of("America/Los_Angeles"), false);
            schools[0] = school("North");
            schools[1] = school("South");
        });
        return new TestDistrict(id, code, schools[0], schools[1]);
    }

    /** One more user of this school, born on this day. */
    @ActivateRequestContext
    public TestUser user(TestDistrict district, TestSchool school, Role role, LocalDate bornOn) {
        var made = new TestUser[1];
        var login = "u" + UUID.randomUUID().toString().substring(0, 13);
        districts.in(district.id(), () -> made[0] = user(login, role, school.id(), bornOn));
        return made[0];
    }

    /** One more user of this school, with as many roles as needed. */
    @ActivateRequestContext
    public TestUser join(TestDistrict district, TestSchool school, String login, Role... roles) {
        var users = new ArrayList<TestUser>();
        districts.in(district.id(), () -> {
            var user = user(login, roles[0], school.id(), bornOn(roles[0]));
            for (var role : Arrays.copyOfRange(roles, 1, roles.length)) {
                new Membership(user.account(), role, school.id(), LocalDate.of(2020, 1, 1), null).persist();
            }
            users.add(user);
        });
        return users.getFirst();
    }

    private TestSchool school(String name) {
        var school = new School(new SchoolInput(name + " High", name, null, "America/Los_Angeles", true));
        school.persist();
        Map<Role, TestUser> users = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            users.put(role, user(name, role, school.id()));
        }
        return new TestSchool(school.id(), school.name(), users);
    }

    private TestUser user(String school, Role role, UUID schoolId) {
        var login = role.name().toLowerCase().replace('_', '-') + "-" + school.toLowerCase();
        return user(login, role, schoolId, bornOn(role));
    }

    private TestUser user(String login, Role role, UUID schoolId, LocalDate bornOn) {
        var person = new Person(new PersonInput(
                kind(role),
                "Given " + login,
                "Family",
                null,
                null,
                null,
                bornOn,
                kind(role) == PersonKind.STUDENT ? "10" : null,
                schoolId,
                null,
                true));
        person.persist();
        var account = UserAccount.ofPerson(login, login + "@example.org", login, person.id(), passwordHash);
        account.persist();
        new Membership(account.id(), role, role.isOfDistrict() ? null : schoolId, LocalDate.of(2020, 1, 1), null)
                .persist();
        session.flush();
        return new TestUser(login, role, account.id(), person.id());
    }

    private static LocalDate bornOn(Role role) {
        return LocalDate.of(kind(role) == PersonKind.STUDENT ? 2010 : 1985, 5, 1);
    }

    private static PersonKind kind(Role role) {
        return switch (role) {
            case STUDENT_PARTICIPANT, PEER_ADVOCATE -> PersonKind.STUDENT;
            case GUARDIAN -> PersonKind.GUARDIAN;
            default -> PersonKind.STAFF;
        };
    }
}
