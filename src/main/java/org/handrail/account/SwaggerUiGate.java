package org.handrail.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.security.Role;

/** In production Swagger UI opens for a signed-in district administrator; for everyone else there is nothing there. */
@ApplicationScoped
class SwaggerUiGate {
    private static final String UI = "/q/swagger-ui";
    private static final int BEFORE_THE_PAGES = 100;
    private static final int NOT_FOUND = 404;
    /** Swagger UI starts itself with a script in its page; it still may not talk to any other server. */
    private static final String ITS_CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src"
            + " 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private final AccountQueries accounts;
    private final Tenant tenant;
    private final Clock clock;
    private final Vertx vertx;

    SwaggerUiGate(AccountQueries accounts, Tenant tenant, Clock clock, Vertx vertx) {
        this.accounts = accounts;
        this.tenant = tenant;
        this.clock = clock;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            filters.register(this::filter, BEFORE_THE_PAGES);
        }
    }

    private void filter(RoutingContext request) {
        if (!request.normalizedPath().startsWith(UI)) {
            request.next();
            return;
        }
        var cookie = request.request().getCookie(RefreshToken.COOKIE);
        vertx.executeBlocking(() -> isAdministrator(cookie == null ? null : cookie.getValue()), false)
                .onComplete(answer -> {
                    if (answer.succeeded() && answer.result()) {
                        request.response().putHeader("Content-Security-Policy", ITS_CONTENT_POLICY);
                        request.next();
                    } else {
                        request.response().setStatusCode(NOT_FOUND).end();
                    }
                });
    }

    @ActivateRequestContext
    boolean isAdministrator(String cookie) {
        return RefreshToken.parse(cookie)
                .filter(token -> {
                    tenant.enter(token.district());
                    return QuarkusTransaction.requiringNew().call(() -> isAdministrator(token));
                })
                .isPresent();
    }

    /** Reads only: the cookie stays as it is. */
    private boolean isAdministrator(RefreshToken token) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return accounts.accountSession(token.session())
                .filter(session -> session.isOpen(now) && session.knows(Secrets.sha256(token.secret())))
                .flatMap(session -> accounts.byId(session.accountId()))
                .filter(account -> account.isUsable(now))
                .filter(account -> accounts.membershipsOn(account.id(), today).stream()
                        .anyMatch(membership -> membership.role() == Role.DISTRICT_ADMINISTRATOR))
                .isPresent();
    }
}
