package org.handrail.platform.security;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever knocks at a throttled door how many tries are left (draft-ietf-httpapi-ratelimit-headers-10). */
class RateLimitHeaders {
    private final RateLimits limits;

    RateLimitHeaders(RateLimits limits) {
        this.limits = limits;
    }

    @ServerResponseFilter
    void add(ContainerResponseContext response) {
        if (!limits.areNone()) {
            response.getHeaders().putSingle("RateLimit-Policy", limits.text(RateLimits.Limit::policy));
            response.getHeaders().putSingle("RateLimit", limits.text(RateLimits.Limit::state));
        }
    }
}
