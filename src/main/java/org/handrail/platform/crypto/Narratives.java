package org.handrail.platform.crypto;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.audit.ReasonKind;
import org.hibernate.Session;

/** The only door to confidential text: whoever reads through it leaves an audit entry in the same transaction (G18). */
@RequestScoped
public class Narratives {
    private final Session session;
    private final DistrictCipher cipher;
    private final Audit audit;

    Narratives(Session session, DistrictCipher cipher, Audit audit) {
        this.session = session;
        this.cipher = cipher;
        this.audit = audit;
    }

    /** Stores a new text of this subject. */
    public <N extends Narrative> void write(N fresh, UUID subject, String field, String text) {
        fresh.place(subject, field);
        fresh.replace(cipher.encrypt(text, fresh.place()));
        session.persist(fresh);
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

    /**
     * Every text of this subject by its field; reading it is audited, also where there is none.
     *
     * @param action the permission that lets the caller read
     * @param type the word of the API for the subject
     */
    public <N extends Narrative> Map<String, String> read(
            Class<N> kind, UUID subject, String action, String type, UUID school, ReasonKind reason) {
        var found = session.createQuery("from " + kind.getSimpleName() + " n where n.subjectId = :subject", kind)
                .setParameter("subject", subject)
                .getResultList();
        return open(found, subject, action, type, school, reason);
    }

    /** The same of texts that came, still closed, with their subject. */
    public Map<String, String> open(
            List<? extends Narrative> found, UUID subject, String action, String type, UUID school, ReasonKind reason) {
        audit.read(action, type, subject, school, reason);
        var texts = new TreeMap<String, String>();
        found.forEach(
                narrative -> texts.put(narrative.field(), cipher.decrypt(narrative.ciphertext(), narrative.place())));
        return texts;
    }
}
