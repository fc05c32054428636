package org.handrail.account;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What the refresh cookie holds: the district and session to look in, and 256 bits that nobody can guess. */
public record RefreshToken(UUID district, UUID session, String secret) {
    static final String COOKIE = "__Host-handrail-refresh";

    static Optional<RefreshToken> parse(String cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        var parts = cookie.split("\\.");
        try {
            return parts.length == 3
                    ? Optional.of(new RefreshToken(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    NewCookie cookie(Duration life) {
        return cookie(district + "." + session + "." + secret, (int) life.toSeconds());
    }

    static NewCookie removal() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
