package org.handrail.report;

import org.handrail.platform.security.CurrentUser;

/** Keys of other systems, to whoever gives them out. */
final class TodayAccounts {
    /** From a month ahead on, until it is revoked: the roster stops coming on the day on which its key ends. */
    private static final String KEYS_EXPIRING = """
            select
              'API_CLIENT_EXPIRING',
              case when a.expires_at <= cast(:now as timestamptz) then 1 else 2 end,
              a.id,
              1,
              cast(null as timestamptz),
              cast(a.expires_at at time zone d.time_zone as date),
              cast(null as text),
              cast(null as integer),
              a.display_name,
              cast(null as text)
            from district d
            join user_account a on a.district_id = :district
            where d.district_id = :district
              and a.kind = 'CLIENT'
              and a.active
              and a.expires_at <= cast(:now as timestamptz) + interval '30 days'""";

    private TodayAccounts() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.has("client:write")) {
            today.branch(KEYS_EXPIRING);
        }
    }
}
