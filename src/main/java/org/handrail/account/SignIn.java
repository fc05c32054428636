package org.handrail.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handrail.organization.District;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.hibernate.LockMode;

/** Opens, continues and ends sessions. Whatever is wrong with a sign-in, the answer is one and the same 401 (G12). */
@ApplicationScoped
public class SignIn {
    /** An access token and the refresh token that continues it. */
    public record Opened(String accessToken, RefreshToken refreshToken) {}

    private record Candidate(UUID account, AccountKind kind, String secretHash, boolean usable) {}

    private final Districts districts;
    private final Tenant tenant;
    private final AccountQueries accounts;
    private final Secrets secrets;
    private final Tokens tokens;
    private final Throttle throttle;
    private final Audit audit;
    private final Clock clock;

    SignIn(
            Districts districts,
            Tenant tenant,
            AccountQueries accounts,
            Secrets secrets,
            Tokens tokens,
            Throttle throttle,
            Audit audit,
            Clock clock) {
        this.districts = districts;
        this.tenant = tenant;
        this.accounts = accounts;
        this.secrets = secrets;
        this.tokens = tokens;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** A person's sign-in. The password is checked outside any transaction: it takes a while. */
    Opened withPassword(String districtCode, String login, String password, String address) {
        var attempt = throttle.attempt(districtCode + "/" + login, address);
        var candidate = candidate(districtCode, login).filter(c -> c.kind == AccountKind.PERSON && c.usable);
        if (candidate.isEmpty()) {
            secrets.pretendToCheck(password);
            throw refused(Optional.empty());
        }
        if (!secrets.matches(password, candidate.get().secretHash)) {
            throw refused(candidate.map(Candidate::account));
        }
        attempt.succeeded();
        return QuarkusTransaction.requiringNew().call(() -> open(candidate.get().account));
    }

    /** An integration's sign-in (OAuth 2 client credentials): no session, no refresh token. */
    ClientToken withClientSecret(String clientId, String secret, Optional<String> scope, String address) {
        var attempt = throttle.attempt("client/" + clientId, address);
        var parts = clientId.split("\\.", 2);
        var candidate = parts.length == 2
                ? candidate(parts[0], parts[1]).filter(c -> c.kind == AccountKind.CLIENT && c.usable)
                : Optional.<Candidate>empty();
        if (candidate.isEmpty() || !Secrets.isTokenOf(secret, candidate.get().secretHash)) {
            throw refused(candidate.map(Candidate::account));
        }
        attempt.succeeded();
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = accounts.byId(candidate.get().account).orElseThrow(ProblemType.UNAUTHENTICATED::exception);
            var scopes = account.scopesWithin(scope);
            accounts.used(account.id(), clock.instant());
            audit.doneAtDoor("sign-in", account.id());
            return ClientToken.with(tokens.accessToken(account, Optional.empty(), scopes), scopes);
        });
    }

    /** The next access token; a refresh token that was spent before ends its whole session. */
    Opened withRefreshToken(RefreshToken presented) {
        tenant.enter(presented.district());
        var opened = QuarkusTransaction.requiringNew().call(() -> refresh(presented));
        return opened.orElseThrow(ProblemType.UNAUTHENTICATED::exception);
    }

    void end(RefreshToken presented) {
        tenant.enter(presented.district());
        QuarkusTransaction.requiringNew()
                .run(() -> held(presented)
                        .filter(session -> session.knows(Secrets.sha256(presented.secret())))
                        .ifPresent(session -> {
                            session.end(clock.instant());
                            audit.doneAtDoor("sign-out", session.accountId());
                        }));
    }

    /** Within a transaction of the account's district. */
    Opened open(UUID accountId) {
        var now = clock.instant();
        // Whoever changes what the account may do waits, or is waited for: the session begins with its epoch.
        var account = Optional.ofNullable(
                        accounts.session().find(UserAccount.class, accountId, LockMode.PESSIMISTIC_WRITE))
                .filter(found -> found.isUsable(now))
                .orElseThrow(ProblemType.UNAUTHENTICATED::exception);
        var secret = secrets.token();
        var session = new AccountSession(account, Secrets.sha256(secret), now);
        session.persist();
        accounts.used(accountId, now);
        audit.doneAtDoor("sign-in", accountId);
        return new Opened(
                tokens.accessToken(account, Optional.of(session.id()), List.of()),
                new RefreshToken(account.districtId(), session.id(), secret));
    }

    /** A sign-in without a password, for the people of a made-up district and nobody else. */
    public Opened asDemoUser(String districtCode, String login) {
        var candidate = candidate(districtCode, login).orElseThrow(ProblemType.NOT_FOUND::exception);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!District.<District>findById(tenant.district()).isDemo()) {
                throw ProblemType.NOT_FOUND.exception();
            }
            return open(candidate.account);
        });
    }

    private Optional<Opened> refresh(RefreshToken presented) {
        var now = clock.instant();
        var found = held(presented).filter(session -> session.isOpen(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var session = found.get();
        var account = accounts.byId(session.accountId()).filter(a -> a.isUsable(now));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var hash = Secrets.sha256(presented.secret());
        // The same next token however often it is asked for: an answer that a reload threw away can be had again.
        var next = new RefreshToken(presented.district(), presented.session(), secrets.after(presented));
        if (session.isCurrent(hash)) {
            session.rotate(Secrets.sha256(next.secret()), now);
        }
        if (session.wasJustRotatedFrom(hash, now)) {
            return Optional.of(
                    new Opened(tokens.accessToken(account.get(), Optional.of(session.id()), List.of()), next));
        }
        session.end(now);
        audit.done("refresh-token-reused", "user", session.accountId(), null);
        return Optional.empty();
    }

    /** Two tabs that refresh or sign out at the same moment wait for each other; the second finds what the first did. */
    private Optional<AccountSession> held(RefreshToken presented) {
        return Optional.ofNullable(
                accounts.session().find(AccountSession.class, presented.session(), LockMode.PESSIMISTIC_WRITE));
    }

    private Optional<Candidate> candidate(String districtCode, String login) {
        var district = districts.byCode(districtCode.toLowerCase(Locale.ROOT));
        if (district.isEmpty()) {
            return Optional.empty();
        }
        tenant.enter(district.get());
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.byLoginOrEmail(login.toLowerCase(Locale.ROOT))
                        .map(a -> new Candidate(a.id(), a.kind(), a.secretHash(), a.isUsable(clock.instant()))));
    }

    private RuntimeException refused(Optional<UUID> account) {
        if (tenant.subject().isPresent()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.refused("sign-in", "user", account.orElse(null), ProblemType.UNAUTHENTICATED));
        }
        return ProblemType.UNAUTHENTICATED.exception(Reason.SIGN_IN_WRONG);
    }
}
