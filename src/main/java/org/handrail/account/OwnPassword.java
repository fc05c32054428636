package org.handrail.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.LockMode;

/**
 * A password that its owner changes. Hashes are worked out outside any transaction: they wait in turn for a core, and a
 * class that all do this at once would hold every connection meanwhile.
 */
@ApplicationScoped
class OwnPassword {
    private final CurrentUser me;
    private final AccountQueries accounts;
    private final Secrets secrets;
    private final Tokens tokens;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;

    OwnPassword(
            CurrentUser me,
            AccountQueries accounts,
            Secrets secrets,
            Tokens tokens,
            Throttle throttle,
            Audit audit,
            Clock clock) {
        this.me = me;
        this.accounts = accounts;
        this.secrets = secrets;
        this.tokens = tokens;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the next access token of the sign-in that asks; every other one has ended */
    String change(OwnPasswordInput input, String address) {
        var attempt = throttle.attempt("password/" + me.account(), address);
        var before = QuarkusTransaction.requiringNew()
                .call(() -> accounts.user(me.account()).orElseThrow(ProblemType.FORBIDDEN::exception));
        if (!secrets.matches(input.currentPassword(), before.secretHash())) {
            throw notCurrent();
        }
        attempt.succeeded();
        secrets.refuseWeak("/password", input.password(), before.ownWords());
        var hash = secrets.hash(input.password());
        return QuarkusTransaction.requiringNew().call(() -> replace(before.secretHash(), hash));
    }

    private String replace(String before, String hash) {
        var account = accounts.session().find(UserAccount.class, me.account(), LockMode.PESSIMISTIC_WRITE);
        // It may have been changed while the new one was worked out.
        if (!account.secretHash().equals(before)) {
            throw notCurrent();
        }
        account.changeSecret(hash);
        accounts.endSessions(account.id(), me.session().orElse(null), clock.instant());
        account.flush();
        audit.done("change-password", "user", account.id(), null);
        return tokens.accessToken(account, me.session(), List.of());
    }

    private static RuntimeException notCurrent() {
        return ProblemType.VALIDATION_FAILED.at("/currentPassword", Reason.PASSWORD_NOT_CURRENT);
    }
}
