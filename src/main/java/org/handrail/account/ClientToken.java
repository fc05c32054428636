package org.handrail.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The answer of the token endpoint, in the names of RFC 6749.
 *
 * @param expiresIn seconds until it expires
 * @param scope the permissions that the token carries, with a space between them
 */
public record ClientToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        String scope) {
    static ClientToken with(String accessToken, List<String> scopes) {
        return new ClientToken(accessToken, "Bearer", Tokens.LIFE.toSeconds(), String.join(" ", scopes));
    }
}
