package org.handrail.platform.page;

import java.util.List;

/**
 * A part of a long history, newest first.
 *
 * @param nextCursor for the {@code cursor} parameter of the next request; absent at the end
 */
public record CursorPage<T>(List<T> items, String nextCursor) implements Rows<T> {}
