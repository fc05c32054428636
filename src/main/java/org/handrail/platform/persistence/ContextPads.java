package org.handrail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** The HMAC pads of the context key: what the database needs to verify a context. */
public record ContextPads(byte[] inner, byte[] outer) {
    public static final String OTHER_KEYS =
            "This database was set up with other keys: put its own keys.json into HANDRAIL_HOME (or its content into"
                    + " HANDRAIL_KEYS)";

    private static final int BLOCK = 64;

    /** The key is 32 bytes, so it is used as it is, padded with zeros (RFC 2104). */
    public static ContextPads of(byte[] key) {
        return new ContextPads(pad(key, (byte) 0x36), pad(key, (byte) 0x5c));
    }

    private static byte[] pad(byte[] key, byte with) {
        var pad = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            pad[i] ^= with;
        }
        return pad;
    }

    /** Whether the database of this connection of its owner has these pads, or none yet. */
    public boolean mayBeUsedWith(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select inner_pad = ? and outer_pad = ? from platform.context_key where id = 'current'")) {
            statement.setBytes(1, inner);
            statement.setBytes(2, outer);
            try (var found = statement.executeQuery()) {
                return !found.next() || found.getBoolean(1);
            }
        }
    }
}
