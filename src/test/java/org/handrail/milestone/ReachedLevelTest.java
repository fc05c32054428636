package org.handrail.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.milestone.Level.APPLYING;
import static org.handrail.milestone.Level.PREPARING;
import static org.handrail.milestone.Level.REFINING;
import static org.handrail.milestone.Level.STARTING;
import static org.handrail.milestone.RatingState.DONE;
import static org.handrail.milestone.RatingState.IN_PROGRESS;
import static org.handrail.milestone.RatingState.NOT_APPLICABLE;
import static org.handrail.milestone.RatingState.NOT_YET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.handrail.platform.reference.Text;
import org.junit.jupiter.api.Test;

class ReachedLevelTest {
    private static final Text WORDS = new Text("Words", "Palabras");
    private static final int ROUNDS = 20_000;

    @Test
    void r79_theReachedLevelIsTheHighestThatIsFulfilledWithAllBelow() {
        var milestone = milestone(PREPARING, PREPARING, STARTING, APPLYING, REFINING);
        assertThat(reached(milestone)).isEmpty();
        assertThat(reached(milestone, DONE)).isEmpty();
        assertThat(reached(milestone, DONE, DONE)).contains(PREPARING);
        assertThat(reached(milestone, DONE, NOT_APPLICABLE, DONE)).contains(STARTING);
        assertThat(reached(milestone, DONE, DONE, IN_PROGRESS, DONE)).contains(PREPARING);
        assertThat(reached(milestone, DONE, DONE, DONE, DONE, DONE)).contains(REFINING);
    }

    @Test
    void r79_refiningActionsDoNotRaiseASchoolThatSkippedPreparing() {
        var milestone = milestone(PREPARING, STARTING, APPLYING, REFINING, REFINING);
        assertThat(reached(milestone, NOT_YET, DONE, DONE, DONE, DONE)).isEmpty();
    }

    /** Made-up milestones, also with levels that have no action, against the rule's own words read one by one. */
    @Test
    void r79_everyMilestoneAgreesWithTheRuleReadWordByWord() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("r79 seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var levels = random.ints(1 + random.nextInt(15), 0, 4)
                    .mapToObj(i -> Level.values()[i])
                    .toArray(Level[]::new);
            var milestone = milestone(levels);
            var states = states(milestone, random);
            assertThat(milestone.reached(states))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(naive(milestone, states));
        }
    }

    private static Optional<Level> naive(Milestone milestone, Map<UUID, RatingState> states) {
        Optional<Level> highest = Optional.empty();
        for (var level : Level.values()) {
            int unmet = 0;
            for (var action : milestone.actions()) {
                var state = states.get(action.id());
                boolean inItOrBelow = action.level().compareTo(level) <= 0;
                if (inItOrBelow && !(state == DONE || state == NOT_APPLICABLE)) {
                    unmet++;
                }
            }
            if (unmet == 0) {
                highest = Optional.of(level);
            }
        }
        return highest;
    }

    /** Mostly met, so that all levels come up. */
    private static Map<UUID, RatingState> states(Milestone milestone, Random random) {
        var states = new HashMap<UUID, RatingState>();
        double met = random.nextDouble();
        for (var action : milestone.actions()) {
            if (random.nextDouble() < met) {
                states.put(action.id(), random.nextInt(4) == 0 ? NOT_APPLICABLE : DONE);
            } else if (random.nextBoolean()) {
                states.put(action.id(), random.nextBoolean() ? NOT_YET : IN_PROGRESS);
            }
        }
        return states;
    }

    private static Optional<Level> reached(Milestone milestone, RatingState... states) {
        var given = new HashMap<UUID, RatingState>();
        for (int i = 0; i < states.length; i++) {
            given.put(milestone.actions().get(i).id(), states[i]);
        }
        return milestone.reached(given);
    }

    private static Milestone milestone(Level... levels) {
        List<MilestoneAction> actions = new ArrayList<>();
        Arrays.stream(levels)
                .forEach(level -> actions.add(new MilestoneAction(UUID.randomUUID(), level, null, WORDS, null)));
        return new Milestone(UUID.randomUUID(), Track.STAFF, 1, WORDS, actions);
    }
}
