package org.handrail.peersession;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** Who added to a handed-in record, and when; the words are a text of the session under this id (R26). */
@Entity
public class PeerSessionAddendum extends DistrictEntity {
    private UUID sessionId;
    private UUID authorId;
    private Instant writtenAt;

    protected PeerSessionAddendum() {}

    PeerSessionAddendum(UUID sessionId, UUID authorId, Instant writtenAt) {
        this.sessionId = sessionId;
        this.authorId = authorId;
        this.writtenAt = writtenAt;
    }

    UUID authorId() {
        return authorId;
    }

    AddendumView view(PeerSessionWords words) {
        return new AddendumView(id(), words.person(authorId), writtenAt, words.text(id().toString()));
    }
}
