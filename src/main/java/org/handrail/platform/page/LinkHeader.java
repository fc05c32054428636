package org.handrail.platform.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Links to the first, previous, next and last page (RFC 8288), relative to the server. */
class LinkHeader {
    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo uri) {
        if (!(response.getEntity() instanceof Page<?> page) || page.limit() > 100) {
            return;
        }
        int last = (int) (Math.max(0, page.total() - 1) / page.limit() * page.limit());
        var links = new ArrayList<String>();
        links.add(link(uri, 0, null, "first"));
        if (page.offset() > 0) {
            links.add(link(uri, Math.max(0, page.offset() - page.limit()), null, "prev"));
        }
        if (page.offset() + page.limit() < page.total()) {
            links.add(link(uri, page.offset() + page.limit(), page.nextCursor(), "next"));
        }
        links.add(link(uri, last, null, "last"));
        response.getHeaders().putSingle("Link", String.join(", ", links));
    }

    private static String link(UriInfo uri, int offset, String cursor, String relation) {
        var target = UriBuilder.fromUri(uri.getRequestUri())
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("offset", offset)
                .replaceQueryParam("cursor", cursor == null ? null : new Object[] {cursor})
                .build();
        return "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
