package org.handrail.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param limit how many were asked for, at most 100
 * @param offset how many came before
 */
public record Page<T>(List<T> items, long total, int limit, int offset) implements Rows<T> {
    /** The same page with something made of each item. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), total, limit, offset);
    }
}
