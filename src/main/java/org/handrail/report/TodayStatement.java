package org.handrail.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.handrail.platform.security.Reach;

/**
 * The one statement behind Today (P7), put together of what each feature asks. A branch finds what waits for the caller
 * by an index that holds open records only, so that it costs the same after ten years. Row-level security holds here as
 * everywhere; the district is named so that the indexes are used.
 */
final class TodayStatement {
    /** By what it was put together of: one for each set of roles, so that Hibernate finds it at once among its plans. */
    private static final Map<List<String>, String> PUT_TOGETHER = new ConcurrentHashMap<>();

    private final Set<String> tables = new LinkedHashSet<>(List.of(TodayCalendar.SCHOOL_DAYS));
    private final List<String> branches = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** What branches read from; asked for by several, it is still read only once. */
    TodayStatement table(String table) {
        tables.add(table);
        return this;
    }

    TodayStatement branch(String branch) {
        branches.add(branch);
        return this;
    }

    TodayStatement value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The schools {@code :name}, or {@code :nameAll} of them. */
    TodayStatement reach(String name, Reach reach) {
        return value(name, reach.schools().toArray(UUID[]::new)).value(name + "All", reach.wholeDistrict());
    }

    boolean asksNothing() {
        return branches.isEmpty();
    }

    Object value(String name) {
        return values.get(name);
    }

    /** A few of each kind, the most pressing first, each with how many its kind has in all. */
    String sql() {
        return PUT_TOGETHER.computeIfAbsent(
                Stream.concat(tables.stream(), branches.stream()).toList(), parts -> putTogether());
    }

    private String putTogether() {
        return String.join(",\n", tables) + """

                select
                  w.kind, w.state, w.subject_id, w.number_of, w.since, w.due_on, w.person_name, w.number, w.about, w.track,
                  w.in_all
                from (
                  select
                    b.*,
                    cast(sum(b.number_of) over (partition by b.kind) as bigint) as in_all,
                    row_number() over (partition by b.kind order by b.state, b.since, b.due_on, b.subject_id) as place
                  from (
                """ + String.join("\nunion all\n", branches) + """

                  ) b (kind, state, subject_id, number_of, since, due_on, person_name, number, about, track)
                ) w
                where w.place <= 8
                order by w.state, w.since nulls last, w.due_on, w.kind, w.subject_id""";
    }
}
