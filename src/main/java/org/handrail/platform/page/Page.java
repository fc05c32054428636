package org.handrail.platform.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param limit how many were asked for, at most 100
 * @param offset how many came before
 * @param nextCursor for the Link header, where the next page can start from this one's end
 */
public record Page<T>(
        List<T> items,
        long total,
        int limit,
        int offset,
        @JsonIgnore @Schema(hidden = true) @Nullable String nextCursor)
        implements Rows<T> {
    /** The same page with something made of each item. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), total, limit, offset, nextCursor);
    }
}
