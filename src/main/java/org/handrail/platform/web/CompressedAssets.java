package org.handrail.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Sends the web client's files as the build has compressed them (web-client/scripts/compress.mjs): smaller than gzip,
 * and no work for the server. Whoever takes no Brotli gets them from Quarkus.
 */
@Singleton
class CompressedAssets {
    private static final String ASSETS = "/assets/[\\w.-]+\\.(?:js|css)";
    private static final String BROTLI = "br";
    private static final int BEFORE_QUARKUS_SERVES_THE_FILE = -1;

    void offer(@Observes Router router) {
        router.routeWithRegex(HttpMethod.GET, ASSETS)
                .order(BEFORE_QUARKUS_SERVES_THE_FILE)
                .handler(CompressedAssets::send);
    }

    private static void send(RoutingContext request) {
        var path = request.normalizedPath();
        var file = "META-INF/resources" + path + "." + BROTLI;
        if (!takesBrotli(request) || CompressedAssets.class.getClassLoader().getResource(file) == null) {
            request.next();
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, BROTLI)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CONTENT_TYPE, path.endsWith(".js") ? "text/javascript" : "text/css")
                .sendFile(file);
    }

    private static boolean takesBrotli(RoutingContext request) {
        return request.parsedHeaders().acceptEncoding().stream()
                .anyMatch(encoding -> BROTLI.equals(encoding.value()) && encoding.weight() > 0);
    }
}
