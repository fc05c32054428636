package org.handrail.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.organization.DistrictFounding;
import org.handrail.platform.persistence.Districts;

/** Fills a made-up district with a year of data, the same every time but for the dates, one user for every role. */
@ApplicationScoped
public class DemoDistrict {
    public static final String CODE = "demo";
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final long SEED = 20_260_817;

    private final Districts districts;
    private final DistrictFounding founding;
    private final DemoPeople people;
    private final DemoPractice practice;
    private final DemoMilestones milestones;
    private final DemoPasswords passwords;
    private final Clock clock;
    private final boolean wanted;

    DemoDistrict(
            Districts districts,
            DistrictFounding founding,
            DemoPeople people,
            DemoPractice practice,
            DemoMilestones milestones,
            DemoPasswords passwords,
            Clock clock,
            @ConfigProperty(name = "handrail.demo") boolean wanted) {
        this.districts = districts;
        this.founding = founding;
        this.people = people;
        this.practice = practice;
        this.milestones = milestones;
        this.passwords = passwords;
        this.clock = clock;
        this.wanted = wanted;
    }

    void atStart(@Observes @Priority(50) StartupEvent start) {
        if (wanted && fill() && LaunchMode.current() == LaunchMode.NORMAL) {
            tellPasswords();
        }
    }

    /** Answers whether there was anything to do: a demo that is there stays as it is. */
    public boolean fill() {
        if (districts.byCode(CODE).isPresent()) {
            return false;
        }
        var zone = ZoneId.of(DemoPeople.ZONE);
        var today = LocalDate.now(clock.withZone(zone));
        districts.in(ID, () -> {
            founding.found(ID, CODE, "Cedar Valley Unified (demo)", zone, true);
            var random = new Random(SEED);
            var schools = people.write(today, random);
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            practice.write(schools, now, random);
            milestones.write(schools.getFirst(), now);
        });
        return true;
    }

    /** Printed once, at the start that made them; a log that is kept should not show them twice. */
    private void tellPasswords() {
        Log.infof("The demo district is ready. Its code is \"%s\"; its people and their passwords:", CODE);
        DemoUser.ALL.forEach(user -> Log.infof("  %-20s %s", user.login(), passwords.of(user.login())));
    }
}
