package org.handrail.organization;

import java.util.UUID;
import org.handrail.platform.page.ListQuery;

/** A person as others see them beside a record: an id and a name. */
public record PersonName(UUID id, String name) {
    /** Gives {@code nameOf(id)} its meaning in a list. */
    public static <R> ListQuery<R> in(ListQuery<R> list) {
        return list.naming(
                "Person x",
                "coalesce(x.preferredName, x.givenName) || ' ' || x.familyName",
                "x.familyName || ', ' || x.givenName");
    }
}
