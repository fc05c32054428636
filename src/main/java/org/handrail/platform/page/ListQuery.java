package org.handrail.platform.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handrail.platform.problem.FieldProblem;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Reach;
import org.hibernate.Session;

/**
 * A list as one statement: the page's rows and, as a sub-select that runs once, how many there are in all. Only the
 * filters that are set become conditions, so that each combination gets a plan of its own.
 *
 * <pre>{@code
 * return ListQuery.of(session, ProgramRow.class, "p.id, p.name, s.name", "Program p join p.school s")
 *         .where(filter.status(), "p.status = :status")
 *         .within(me.reach("program:read"), "s.id")
 *         .sortedBy(Map.of("name", "p.name"), "name", "p.id")
 *         .page(page);
 * }</pre>
 */
public final class ListQuery<R> {
    private final Session session;
    private final Class<R> row;
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private Map<String, String> sorts = Map.of();
    private String defaultSort = "";
    private String tieBreaker = "";

    private ListQuery(Session session, Class<R> row, String select, String from) {
        this.session = session;
        this.row = row;
        this.select = select;
        this.from = from;
    }

    /** The select list fits the record's constructor; nothing else leaves the database. */
    public static <R> ListQuery<R> of(Session session, Class<R> row, String select, String from) {
        return new ListQuery<>(session, row, select, from);
    }

    public ListQuery<R> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public ListQuery<R> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the condition if there is a value; its one parameter is named at the condition's end. */
    public ListQuery<R> where(Object value, String condition) {
        if (value == null || value instanceof Optional<?> optional && optional.isEmpty()) {
            return this;
        }
        var name = condition.replaceAll("(?s).*:(\\w+).*", "$1");
        return where(condition).with(name, value instanceof Optional<?> optional ? optional.get() : value);
    }

    /** Only records of the schools that the caller reaches. */
    public ListQuery<R> within(Reach reach, String school) {
        return reach.wholeDistrict() ? this : where(reach.schools(), school + " in :reachedSchools");
    }

    /**
     * @param allowed the names of the contract and what they sort by
     * @param otherwise the order when none is asked for, in the contract's names
     * @param unique what makes the order total, so that no row is on two pages
     */
    public ListQuery<R> sortedBy(Map<String, String> allowed, String otherwise, String unique) {
        sorts = allowed;
        defaultSort = otherwise;
        tieBreaker = unique;
        return this;
    }

    /** Every row, for lists that are short by nature. */
    public List<R> all() {
        return first(Integer.MAX_VALUE);
    }

    /** The first rows, uncounted, for histories that are read by cursor. */
    public List<R> first(int limit) {
        var query = session.createQuery(
                        "select new " + row.getName() + "(" + select + ")" + matching() + " order by " + order(null),
                        row)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    public Page<R> page(PageRequest request) {
        var matching = matching();
        var hql = "select new " + row.getName() + "(" + select + "), (select count(*)" + matching + ")" + matching
                + " order by " + order(request.sort());
        var query = session.createQuery(hql, Object[].class)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit());
        parameters.forEach(query::setParameter);
        var found = query.getResultList();
        var items = found.stream().map(columns -> row.cast(columns[0])).toList();
        long total = found.isEmpty() ? totalBeyond(request, matching) : (Long) found.getFirst()[1];
        return new Page<>(items, total, request.limit(), request.offset());
    }

    private String matching() {
        return " from " + from + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    /** An empty page is the end of the list; only past the end is there anything left to count. */
    private long totalBeyond(PageRequest request, String matching) {
        if (request.offset() == 0) {
            return 0;
        }
        var query = session.createQuery("select count(*)" + matching, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String order(String asked) {
        return Arrays.stream((asked == null ? defaultSort : asked).split(","))
                        .map(this::orderOf)
                        .collect(Collectors.joining(", "))
                + ", " + tieBreaker;
    }

    private String orderOf(String field) {
        boolean descending = field.startsWith("-");
        var path = sorts.get(descending ? field.substring(1) : field);
        if (path == null) {
            throw ProblemType.VALIDATION_FAILED
                    .exception()
                    .with(FieldProblem.of("sort", Reason.UNKNOWN_SORT, sorts.keySet()));
        }
        return path + (descending ? " desc nulls last" : " asc nulls last");
    }
}
