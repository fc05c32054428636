package org.handrail.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long history, newest first.
 *
 * @param nextCursor for the {@code cursor} parameter of the next request; absent at the end
 */
public record CursorPage<T>(List<T> items, @Nullable String nextCursor) implements Rows<T> {}
