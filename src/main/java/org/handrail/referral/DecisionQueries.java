package org.handrail.referral;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of decisions about telling parents. */
interface DecisionQueries {
    Session session();

    @HQL("""
            select
              d.id, d.decision, d.decidedAt, d.reviewOn,
              d.deciderId, coalesce(decider.preferredName, decider.givenName) || ' ' || decider.familyName,
              d.secondAdultId, coalesce(second.preferredName, second.givenName) || ' ' || second.familyName
            from NotificationDecision d
            join Person decider on decider.id = d.deciderId
            left join Person second on second.id = d.secondAdultId
            where d.referralId = :referral
            order by d.decidedAt desc, d.id desc""")
    List<DecisionRow> of(UUID referral);
}
