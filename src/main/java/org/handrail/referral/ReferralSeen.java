package org.handrail.referral;

import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.audit.Reading;

/**
 * A referral with the names that go with it, as the statement finds them that has written down that it was read; what of
 * it leaves, {@link Sight} says.
 *
 * @param recipient the caller may read its words
 * @param entry the audit entry of the reading
 * @param recipients rows of {@link RecipientView}; null where there are none
 * @param names rows of {@link PersonName}: everybody whom the referral's own row speaks of
 */
record ReferralSeen(Referral referral, boolean recipient, UUID entry, String recipients, String names) {
    Reading reading() {
        return new Reading(entry);
    }
}
