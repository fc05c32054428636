package org.handrail.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.handrail.platform.jobs.Job;
import org.handrail.platform.persistence.Districts;

/** Looks every hour for receivers and deputies whose role has run out by date, as a day ends at each school (R58). */
@ApplicationScoped
class DirectoryLapse implements Job {
    private final Districts districts;
    private final DirectoryWatch watch;

    DirectoryLapse(Districts districts, DirectoryWatch watch) {
        this.districts = districts;
        this.watch = watch;
    }

    @Override
    public String name() {
        return "pause-programs-without-receivers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        districts.all().forEach(district -> districts.in(district, watch::pauseLapsed));
    }
}
