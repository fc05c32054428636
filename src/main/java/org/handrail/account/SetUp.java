package org.handrail.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.DistrictFounding;
import org.handrail.organization.Person;
import org.handrail.organization.PersonInput;
import org.handrail.organization.PersonKind;
import org.handrail.organization.School;
import org.handrail.organization.SchoolInput;
import org.handrail.organization.SchoolYear;
import org.handrail.organization.SchoolYearInput;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.Role;

/** Makes the first district, school, school year and administrator of an empty server: all of it or nothing. */
@ApplicationScoped
public class SetUp {
    private static final String LOGIN = "administrator";

    private final Districts districts;
    private final DistrictFounding founding;
    private final Tenant tenant;
    private final Secrets secrets;
    private final Audit audit;
    private final Clock clock;

    SetUp(Districts districts, DistrictFounding founding, Tenant tenant, Secrets secrets, Audit audit, Clock clock) {
        this.districts = districts;
        this.founding = founding;
        this.tenant = tenant;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isOpen() {
        return districts.none();
    }

    /** Whoever calls this has shown the token or sits at the server: {@code input.token()} is not looked at. */
    @ActivateRequestContext
    public SetUpView with(SetUpInput input) {
        var administrator = input.administrator();
        secrets.refuseWeak(
                "/administrator/password",
                administrator.password(),
                List.of(
                        administrator.email(),
                        administrator.givenName(),
                        administrator.familyName(),
                        input.district().code(),
                        input.district().name(),
                        input.school().name()));
        var year = input.schoolYear();
        SchoolYear.refuseLength("/schoolYear/endsOn", year.startsOn(), year.endsOn());
        var hash = secrets.hash(administrator.password());
        var district = UUID.randomUUID();
        tenant.enter(district);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (!founding.isFirst()) {
                    throw ProblemType.SETUP_CLOSED.exception();
                }
                make(district, input, hash);
            });
        } catch (RuntimeException e) {
            tenant.leave();
            throw e;
        }
        return new SetUpView(input.district().code(), LOGIN);
    }

    private void make(UUID district, SetUpInput input, String hash) {
        var zone = ZoneId.of(input.district().timeZone());
        founding.found(district, input.district().code(), input.district().name(), zone, false);
        var school = new School(
                new SchoolInput(input.school().name(), input.school().shortName(), null, zone.getId(), true));
        school.persist();
        var year = input.schoolYear();
        new SchoolYear(new SchoolYearInput(
                        school.id(), year.name(), year.startsOn(), year.endsOn(), List.of(), List.of()))
                .persist();
        var administrator = input.administrator();
        var person = new Person(new PersonInput(
                PersonKind.STAFF,
                administrator.givenName(),
                administrator.familyName(),
                null,
                null,
                administrator.email(),
                null,
                null,
                null,
                null,
                true));
        person.persist();
        var account = UserAccount.ofPerson(LOGIN, administrator.email(), person.name(), person.id(), hash);
        account.persist();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        new Membership(account.id(), Role.DISTRICT_ADMINISTRATOR, null, today, null).persist();
        audit.done("set-up", "district", district, null);
    }
}
