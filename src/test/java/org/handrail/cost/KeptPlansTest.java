package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.handrail.organization.School;
import org.handrail.permission.Reach;
import org.handrail.permission.Subjects;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.World;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * P1 and P3: a request that was made before finds each of its queries translated. A parameter that may be a list
 * ({@code in :list}, or any in the last argument of a function) keeps Hibernate from keeping the plan.
 */
@QuarkusTest
class KeptPlansTest {
    private static final List<Role> ROLES = List.of(Role.PROGRAM_COORDINATOR, Role.SUPERVISOR, Role.PEER_ADVOCATE);

    @Inject
    World world;

    @Inject
    Subjects subjects;

    @Inject
    SessionFactory factory;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void p1_p3_noQueryOfAListOrADetailIsTranslatedTwice() {
        var district = world.district();
        var own = subjects.of(district, world.district()).get(Reach.OWN);
        var paths = new ArrayList<>(RequestCostTest.MEASURED);
        RequestCostTest.DETAILS.keySet().stream()
                .filter(own::containsKey)
                .forEach(kind -> paths.add("/" + kind + "/" + own.get(kind)));
        var translated = new TreeSet<String>();
        var kept = new TreeSet<String>();
        for (var role : ROLES) {
            for (var path : paths) {
                district.as(role).get(path);
                statistics.clear();
                district.as(role).get(path);
                for (var query : statistics.getQueries()) {
                    var seen = statistics.getQueryStatistics(query);
                    // Of HQL once for what the text means, and once for its SQL.
                    int kinds = path.equals("/today") ? 1 : 2;
                    boolean isKept = seen.getPlanCacheHitCount() >= kinds * seen.getExecutionCount();
                    (isKept ? kept : translated).add(path.replaceAll("[0-9a-f-]{36}", "{id}") + ": " + query);
                }
            }
        }
        assertThat(translated).isEmpty();
        assertThat(kept).hasSizeGreaterThan(paths.size());
    }

    /** Of first requests at once each would fill the parser's tables for itself (src/docs/decisions/0009-costs.md). */
    @Test
    void p13_oneThreadTranslatesAtATime() throws InterruptedException {
        var translator =
                factory.unwrap(SessionFactoryImplementor.class).getQueryEngine().getHqlTranslator();
        Thread other;
        synchronized (translator) {
            other = Thread.ofPlatform().start(() -> translator.translate("select s from School s", School.class));
            while (other.getState() != Thread.State.BLOCKED && other.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            assertThat(other.getState()).isEqualTo(Thread.State.BLOCKED);
        }
        other.join();
    }
}
