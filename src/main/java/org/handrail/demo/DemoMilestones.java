package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.handrail.milestone.Level;
import org.handrail.milestone.Milestone;
import org.handrail.milestone.MilestoneCelebration;
import org.handrail.milestone.MilestoneCycle;
import org.handrail.milestone.MilestoneGuide;
import org.handrail.milestone.MilestoneRater;
import org.handrail.milestone.MilestoneRating;
import org.handrail.milestone.MilestoneRubrics;
import org.handrail.milestone.NextStep;
import org.handrail.milestone.NextStepState;
import org.handrail.milestone.RatingInput;
import org.handrail.milestone.RatingState;
import org.handrail.milestone.Track;
import org.handrail.organization.Person;

/** The demo's milestone cycles: one closed last spring, the next half rated, the staff's just begun; and next steps. */
@ApplicationScoped
class DemoMilestones {
    private static final ZoneId ZONE = ZoneId.of(DemoPeople.ZONE);
    private static final Duration LAST_SPRING = Duration.ofDays(210);

    void write(DemoSchool school, Instant now) {
        var guide = MilestoneRubrics.newest("SELF_CARE").orElseThrow();
        var leadership = guide.of(Track.LEADERSHIP);
        var firstOfStaff = guide.of(Track.STAFF).getFirst();

        var lastSpring = now.minus(LAST_SPRING);
        var spring = cycle(school, guide, Track.LEADERSHIP, "Spring", lastSpring, null);
        rate(school, spring, leadership, 1, lastSpring.plus(days(10)));
        celebrate(school, spring, leadership.get(2), "Every class took part in the survey.", lastSpring.plus(days(9)));
        spring.close(List.of(), lastSpring.plus(days(30)));
        // Closed before the next one is open: there is one at a time.
        spring.flush();

        var fall = cycle(school, guide, Track.LEADERSHIP, "Fall", now.minus(days(12)), spring);
        rate(school, fall, leadership.subList(0, 3), 2, now.minus(days(4)));
        celebrate(
                school,
                fall,
                leadership.getFirst(),
                "Self-care opens every leadership meeting now.",
                now.minus(days(3)));
        var staff = cycle(school, guide, Track.STAFF, "Fall", now.minus(days(6)), null);
        rate(school, staff, List.of(firstOfStaff), 1, now.minus(days(2)));

        var today = LocalDate.ofInstant(now, ZONE);
        var people = school.staff();
        var counsellor = people.get("counsellor");
        var leader = people.get("leader");
        var specialist = people.get("specialist");
        step(spring, leadership.get(2), "Hold the survey in every class", counsellor, today.minusDays(190))
                .move(NextStepState.DONE);
        step(fall, leadership.get(0), "Put self-care on the board's December agenda", leader, today.minusDays(5));
        step(fall, leadership.get(1), "Agree on a half-hour for training each month", specialist, today.plusDays(3));
        step(fall, leadership.get(2), "Ask the clinic to join the next training", counsellor, today.plusDays(20))
                .move(NextStepState.IN_PROGRESS);
        step(staff, firstOfStaff, "Write down whom to turn to, for the staff room", specialist, today.plusDays(14));
    }

    private static MilestoneCycle cycle(
            DemoSchool school, MilestoneGuide guide, Track track, String season, Instant since, MilestoneCycle last) {
        var year = LocalDate.ofInstant(since, ZONE).getYear();
        var leader = school.staff().get("leader").id();
        var cycle = MilestoneCycle.ofSchool(school.id(), guide, track, season + " " + year, leader, since);
        if (last != null) {
            cycle.follow(last);
        }
        cycle.persistAndFlush();
        List.of("specialist", "coordinator", "counsellor")
                .forEach(rater ->
                        new MilestoneRater(cycle.id(), school.staff().get(rater).id()).persist());
        return cycle;
    }

    /** @param progress 1 for a beginning, 2 for a year later */
    private static void rate(
            DemoSchool school, MilestoneCycle cycle, List<Milestone> milestones, int progress, Instant at) {
        var blanks = new HashMap<UUID, MilestoneRating>();
        cycle.blanks().forEach(blank -> blanks.put(blank.actionId(), blank));
        for (var milestone : milestones) {
            for (var level : Level.values()) {
                var actions = milestone.at(level);
                for (int place = 0; place < actions.size(); place++) {
                    var rater = school.staff().get(place % 2 == 0 ? "leader" : "specialist");
                    blanks.get(actions.get(place).id())
                            .answer(input(level, milestone.number(), place, progress), rater.id(), at);
                }
            }
        }
        blanks.values().forEach(rating -> rating.persist());
        cycle.flush();
        cycle.countAnswers();
    }

    private static RatingInput input(Level level, int milestone, int place, int progress) {
        if (level == Level.REFINING && milestone == 2 && place == 1) {
            return new RatingInput(
                    RatingState.NOT_APPLICABLE, "The students' survey is held every second year.", null, null);
        }
        int ahead = progress * 2 - level.ordinal() - (place + milestone) % 3 / 2;
        if (ahead >= 1) {
            return place == 0
                    ? new RatingInput(
                            RatingState.DONE,
                            null,
                            "In the school plan and in the minutes of the leadership team.",
                            "https://example.org/cedar-ridge/school-plan")
                    : new RatingInput(RatingState.DONE, null, null, null);
        }
        return new RatingInput(ahead == 0 ? RatingState.IN_PROGRESS : RatingState.NOT_YET, null, null, null);
    }

    private static void celebrate(
            DemoSchool school, MilestoneCycle cycle, Milestone milestone, String words, Instant at) {
        var author = school.staff().get("specialist").id();
        new MilestoneCelebration(cycle.id(), milestone.id(), words, author, at).persist();
    }

    private static NextStep step(
            MilestoneCycle cycle, Milestone milestone, String words, Person owner, LocalDate dueOn) {
        var unmet = milestone.at(Level.APPLYING).getFirst();
        var step = new NextStep(cycle, milestone.id(), unmet.id(), words, owner.id(), dueOn);
        step.persist();
        return step;
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
