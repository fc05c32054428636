package org.handrail.platform.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a connection and its server, and counts how often the client sends something and then waits. */
class Relay {
    private static final int MOST = 1 << 16;

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final AtomicLong asked = new AtomicLong();
    private final String host;
    private final int port;

    Relay(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    long asked() {
        return asked.get();
    }

    void close() throws IOException {
        door.close();
    }

    private void serve() {
        try (var client = door.accept();
                var server = new Socket(host, port)) {
            var answers = Thread.ofVirtual().start(() -> copy(server, client, new AtomicLong()));
            copy(client, server, asked);
            answers.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Socket from, Socket to, AtomicLong count) {
        var buffer = new byte[MOST];
        try {
            for (int read; (read = from.getInputStream().read(buffer)) > 0; ) {
                count.incrementAndGet();
                to.getOutputStream().write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (SocketException closed) {
            // Whoever hung up first has heard enough.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
