package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.handrail.account.Membership;
import org.handrail.account.Secrets;
import org.handrail.account.UserAccount;
import org.handrail.organization.GuardianRelation;
import org.handrail.organization.Guardianship;
import org.handrail.organization.PeriodInput;
import org.handrail.organization.Person;
import org.handrail.organization.PersonInput;
import org.handrail.organization.PersonKind;
import org.handrail.organization.School;
import org.handrail.organization.SchoolInput;
import org.handrail.organization.SchoolYear;
import org.handrail.organization.SchoolYearInput;
import org.handrail.platform.security.Role;

/** The demo's schools, school years, students, staff, guardians and accounts. */
@ApplicationScoped
class DemoPeople {
    static final String ZONE = "America/Los_Angeles";
    private static final int STUDENTS_PER_SCHOOL = 60;

    private static final List<String> GIVEN = List.of(
            "Abel", "Ada", "Bruno", "Camila", "Chen", "Dalia", "Elias", "Farid", "Greta", "Hugo", "Ines", "Isaac",
            "Jada", "Kenji", "Leila", "Lucia", "Malik", "Mei", "Nadia", "Omar", "Paloma", "Quinn", "Rafael", "Sana",
            "Tariq", "Uma", "Vera", "Wyatt", "Ximena", "Zoe");
    private static final List<String> FAMILY = List.of(
            "Aguilar",
            "Bergstrom",
            "Castillo",
            "Dang",
            "Eriksen",
            "Flores",
            "Gupta",
            "Hassan",
            "Ibarra",
            "Jensen",
            "Kim",
            "Lopez",
            "Moreno",
            "Nakai",
            "Ortega",
            "Patel",
            "Quiroz",
            "Reyes",
            "Sato",
            "Thao",
            "Urbina",
            "Vasquez",
            "Wong",
            "Yazzie",
            "Zamora");
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("en"), List.of("en"), List.of("en", "es"), List.of("en"), List.of("es"), List.of("en", "hmn"));

    private final Secrets secrets;
    private final DemoPasswords passwords;

    DemoPeople(Secrets secrets, DemoPasswords passwords) {
        this.secrets = secrets;
        this.passwords = passwords;
    }

    /** Three schools; the year is the one that today lies in. */
    List<DemoSchool> write(LocalDate today, Random random) {
        var schools = new ArrayList<DemoSchool>();
        schools.add(school("Cedar Ridge High", "Cedar Ridge", "1001", 9, today, random));
        schools.add(school("Riverside Middle", "Riverside", "1002", 6, today, random));
        schools.add(school("Summit Academy", "Summit", "1003", 9, today, random));
        DemoUser.ALL.stream()
                .filter(user -> user.school() == null)
                .forEach(user -> account(
                        user, person(user, null), null, schools.getFirst().yearStart()));
        roster(today);
        return schools;
    }

    /** The key of another system, which runs out soon; nobody knows its secret. */
    private void roster(LocalDate today) {
        var until = today.plusDays(20)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of(ZONE))
                .toInstant();
        var client = UserAccount.ofClient(
                "roster", "Nightly roster", List.of("person:read", "person:write"), until, secrets.token());
        client.persist();
        new Membership(client.id(), Role.INTEGRATION_CLIENT, null, today.minusDays(300), null).persist();
    }

    private DemoSchool school(
            String name, String shortName, String number, int lowestGrade, LocalDate today, Random random) {
        var school = new School(new SchoolInput(name, shortName, number, ZONE, true));
        school.persist();
        int starts = today.getMonth().compareTo(Month.JULY) >= 0 ? today.getYear() : today.getYear() - 1;
        year(school, starts - 1);
        var year = year(school, starts);
        var people = new HashMap<String, Person>();
        DemoUser.ALL.stream().filter(user -> shortName.equals(user.school())).forEach(user -> {
            var person = person(user, school.id());
            account(user, person, school.id(), year.startsOn());
            people.put(user.login(), person);
        });
        var students = new ArrayList<Person>();
        people.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("advocate"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> students.add(entry.getValue()));
        for (int i = students.size(); i < STUDENTS_PER_SCHOOL; i++) {
            students.add(student(school, number, i, lowestGrade, today, random));
        }
        guardians(people, students, random);
        return new DemoSchool(school, year.startsOn(), year.endsOn(), people, students);
    }

    private static SchoolYear year(School school, int starts) {
        var first = LocalDate.of(starts, 8, 17);
        var last = LocalDate.of(starts + 1, 6, 11);
        var winter = LocalDate.of(starts, 12, 21);
        var year = new SchoolYear(new SchoolYearInput(
                school.id(),
                starts + "–" + (starts + 1),
                first,
                last,
                List.of(
                        new PeriodInput("Fall", first, winter.minusDays(1)),
                        new PeriodInput("Spring", winter.plusWeeks(2), last)),
                List.of(
                        new PeriodInput("Labor Day", LocalDate.of(starts, 9, 7), LocalDate.of(starts, 9, 7)),
                        new PeriodInput("Thanksgiving", LocalDate.of(starts, 11, 25), LocalDate.of(starts, 11, 27)),
                        new PeriodInput(
                                "Spring break", LocalDate.of(starts + 1, 3, 29), LocalDate.of(starts + 1, 4, 2)),
                        new PeriodInput(
                                "Memorial Day", LocalDate.of(starts + 1, 5, 31), LocalDate.of(starts + 1, 5, 31)))));
        year.persist();
        return year;
    }

    private static PeriodInput holiday(String name, LocalDate first, int days) {
        return new PeriodInput(name, first, first.plusDays(days - 1));
    }

    private static LocalDate nth(int which, DayOfWeek weekday, int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    private static Person student(
            School school, String number, int index, int lowestGrade, LocalDate today, Random random) {
        int grade = lowestGrade + random.nextInt(lowestGrade == 6 ? 3 : 4);
        var student = new Person(new PersonInput(
                PersonKind.STUDENT,
                GIVEN.get(random.nextInt(GIVEN.size())),
                FAMILY.get(random.nextInt(FAMILY.size())),
                null,
                number + "-" + (100 + index),
                null,
                today.minusYears(grade + 5).minusDays(random.nextInt(330)),
                String.valueOf(grade),
                school.id(),
                LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                true));
        student.persist();
        return student;
    }

    /** The first third of the students, the advocates among them, have a guardian on record. */
    private static void guardians(Map<String, Person> people, List<Person> students, Random random) {
        for (int i = 0; i < students.size() / 3; i++) {
            var guardian = i == 0 && people.containsKey("guardian")
                    ? people.get("guardian")
                    : guardian(students.get(i), random);
            new Guardianship(students.get(i), guardian, GuardianRelation.PARENT, true).persist();
        }
    }

    private static Person guardian(Person student, Random random) {
        var family = student.name().substring(student.name().lastIndexOf(' ') + 1);
        var guardian = new Person(new PersonInput(
                PersonKind.GUARDIAN,
                GIVEN.get(random.nextInt(GIVEN.size())),
                family,
                null,
                null,
                null,
                null,
                null,
                student.schoolId().orElseThrow(),
                List.of("en"),
                true));
        guardian.persist();
        return guardian;
    }

    private static Person person(DemoUser user, UUID school) {
        var kind = switch (user.role()) {
            case PEER_ADVOCATE, STUDENT_PARTICIPANT -> PersonKind.STUDENT;
            case GUARDIAN -> PersonKind.GUARDIAN;
            default -> PersonKind.STAFF;
        };
        boolean student = kind == PersonKind.STUDENT;
        var person = new Person(new PersonInput(
                kind,
                user.givenName(),
                user.familyName(),
                null,
                null,
                student ? null : user.login() + "@example.org",
                student ? LocalDate.of(2010, 3, 14) : null,
                student ? "10" : null,
                school,
                List.of("en", "es"),
                true));
        person.persist();
        return person;
    }

    private void account(DemoUser user, Person person, UUID school, LocalDate since) {
        var email = person.kind() == PersonKind.STUDENT ? null : user.login() + "@example.org";
        var account = UserAccount.ofPerson(
                user.login(), email, user.displayName(), person.id(), secrets.hash(passwords.of(user.login())));
        account.persist();
        new Membership(account.id(), user.role(), school, since, null).persist();
        if (user.role() == Role.PROGRAM_COORDINATOR) {
            // Often one teacher alone: the coordinator also supervises.
            new Membership(account.id(), Role.SUPERVISOR, school, since, null).persist();
        }
    }
}
