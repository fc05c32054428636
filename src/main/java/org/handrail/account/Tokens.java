package org.handrail.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.organization.District;
import org.handrail.platform.security.Grant;

/** Makes access tokens: who, in which district, with which roles, for ten minutes (ES256). */
@ApplicationScoped
class Tokens {
    static final Duration LIFE = Duration.ofMinutes(10);

    private final AccountQueries accounts;
    private final Clock clock;

    Tokens(AccountQueries accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param scopes what an integration's token is limited to; nothing for a person */
    String accessToken(UserAccount account, Optional<UUID> session, List<String> scopes) {
        var today = District.<District>findById(account.districtId()).today(clock);
        var grants = accounts.membershipsOn(account.id(), today).stream()
                .map(Membership::grant)
                .map(Grant::claim)
                .collect(Collectors.joining(" "));
        var token = Jwt.claims()
                .subject(account.id().toString())
                .claim("district", account.districtId().toString())
                .claim("epoch", account.epoch())
                .claim("grants", grants)
                .expiresIn(LIFE);
        session.ifPresent(id -> token.claim("session", id.toString()));
        account.personId().ifPresent(id -> token.claim("person", id.toString()));
        if (account.kind() == AccountKind.CLIENT) {
            token.claim("scope", String.join(" ", scopes));
        }
        return token.sign();
    }
}
