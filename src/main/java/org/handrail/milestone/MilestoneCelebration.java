package org.handrail.milestone;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** Something a team is glad about (S3.10). */
@Entity
public class MilestoneCelebration extends DistrictEntity {
    private UUID cycleId;
    private UUID milestoneId;
    private String words;
    private UUID authorId;
    private Instant writtenAt;

    protected MilestoneCelebration() {}

    public MilestoneCelebration(UUID cycleId, UUID milestoneId, String words, UUID authorId, Instant writtenAt) {
        this.cycleId = cycleId;
        this.milestoneId = milestoneId;
        this.words = words;
        this.authorId = authorId;
        this.writtenAt = writtenAt;
    }

    boolean isBy(UUID person) {
        return authorId.equals(person);
    }
}
