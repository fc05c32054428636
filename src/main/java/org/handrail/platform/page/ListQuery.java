package org.handrail.platform.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handrail.platform.persistence.Joining;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Reach;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * A list as one statement: the page's rows and, as a sub-select that runs once, how many there are in all. Only the
 * filters that are set become conditions, so that each combination gets a plan of its own. What belongs to a row but
 * not to its table (names, the latest of something) is read once for the whole page and not for each row, and never
 * for rows of other pages: {@link #carrying}, {@link #detail} and {@link #naming} (P8).
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
    private final List<String> tables = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final PageDetails details;
    private Sorting sorting;
    private boolean keysFirst;
    private String carriedFrom = "";
    private Function<R, Cursor> place;

    private ListQuery(Session session, Class<R> row, String select, String from) {
        this.session = session;
        this.row = row;
        this.select = select;
        this.from = from;
        // "PeerSession s join …" is about s.
        this.details = new PageDetails(from.split("\\s+")[1]);
    }

    /** The select list fits the record's constructor; nothing else leaves the database. */
    public static <R> ListQuery<R> of(Session session, Class<R> row, String select, String from) {
        return new ListQuery<>(session, row, select, from);
    }

    /** A few rows that conditions ask for again and again, found once: {@code from} and conditions can join them. */
    public ListQuery<R> table(String name, String query) {
        tables.add(name + " as materialized (" + query + ")");
        return this;
    }

    /** Fields that the page takes along; the select list then speaks of the page. */
    public ListQuery<R> carrying(String... fields) {
        details.carry(fields);
        return this;
    }

    /** What is read once for the page, whose rows {@code query} asks for with {@code ids_contain}. */
    public ListQuery<R> detail(String name, String query) {
        details.add(name, query);
        return this;
    }

    /** The same, where each row has at most one, joined {@code on} this. */
    public ListQuery<R> detail(String name, String query, String on) {
        details.add(name, query);
        details.join(name, on);
        return this;
    }

    /** Finds the page in an index that has all that conditions and order ask for, and only then reads its rows. */
    public ListQuery<R> keysFirst() {
        return keysFirst("");
    }

    /** The same, where what the page carries is joined to it by {@code joins}, and no condition asks for it. */
    public ListQuery<R> keysFirst(String joins) {
        keysFirst = true;
        carriedFrom = joins;
        return this;
    }

    /**
     * What {@code nameOf(id)} in the select list stands for.
     *
     * @param entity with the alias {@code x}
     * @param text what it is called
     * @param place where the name stands in an alphabetical list
     */
    public ListQuery<R> naming(String entity, String text, String place) {
        details.naming(entity, text, place);
        return this;
    }

    /** Ids that details have and the page has not; the table {@code names} has their {@code text} and {@code place} too. */
    public ListQuery<R> namingAlso(String query) {
        details.namingAlso(query);
        return this;
    }

    public ListQuery<R> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public ListQuery<R> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the condition if there is a value; its one parameter is the last that it names. */
    public ListQuery<R> where(Object value, String condition) {
        if (value == null || value instanceof Optional<?> optional && optional.isEmpty()) {
            return this;
        }
        var name = condition.replaceAll("(?s).*:(\\w+).*", "$1");
        return where(condition).with(name, value instanceof Optional<?> optional ? optional.get() : value);
    }

    /** Only records of the schools that the caller reaches. */
    public ListQuery<R> within(Reach reach, String school) {
        return reach.wholeDistrict() ? this : at(reach.schoolIds(), school);
    }

    /** Only records of these schools: of one, as with most callers, the index has them in the list's order already. */
    public ListQuery<R> at(UUID[] schools, String school) {
        return schools.length == 1
                ? where(school + " = :onlySchool").with("onlySchool", schools[0])
                : where(":someSchools contains " + school).with("someSchools", schools);
    }

    /**
     * @param allowed the names of the contract and what they sort by, {@code nulls last} where it may be absent
     * @param otherwise the order when none is asked for, in the contract's names
     * @param unique what makes the order total, so that no row is on two pages
     */
    public ListQuery<R> sortedBy(Map<String, String> allowed, String otherwise, String unique) {
        sorting = new Sorting(allowed, otherwise, unique);
        return this;
    }

    /** Where a row stands in the default order, by time and id: each page can then start where the last one ended. */
    public ListQuery<R> walkedBy(Function<R, Cursor> place) {
        this.place = place;
        return this;
    }

    /** Every row, for lists that are short by nature. */
    public List<R> all() {
        return first(Integer.MAX_VALUE);
    }

    /** The first rows, uncounted, for histories that are read by cursor. */
    public List<R> first(int limit) {
        return rows(read(new Slice(null, limit, 0, Optional.empty()), ""));
    }

    public Page<R> page(PageRequest request) {
        var slice = new Slice(request.sort(), request.limit(), request.skipped(), request.cursor());
        if (slice.cursor().isPresent() && slice.sort() != null) {
            throw ProblemType.VALIDATION_FAILED.at("cursor", Reason.CURSOR_WITH_SORT);
        }
        var found = read(slice, ", (select count(*)" + matching() + ")");
        var items = rows(found);
        long total = found.isEmpty() ? totalBeyond(request) : (Long) found.getFirst()[1];
        return new Page<>(items, total, request.limit(), request.offset(), next(request, items, total));
    }

    /** The same where nothing else is asked or written in this transaction, so that the first page can end it. */
    public Page<R> lastPage(PageRequest request) {
        if (request.offset() == 0 && request.cursor().isEmpty()) {
            Joining.last(session);
        }
        return page(request);
    }

    /** Which rows of the list are wanted. */
    private record Slice(String sort, int limit, int skipped, Optional<Cursor> cursor) {}

    private List<R> rows(List<Object[]> found) {
        return found.stream().map(columns -> row.cast(columns[0])).toList();
    }

    private List<Object[]> read(Slice slice, String count) {
        var text = details.isEmpty() ? plain(slice, count) : detailed(slice, count);
        var query = query(text, Object[].class)
                .setParameter("pageLimit", slice.limit())
                .setParameter("pageOffset", slice.skipped());
        slice.cursor()
                .ifPresent(cursor -> query.setParameter("placeAt", cursor.at()).setParameter("placeId", cursor.id()));
        return query.getResultList();
    }

    /** With those of the parameters that this text speaks of: a count knows nothing of the select list's. */
    private <T> SelectionQuery<T> query(String text, Class<T> type) {
        var query = session.createSelectionQuery(text, type);
        var asked = query.getParameterMetadata().getNamedParameterNames();
        parameters.entrySet().stream()
                .filter(parameter -> asked.contains(parameter.getKey()))
                .forEach(parameter -> query.setParameter(parameter.getKey(), parameter.getValue()));
        return query;
    }

    private String plain(Slice slice, String count) {
        return tables() + "select new " + row.getName() + "(" + select + ")" + count + inOrder(slice);
    }

    private String detailed(Slice slice, String count) {
        var order = sorting.columns(slice.sort());
        var page = "page as materialized (select " + details.carried() + ", " + order.selected();
        var before = keysFirst
                ? "keys as materialized (select " + details.alias() + ".id as id" + inOrder(slice) + "), " + page
                        + " from " + from + " " + carriedFrom + " where ids_contain((select k.id from keys k), "
                        + details.alias() + ".id))"
                : page + inOrder(slice) + ")";
        return tables(before, details.tables(select)) + "select new " + row.getName() + "(" + details.named(select)
                + ")" + count + details.from() + " order by " + order.order(details.alias());
    }

    private String tables(String... more) {
        var all = Stream.concat(tables.stream(), Stream.of(more)).toList();
        return all.isEmpty() ? "" : "with " + String.join(", ", all) + " ";
    }

    private String matching() {
        return " from " + from + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    private String inOrder(Slice slice) {
        var behind = slice.cursor().isEmpty()
                ? ""
                : (conditions.isEmpty() ? " where " : " and ") + sorting.after("placeAt", "placeId");
        return matching() + behind + " order by " + sorting.order(slice.sort())
                + " limit :pageLimit offset :pageOffset";
    }

    private String next(PageRequest request, List<R> items, long total) {
        boolean isLast = items.isEmpty() || request.offset() + items.size() >= total;
        return place == null || isLast || request.sort() != null
                ? null
                : place.apply(items.getLast()).toString();
    }

    /** An empty page is the end of the list; only past the end is there anything left to count. */
    private long totalBeyond(PageRequest request) {
        if (request.offset() == 0 && request.cursor().isEmpty()) {
            return 0;
        }
        return query(tables() + "select count(*)" + matching(), Long.class).getSingleResult();
    }
}
