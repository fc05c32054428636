package org.handrail.advocate;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Versioned;

/** When and how an advocate can be met; the version is the advocate's. */
public record AvailabilityView(UUID advocateId, int version, List<SlotInput> slots) implements Versioned {}
