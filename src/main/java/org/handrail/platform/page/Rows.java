package org.handrail.platform.page;

import java.util.List;

/** Any answer that is a list; it can be had as CSV. */
public interface Rows<T> {
    List<T> items();
}
