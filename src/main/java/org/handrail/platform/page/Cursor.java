package org.handrail.platform.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.handrail.platform.problem.FieldProblem;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** A place in a history that is ordered by time and id: the same cost on page 1 and page 1,000 (P10). */
public record Cursor(Instant at, UUID id) {
    /** Before everything: where the first page starts. */
    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    public static Cursor parse(String text) {
        if (text == null) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/");
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw ProblemType.VALIDATION_FAILED.exception().with(FieldProblem.of("cursor", Reason.UNKNOWN_CURSOR));
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
