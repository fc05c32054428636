package org.handrail.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What is read for a page once it is known which rows are on it: each kind of thing in one scan for all of them. */
final class PageDetails {
    /** Of a field of the page or of a detail. */
    private static final Pattern NAME = Pattern.compile("nameOf\\((\\w+)\\.(\\w+)\\)");
    /** All names in one row: PostgreSQL can't tell how many there are, and would compare each row's id with each of them. */
    private static final String CALLED = """
            called as materialized (
                select array_agg(n.id) within group (order by n.id) as ids,
                    array_agg(n.text) within group (order by n.id) as texts
                from names n)""";

    private final String alias;
    private final List<String> carried = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> joins = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private String names = "";

    /** @param alias of the rows, in the list's table and then in the page */
    PageDetails(String alias) {
        this.alias = alias;
    }

    void carry(String... fields) {
        for (var field : fields) {
            carried.add(field.contains(" as ") ? field : alias + "." + field + " as " + field);
        }
    }

    void add(String name, String query) {
        tables.add(name + " as materialized (" + query + ")");
    }

    void join(String name, String on) {
        joins.add(" left join " + name + " " + name + " on " + on);
    }

    void naming(String entity, String text, String place) {
        names = "names as materialized (select x.id as id, " + text + " as text, " + place + " as place from " + entity
                + " where ids_contain(";
    }

    void namingAlso(String query) {
        ids.add("(" + query + ")");
    }

    boolean isEmpty() {
        return carried.isEmpty();
    }

    String alias() {
        return alias;
    }

    String carried() {
        return String.join(", ", carried);
    }

    String tables(String select) {
        var all = new ArrayList<>(tables);
        if (!names.isEmpty()) {
            var asked = new ArrayList<>(ids);
            named(select, (table, id) -> asked.add("(select " + id + " from " + source(table) + ")"));
            all.add(names + String.join(", ", asked) + ", x.id))");
            all.add(CALLED);
        }
        return String.join(", ", all);
    }

    /** The select list with the names in it. */
    String named(String select) {
        return NAME.matcher(select).replaceAll("array_get(called.texts, array_position(called.ids, $1.$2))");
    }

    String from() {
        var text = new StringBuilder(" from " + source(alias));
        joins.forEach(text::append);
        return text + (names.isEmpty() ? "" : " join called called on 1 = 1");
    }

    private String source(String table) {
        return table.equals(alias) ? "page " + alias : table + " " + table;
    }

    private static void named(String select, BiConsumer<String, String> each) {
        NAME.matcher(select)
                .results()
                .map(match -> List.of(match.group(1), match.group(1) + "." + match.group(2)))
                .distinct()
                .forEach(found -> each.accept(found.getFirst(), found.getLast()));
    }
}
