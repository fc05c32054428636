package org.handrail.platform.persistence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between one connection, without encryption, and its server, and counts the server's {@code ReadyForQuery}. */
class Relay {
    private static final int READY_FOR_QUERY = 'Z';
    /** Of a message's length, which counts itself. */
    private static final int LENGTH = 4;

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final AtomicLong ready = new AtomicLong();
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

    long ready() {
        return ready.get();
    }

    void close() throws IOException {
        door.close();
    }

    private void serve() {
        try (var client = door.accept();
                var server = new Socket(host, port)) {
            Thread.ofVirtual().start(() -> ask(client, server));
            answer(server, client);
        } catch (EOFException | SocketException closed) {
            // Whoever hung up has heard enough.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(Socket client, Socket server) {
        try {
            client.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException closed) {
            // The answering side has ended, or ends with it.
        }
    }

    private void answer(Socket server, Socket client) throws IOException {
        var from = new DataInputStream(server.getInputStream());
        var to = new DataOutputStream(client.getOutputStream());
        while (true) {
            int kind = from.readByte();
            int length = from.readInt();
            var message = from.readNBytes(length - LENGTH);
            if (kind == READY_FOR_QUERY) {
                ready.incrementAndGet();
            }
            to.writeByte(kind);
            to.writeInt(length);
            to.write(message);
        }
    }
}
