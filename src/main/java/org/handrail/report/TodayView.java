package org.handrail.report;

import java.util.List;
import java.util.Map;

/**
 * What is due, overdue and mine (F39).
 *
 * @param items the most pressing first, and a few of each kind at most
 * @param counts how many there are of each kind, also of those that the list leaves off
 */
public record TodayView(List<TodayItem> items, Map<TodayKind, Long> counts) {}
