package org.handrail.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/**
 * What the database said when an Idempotency-Key was claimed (R97). It is held until the transaction ends, so a request
 * that is still being worked on is seen as such.
 *
 * @param free whether no other transaction holds the key
 * @param requestHash of the request that it was used with before, null if it was not
 * @param recordId what that request made, null if nothing was made under this key yet
 */
public record KeyClaim(boolean free, byte[] requestHash, UUID recordId) {
    private static final String CLAIM = "select free, request_hash, record_id from platform.";

    /** By a request that has entered its tenant already. */
    static KeyClaim of(Connection connection, UUID account, String key) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM + "claim_key(?, ?)")) {
            statement.setObject(1, account);
            statement.setString(2, key);
            return read(statement);
        }
    }

    /**
     * On the way in, in the same round trip.
     *
     * @param alone the person whose other requests to wait for, or null
     */
    static KeyClaim entering(Connection connection, String context, UUID alone, Wish wish) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM + "enter_claiming(?, ?, ?, ?)")) {
            statement.setString(1, context);
            statement.setObject(2, alone, Types.OTHER);
            statement.setObject(3, wish.account());
            statement.setString(4, wish.key());
            return read(statement);
        }
    }

    private static KeyClaim read(PreparedStatement statement) throws SQLException {
        var answer = statement.executeQuery();
        answer.next();
        return new KeyClaim(answer.getBoolean(1), answer.getBytes(2), answer.getObject(3, UUID.class));
    }

    /** The key that a request wants to claim while it enters. */
    record Wish(UUID account, String key) {}
}
