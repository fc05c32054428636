package org.handrail.platform.crypto;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/**
 * A confidential text, in a table of its own, so that no list can select it. {@code field} says which text of its
 * subject it is.
 */
@MappedSuperclass
public abstract class Narrative extends DistrictEntity {
    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false, updatable = false)
    private String field;

    @Column(nullable = false)
    private byte[] ciphertext;

    void place(UUID subjectId, String field) {
        this.subjectId = subjectId;
        this.field = field;
    }

    void replace(byte[] ciphertext) {
        this.ciphertext = ciphertext;
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    String place() {
        return getClass().getSimpleName() + "/" + subjectId + "/" + field;
    }

    UUID subjectId() {
        return subjectId;
    }

    String field() {
        return field;
    }
}
