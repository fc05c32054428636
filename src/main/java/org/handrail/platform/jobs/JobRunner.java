package org.handrail.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the jobs with db-scheduler: one table, so that nothing that matters lives only in memory. */
@ApplicationScoped
class JobRunner {
    private final List<Job> jobs;
    private final DataSource database;
    private final boolean enabled;
    private Scheduler scheduler;

    JobRunner(
            @All List<Job> jobs, DataSource database, @ConfigProperty(name = "handrail.jobs.enabled") boolean enabled) {
        this.jobs = jobs;
        this.database = database;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(100) StartupEvent start) {
        if (!enabled) {
            return;
        }
        var tasks = jobs.stream()
                .map(job -> Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                        .execute((instance, context) -> job.run()))
                .toList();
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
