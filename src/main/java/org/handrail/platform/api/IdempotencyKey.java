package org.handrail.platform.api;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** What a creation under this key of this account has made: its id and the hash of the request, never an answer (R97). */
@Entity
@Immutable
@SQLRestriction(DistrictEntity.IN_DISTRICT)
class IdempotencyKey {
    private static final short CREATED = 201;

    @Embeddable
    record Id(UUID accountId, String idempotencyKey) {}

    @EmbeddedId
    Id id;

    @Column(name = "district_id")
    UUID districtId;

    byte[] requestHash;
    short status;
    UUID recordId;
    Instant createdAt;

    IdempotencyKey() {}

    IdempotencyKey(CurrentUser me, String key, byte[] requestHash, UUID recordId, Instant now) {
        this.id = new Id(me.account(), key);
        this.districtId = me.district();
        this.requestHash = requestHash;
        this.status = CREATED;
        this.recordId = recordId;
        this.createdAt = now;
    }
}
