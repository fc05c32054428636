package org.handrail.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that promises a longer body than it sends. */
final class HalfSent {
    private HalfSent() {}

    /** The open connection; nothing of the answer has been read. */
    static Socket school(String token, int promised, String begun) throws IOException {
        var socket = new Socket("127.0.0.1", RestAssured.port);
        socket.getOutputStream().write("""
                POST /api/v1/schools HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(token, promised, begun).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
