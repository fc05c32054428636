package org.handrail.platform.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer carries: the request's id, no caching, and where they apply the entity tag and the place. */
class ResponseHeaders {
    private static final int CREATED = 201;

    private final RequestId requestId;

    ResponseHeaders(RequestId requestId) {
        this.requestId = requestId;
    }

    @ServerResponseFilter
    void add(ContainerResponseContext response, UriInfo uri) {
        var headers = response.getHeaders();
        headers.putSingle("X-Request-Id", requestId.value());
        headers.putSingle("Cache-Control", "no-store");
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle("ETag", "\"" + versioned.version() + "\"");
        }
        if (response.getStatus() == CREATED && response.getEntity() instanceof Identified identified) {
            headers.putSingle("Location", uri.getRequestUri().getPath() + "/" + identified.id());
        }
    }
}
