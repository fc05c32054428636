package org.handrail.advocate;

import java.util.List;
import java.util.UUID;

/**
 * Whether an advocate may see someone in a service model, and what is missing (X1).
 *
 * @param open true if nothing is missing
 * @param sentence the answer in plain words
 */
public record ReadinessView(UUID advocateId, String model, boolean open, String sentence, List<ReadinessItem> items) {
    static ReadinessView of(UUID advocate, String model, List<ReadinessItem> items) {
        long missing = items.stream().filter(item -> !item.met()).count();
        var sentence = missing == 0
                ? "Everything is in place"
                : missing == 1 ? "One thing is missing" : missing + " things are missing";
        return new ReadinessView(advocate, model, missing == 0, sentence, items);
    }
}
