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
import org.handrail.platform.persistence.ClosingRows;
import org.handrail.platform.persistence.Tenant;
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

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Session session;
    private final Tenant tenant;
    private final CurrentUser me;
    private final Clock clock;
    private final ObjectMapper json;
    private final ClosingRows closing;

    Once(
            HttpHeaders headers,
            UriInfo uri,
            Session session,
            Tenant tenant,
            CurrentUser me,
            Clock clock,
            ObjectMapper json,
            ClosingRows closing) {
        this.headers = headers;
        this.uri = uri;
        this.session = session;
        this.tenant = tenant;
        this.me = me;
        this.clock = clock;
        this.json = json;
        this.closing = closing;
    }

    /**
     * @param input the request's body, which a repetition must equal
     * @param create makes the record and answers its id
     * @param view reads the record as it is now
     */
    public <V> V create(Object input, Supplier<UUID> create, Function<UUID, V> view) {
        return make(input, create, Function.identity(), view, view);
    }

    /**
     * The same for a record that is known as a whole once it is made.
     *
     * @param create makes the record and answers it as the caller sees it
     */
    public <V extends Identified> V show(Object input, Supplier<V> create, Function<UUID, V> view) {
        return make(input, create, Identified::id, made -> made, view);
    }

    private <M, V> V make(
            Object input, Supplier<M> create, Function<M, UUID> id, Function<M, V> answer, Function<UUID, V> view) {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return answer.apply(create.get());
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemType.MALFORMED_REQUEST.exception(Reason.IDEMPOTENCY_KEY_LENGTH);
        }
        var hash = hash(input);
        var earlier = tenant.claim(session, me.account(), key);
        if (!earlier.free()) {
            throw ProblemType.REQUEST_IN_FLIGHT.exception();
        }
        if (earlier.recordId() != null) {
            if (!Arrays.equals(earlier.requestHash(), hash)) {
                throw ProblemType.IDEMPOTENCY_KEY_REUSED.exception();
            }
            return view.apply(earlier.recordId());
        }
        var made = create.get();
        closing.add(new IdempotencyKey(me, key, hash, id.apply(made), clock.instant()));
        return answer.apply(made);
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
