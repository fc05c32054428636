package org.handrail.platform.crypto;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.ClosingRows;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A narrative that is written as one of the last rows of its transaction. */
record ClosingText(String table, UUID district, Instant now, Narrative narrative) implements ClosingRows.Row {
    @Override
    public String insert() {
        return "insert into " + table
                + " (district_id, id, version, updated_at, subject_id, field, ciphertext) values (?, ?, 0, ?, ?, ?, ?)";
    }

    @Override
    public void bind(ClosingRows.Values values) throws SQLException {
        values.id(district);
        values.id(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        values.moment(now);
        values.id(narrative.subjectId());
        values.text(narrative.field());
        values.bytes(narrative.ciphertext());
    }
}
