package org.handrail.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What is read for a page once it is known which rows are on it: each kind of thing in one scan for all of them. */
final class PageDetails {
    /** Of a field of the page or of a detail. */
    private static final Pattern NAME = Pattern.compile("nameOf\\((\\w+)\\.(\\w+)\\)");

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
        }
        return String.join(", ", all);
    }

    /** The select list with the names in it. */
    String named(String select) {
        return NAME.matcher(select).replaceAll("$1_$2.text");
    }

    String from(String select) {
        var text = new StringBuilder(" from " + source(alias));
        joins.forEach(text::append);
        named(select, (table, id) -> {
            var name = id.replace(".", "_");
            text.append(" left join names " + name + " on " + name + ".id = " + id);
        });
        return text.toString();
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
