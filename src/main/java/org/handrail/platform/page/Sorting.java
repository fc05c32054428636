package org.handrail.platform.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.platform.problem.FieldProblem;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/**
 * In which orders a list can be had. Where values are never absent nothing is said about nulls, or no index could give
 * the order.
 */
record Sorting(Map<String, String> allowed, String otherwise, String unique) {
    private static final String NULLS_LAST = " nulls last";

    /** The order as fields that a page takes along: {@code o0}, {@code o1} and so on. */
    record Columns(List<String> expressions, List<String> directions) {
        String selected() {
            return IntStream.range(0, expressions.size())
                    .mapToObj(i -> expressions.get(i) + " as o" + i)
                    .collect(Collectors.joining(", "));
        }

        String order(String alias) {
            return IntStream.range(0, expressions.size())
                    .mapToObj(i -> alias + ".o" + i + directions.get(i))
                    .collect(Collectors.joining(", "));
        }
    }

    String order(String asked) {
        return terms(asked).map(term -> term[0] + term[1]).collect(Collectors.joining(", "));
    }

    Columns columns(String asked) {
        var terms = terms(asked).toList();
        return new Columns(
                terms.stream().map(term -> term[0]).toList(),
                terms.stream().map(term -> term[1]).toList());
    }

    /** What comes behind a place in the default order, latest first; the first part is what an index can start from. */
    String after(String at, String id) {
        var time = allowed.get(otherwise.substring(1));
        return "%s <= :%s and (%s < :%s or %s > :%s)".formatted(time, at, time, at, unique, id);
    }

    /** Expression and direction. */
    private Stream<String[]> terms(String asked) {
        var fields =
                Arrays.stream((asked == null ? otherwise : asked).split(",")).map(this::term);
        boolean descending = unique.endsWith(" desc");
        return Stream.concat(fields, Stream.of(new String[][] {{unique.replace(" desc", ""), descending ? " desc" : ""}
        }));
    }

    private String[] term(String field) {
        boolean descending = field.startsWith("-");
        var path = allowed.get(descending ? field.substring(1) : field);
        if (path == null) {
            throw ProblemType.VALIDATION_FAILED
                    .exception()
                    .with(FieldProblem.of("sort", Reason.UNKNOWN_SORT, allowed.keySet()));
        }
        var nulls = path.endsWith(NULLS_LAST) ? NULLS_LAST : "";
        return new String[] {path.replace(NULLS_LAST, ""), (descending ? " desc" : " asc") + nulls};
    }
}
