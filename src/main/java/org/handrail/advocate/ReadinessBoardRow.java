package org.handrail.advocate;

import java.util.List;
import java.util.UUID;

/** An advocate on the readiness board: the same items as the gate's, so that a column is a requirement. */
public record ReadinessBoardRow(
        UUID advocateId, String name, AdvocateStatus status, boolean open, List<ReadinessItem> items) {}
