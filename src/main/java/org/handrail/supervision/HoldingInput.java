package org.handrail.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * How a supervision session went.
 *
 * @param attendance each advocate of the session, once
 * @param peerSessionIds the peer sessions that were talked about, handed in by these advocates
 * @param agreedPoints what was agreed; the advocates read it
 * @param note for the supervisor and the coordinator only
 */
public record HoldingInput(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Attended> attendance,
        @Size(max = 200) List<@NotNull UUID> peerSessionIds,
        @Size(max = 10_000) String agreedPoints,
        @Size(max = 10_000) String note) {
    /** An advocate and whether they took part. */
    public record Attended(
            @NotNull UUID advocateId, @NotNull Presence presence) {}

    List<UUID> peerSessions() {
        return peerSessionIds == null
                ? List.of()
                : peerSessionIds.stream().distinct().toList();
    }
}
