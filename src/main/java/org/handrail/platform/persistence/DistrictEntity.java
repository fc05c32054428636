package org.handrail.platform.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;

/** What every row of a tenant has: its district, a time-ordered id, a version and when it last changed. */
@MappedSuperclass
@EntityListeners(Stamp.class)
@SQLRestriction(DistrictEntity.IN_DISTRICT)
public abstract class DistrictEntity extends PanacheEntityBase {
    /**
     * The first of the two locks, in every statement that Hibernate makes. Not a Hibernate filter: while one is enabled,
     * no query's plan is kept and each request translates its HQL anew (src/docs/decisions/0001-tenancy.md).
     */
    public static final String IN_DISTRICT = "district_id = platform.entered()";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Column(name = "district_id", nullable = false, updatable = false)
    private UUID districtId;

    @Version
    private int version;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    public UUID id() {
        return id;
    }

    public UUID districtId() {
        return districtId;
    }

    public int version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Waits for whoever is changing the record and then has it as they left it, so that a change that names no version is
     * not refused for another's. A record that is gone by then is not found.
     */
    public void hold() {
        try {
            getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException gone) {
            throw ProblemType.NOT_FOUND.exception();
        }
    }

    /** Moves the version and the time of change when a part of the record that is in another table changes. */
    protected void touch() {
        updatedAt = Instant.EPOCH;
    }

    void stamp(UUID district, Instant now) {
        if (districtId == null) {
            districtId = district;
        }
        updatedAt = now;
    }
}
