package org.handrail.platform.api;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.ClosingRows;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** What a creation under this key of this account has made: its id and the hash of the request, never an answer (R97). */
@Entity
@Immutable
@SQLRestriction(DistrictEntity.IN_DISTRICT)
class IdempotencyKey implements ClosingRows.Row {
    private static final String INSERT = """
            insert into idempotency_key (
              district_id, account_id, idempotency_key, request_hash, status, record_id, created_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

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

    @Override
    public String insert() {
        return INSERT;
    }

    @Override
    public void bind(ClosingRows.Values values) throws SQLException {
        values.id(districtId);
        values.id(id.accountId());
        values.text(id.idempotencyKey());
        values.bytes(requestHash);
        values.number(status);
        values.id(recordId);
        values.moment(createdAt);
    }
}
