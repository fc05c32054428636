package org.handrail.milestone;

import java.util.UUID;
import org.handrail.platform.security.CurrentUser;

/** Which cycles the caller sees: those of the schools that a permission reaches, the district's, and their own. */
record MilestoneSight(UUID me, boolean everywhere, UUID[] schools) {
    static MilestoneSight of(CurrentUser me, String permission) {
        var reach = me.reach(permission);
        return new MilestoneSight(me.personOrNobody(), reach.wholeDistrict(), reach.schoolIds());
    }
}
