package org.handrail.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Someone the district knows: a student, a member of staff, a guardian, a person from the community. */
@Entity
public class Person extends DistrictEntity {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    /** COPPA's age: below it nobody gets an account (R22). */
    private static final int ACCOUNT_AGE = 13;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private String givenName;
    private String familyName;
    private String preferredName;
    private String externalId;
    private String email;
    private LocalDate bornOn;
    private String gradeLevel;
    private UUID schoolId;
    private List<String> languages = List.of();
    private boolean active = true;

    /** The words of the name as it is shown, by which a look-up finds it; the database makes it. */
    @Column(insertable = false, updatable = false)
    private String lookUp;

    protected Person() {}

    public Person(PersonInput input) {
        change(input);
    }

    public void change(PersonInput input) {
        if (input.kind() == PersonKind.STUDENT && input.schoolId() == null) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.STUDENT_WITHOUT_SCHOOL);
        }
        if (input.bornOn() != null && input.bornOn().isBefore(EARLIEST_BIRTH)) {
            throw ProblemType.VALIDATION_FAILED.at("/bornOn", Reason.BORN_TOO_LONG_AGO);
        }
        kind = input.kind();
        givenName = input.givenName();
        familyName = input.familyName();
        preferredName = input.preferredName();
        externalId = input.externalId();
        email = input.email();
        bornOn = input.bornOn();
        gradeLevel = input.gradeLevel();
        schoolId = input.schoolId();
        languages = input.languages() == null ? List.of() : List.copyOf(input.languages());
        active = input.active();
    }

    /** How the person is addressed: the preferred name, else the given name, and the family name. */
    public String name() {
        return (preferredName == null ? givenName : preferredName) + " " + familyName;
    }

    /** Under 18 on this day. Someone whose date of birth is not known counts as a minor: the safe side (R14). */
    public boolean isMinorOn(LocalDate day) {
        return isMinorOn(kind, bornOn, day);
    }

    /** The same of someone of whom only this is known. */
    public static boolean isMinorOn(PersonKind kind, LocalDate bornOn, LocalDate day) {
        return kind == PersonKind.STUDENT
                && (bornOn == null || bornOn.plusYears(18).isAfter(day));
    }

    /** A student may sign in from 13 on; one whose date of birth is not known counts as younger (R22). */
    public boolean mayHaveAccountOn(LocalDate day) {
        return kind != PersonKind.STUDENT
                || (bornOn != null && !bornOn.plusYears(ACCOUNT_AGE).isAfter(day));
    }

    public PersonKind kind() {
        return kind;
    }

    /** Whether someone who types this means this person: accents, case and punctuation don't matter (R15). */
    public boolean isCalled(String typed) {
        var name = plain(typed);
        return name.equals(plain(givenName + " " + familyName))
                || name.equals(plain(familyName + " " + givenName))
                || name.equals(plain(name()));
    }

    /** Without accents, case and punctuation, one space between words. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** An active student of this school. */
    public boolean isEnrolledAt(UUID school) {
        return active && kind == PersonKind.STUDENT && school.equals(schoolId);
    }

    public List<String> languages() {
        return languages;
    }

    public Optional<UUID> schoolId() {
        return Optional.ofNullable(schoolId);
    }

    public boolean isActive() {
        return active;
    }

    PersonView view() {
        return new PersonView(
                id(),
                version(),
                kind,
                givenName,
                familyName,
                preferredName,
                externalId,
                email,
                bornOn,
                gradeLevel,
                schoolId,
                languages,
                active);
    }
}
