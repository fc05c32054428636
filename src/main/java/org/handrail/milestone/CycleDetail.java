package org.handrail.milestone;

import java.util.List;
import org.handrail.organization.PersonName;

/** What belongs to a cycle beside its own row. */
record CycleDetail(
        String schoolName,
        String facilitator,
        List<PersonName> raters,
        List<CelebrationView> celebrations,
        CyclePart part) {}
