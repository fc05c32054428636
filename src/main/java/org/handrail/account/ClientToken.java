package org.handrail.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The answer of the token endpoint, in the names of RFC 6749.
 *
 * @param expiresIn seconds until it expires
 */
public record ClientToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {
    static ClientToken with(String accessToken) {
        return new ClientToken(accessToken, "Bearer", Tokens.LIFE.toSeconds());
    }
}
