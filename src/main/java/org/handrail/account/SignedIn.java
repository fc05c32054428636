package org.handrail.account;

/**
 * An access token for the {@code Authorization} header.
 *
 * @param expiresIn seconds until it expires; the refresh cookie brings the next one
 */
public record SignedIn(String accessToken, String tokenType, long expiresIn) {
    static SignedIn with(String accessToken) {
        return new SignedIn(accessToken, "Bearer", Tokens.LIFE.toSeconds());
    }
}
