package org.handrail.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;

/** A person as others see them beside a record: an id and a name. */
public record PersonName(UUID id, String name) {
    /**
     * HQL of {@link PersonName}s as JSON, to be followed by their ids in brackets and one bracket more: one look at the
     * people whom a record names, who would be a table of the plan each otherwise (src/docs/decisions/0009-costs.md).
     */
    public static final String ALL_OF = "(select json_arrayagg(json_object('id': named.id, 'name':"
            + " coalesce(named.preferredName, named.givenName) || ' ' || named.familyName) null on null)"
            + " from Person named where named.id in ";

    /** By their ids; more can be put to them. */
    public static Map<UUID, String> byId(List<PersonName> people) {
        var names = new HashMap<UUID, String>();
        people.forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    /** Gives {@code nameOf(id)} its meaning in a list. */
    public static <R> ListQuery<R> in(ListQuery<R> list) {
        return list.naming(
                "Person x",
                "coalesce(x.preferredName, x.givenName) || ' ' || x.familyName",
                "x.familyName || ', ' || x.givenName");
    }
}
