package org.handrail.platform.crypto;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.platform.audit.Reading;
import org.handrail.platform.persistence.ClosingRows;
import org.handrail.platform.persistence.Tenant;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The only door to confidential text: whoever reads through it shows the audit entry of this transaction or one before (G18). */
@RequestScoped
public class Narratives {
    private final Session session;
    private final DistrictCipher cipher;
    private final Tenant tenant;
    private final Clock clock;
    private final ClosingRows closing;

    Narratives(Session session, DistrictCipher cipher, Tenant tenant, Clock clock, ClosingRows closing) {
        this.session = session;
        this.cipher = cipher;
        this.tenant = tenant;
        this.clock = clock;
        this.closing = closing;
    }

    /** Stores a new text of this subject. */
    public <N extends Narrative> void write(N fresh, UUID subject, String field, String text) {
        fill(fresh, subject, field, text);
        session.persist(fresh);
    }

    /** The same for a text that this transaction does not read: it goes to the database with the audit entry. */
    public void writeLast(Narrative fresh, UUID subject, String field, String text) {
        fill(fresh, subject, field, text);
        closing.add(new ClosingText(tableOf(fresh), tenant.district(), clock.instant(), fresh));
    }

    private void fill(Narrative fresh, UUID subject, String field, String text) {
        fresh.place(subject, field);
        fresh.replace(cipher.encrypt(text, fresh.place()));
    }

    private String tableOf(Narrative fresh) {
        return session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(fresh.getClass())
                .getMappedTableDetails()
                .getTableName();
    }

    /** Puts another text in the place of the stored one; a blank one removes it. */
    public <N extends Narrative> void rewrite(N fresh, UUID subject, String field, String text) {
        session.createMutationQuery("delete " + fresh.getClass().getSimpleName()
                        + " n where n.subjectId = :subject and n.field = :field")
                .setParameter("subject", subject)
                .setParameter("field", field)
                .executeUpdate();
        if (text != null && !text.isBlank()) {
            write(fresh, subject, field, text);
        }
    }

    /** Every text of this subject by its field. */
    public <N extends Narrative> Map<String, String> read(Reading reading, Class<N> kind, UUID subject) {
        return open(
                reading,
                session.createQuery("from " + kind.getSimpleName() + " n where n.subjectId = :subject", kind)
                        .setParameter("subject", subject)
                        .getResultList());
    }

    /**
     * The texts of several subjects in one statement.
     *
     * @param readings of each subject its own
     * @return by subject, also of those that have no text, and by field
     */
    public <N extends Narrative> Map<UUID, Map<String, String>> read(Map<UUID, Reading> readings, Class<N> kind) {
        if (readings.isEmpty()) {
            return Map.of();
        }
        var found = session.createQuery(
                        "from " + kind.getSimpleName() + " n where :subjects contains n.subjectId", kind)
                .setParameter("subjects", readings.keySet().toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(Narrative::subjectId));
        return readings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, of -> open(of.getValue(), found.getOrDefault(of.getKey(), List.of()))));
    }

    /**
     * Opens texts that came, still closed, with their subject.
     *
     * @param reading of the subject, also where it has no text
     */
    public Map<String, String> open(Reading reading, List<? extends Narrative> found) {
        Objects.requireNonNull(reading.entry(), "Confidential text is read without an audit entry");
        var texts = new TreeMap<String, String>();
        found.forEach(
                narrative -> texts.put(narrative.field(), cipher.decrypt(narrative.ciphertext(), narrative.place())));
        return texts;
    }
}
