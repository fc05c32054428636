package org.handrail.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.Session;

/**
 * Makes a creation safe to repeat: with an {@code Idempotency-Key} the second request answers the record of the first,
 * as it is now (R97). Nothing of the answer is stored, so a note can't be read twice under one audit entry.
 */
@RequestScoped
public class Once {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Session session;
    private final CurrentUser me;
    private final Clock clock;
    private final ObjectMapper json;

    Once(HttpHeaders headers, UriInfo uri, Session session, CurrentUser me, Clock clock, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.session = session;
        this.me = me;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param input the request's body, which a repetition must equal
     * @param create makes the record and answers its id
     * @param view reads the record as it is now
     */
    public <V> V create(Object input, Supplier<UUID> create, Function<UUID, V> view) {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return view.apply(create.get());
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemType.MALFORMED_REQUEST.exception(Reason.IDEMPOTENCY_KEY_LENGTH);
        }
        lock(key);
        var hash = hash(input);
        var earlier = session.find(IdempotencyKey.class, new IdempotencyKey.Id(me.account(), key));
        if (earlier != null) {
            if (!Arrays.equals(earlier.requestHash, hash)) {
                throw ProblemType.IDEMPOTENCY_KEY_REUSED.exception();
            }
            return view.apply(earlier.recordId);
        }
        var id = create.get();
        session.persist(new IdempotencyKey(me, key, hash, id, clock.instant()));
        return view.apply(id);
    }

    /** Held until the transaction ends, so a request that is still being worked on is seen as such. */
    private void lock(String key) {
        boolean free = session.doReturningWork(connection -> {
            try (var lock = connection.prepareStatement(LOCK)) {
                lock.setString(1, me.account() + key);
                var answer = lock.executeQuery();
                return answer.next() && answer.getBoolean(1);
            }
        });
        if (!free) {
            throw ProblemType.REQUEST_IN_FLIGHT.exception();
        }
    }

    private byte[] hash(Object input) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(input));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("The request's body can't be hashed", e);
        }
    }
}
