package org.handrail.referral;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** The steps of a referral after it was sent: who may make them, and what else they do. */
@RequestScoped
class Handling {
    private static final String HANDLE = "referral:handle";

    private final ReferralReading reading;
    private final ReferralQueries referrals;
    private final Receivers receivers;
    private final Narratives narratives;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Audit audit;
    private final Clock clock;

    Handling(
            ReferralReading reading,
            ReferralQueries referrals,
            Receivers receivers,
            Narratives narratives,
            CurrentUser me,
            IfMatch ifMatch,
            Audit audit,
            Clock clock) {
        this.reading = reading;
        this.referrals = referrals;
        this.receivers = receivers;
        this.narratives = narratives;
        this.me = me;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.clock = clock;
    }

    /** Needs no version: whoever runs for help must not be told that the page is old. Two at once: one holds it. */
    void acknowledge(UUID id) {
        var seen = reading.find(id);
        var referral = seen.referral();
        mustHandle(seen, true);
        referral.hold();
        if (referral.acknowledge(person(), now())) {
            receivers.addRecipient(referral, person(), RecipientReason.TOOK_IT, now());
            done(HANDLE, referral);
        }
    }

    void accept(UUID id) {
        var referral = handled(id, false);
        referral.accept(person(), now());
        done(HANDLE, referral);
    }

    void decline(UUID id, DeclineInput input) {
        var referral = handled(id, false);
        referral.decline(input.rerouteToId(), now());
        input.check();
        if (input.rerouteToId() != null) {
            receivers.checkCanTake(referral, input.rerouteToId(), "/rerouteToId");
        }
        write(referral, ReferralText.DECLINE_REASON, input.reason());
        write(referral, ReferralText.REROUTE_ADVICE, input.rerouteAdvice());
        done(HANDLE, referral);
    }

    void progress(UUID id) {
        var referral = handled(id, false);
        referral.progress(now());
        done(HANDLE, referral);
    }

    void close(UUID id, ClosureInput input) {
        var referral = handled(id, false);
        referral.close(input.outcome(), now());
        write(referral, ReferralText.SHARED_LINE, input.shareLine());
        done(HANDLE, referral);
    }

    /** A coordinator may hand on unread what lies about. */
    void handOn(UUID id, HandOnInput input) {
        var referral = handled(id, true);
        receivers.checkCanTake(referral, input.toPersonId(), "/toPersonId");
        referral.handOn(input.toPersonId(), now());
        receivers.addRecipient(referral, input.toPersonId(), RecipientReason.HANDED_ON, now());
        done(HANDLE, referral);
    }

    void revoke(UUID id) {
        var referral = ifMatch.check(reading.find(id).referral());
        if (!isSender(referral)) {
            throw ProblemType.FORBIDDEN.exception();
        }
        referral.revoke(now());
        done("referral:create", referral);
    }

    /** Said by whoever sent it or by one who may read it: both know whom they told. */
    void handOver(UUID id, HandOverInput input) {
        var seen = reading.find(id);
        var referral = ifMatch.check(seen.referral());
        if (!isSender(referral) && !seen.recipient()) {
            throw ProblemType.FORBIDDEN.exception();
        }
        receivers.checkHandOver(input, "/toPersonId");
        referral.handOver(input, now());
        receivers.handedOver(referral, now());
        done("referral:create", referral);
    }

    private Referral handled(UUID id, boolean orCoordinates) {
        var seen = reading.find(id);
        mustHandle(seen, orCoordinates);
        return ifMatch.check(seen.referral());
    }

    /** Who sent it sees it, and may not handle it for that alone. */
    private void mustHandle(ReferralFound seen, boolean orCoordinates) {
        boolean coordinates =
                orCoordinates && me.reachAs(Role.PROGRAM_COORDINATOR).covers(seen.referral().schoolId);
        if (!seen.recipient() && !coordinates) {
            throw ProblemType.FORBIDDEN.exception();
        }
    }

    private boolean isSender(Referral referral) {
        return referral.senderId.equals(person());
    }

    private void write(Referral referral, String field, String text) {
        if (text != null && !text.isBlank()) {
            narratives.write(new ReferralText(), referral.id(), field, text);
        }
    }

    private void done(String permission, Referral referral) {
        referral.flush();
        audit.done(permission, "referral", referral.id(), referral.schoolId);
    }

    private UUID person() {
        return me.personOrNobody();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
