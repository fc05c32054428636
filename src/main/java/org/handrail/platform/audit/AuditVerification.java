package org.handrail.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.persistence.Districts;
import org.hibernate.Session;

/** Recomputes the audit chain of a district and says where it is broken (G18). */
@ApplicationScoped
public class AuditVerification {
    /**
     * What was found.
     *
     * @param linked entries that are in the chain and hold
     * @param unsealed entries that are not in the chain yet; the next sealing takes them
     * @param findings where an entry was changed or removed, or a checkpoint does not fit; empty if all is well
     */
    public record Report(UUID district, long linked, long unsealed, List<String> findings) {}

    private final Districts districts;
    private final Session session;
    private final CheckpointSigner signer;

    AuditVerification(Districts districts, Session session, CheckpointSigner signer) {
        this.districts = districts;
        this.session = session;
        this.signer = signer;
    }

    public List<Report> all() {
        return districts.all().stream().map(this::of).toList();
    }

    public Report of(UUID district) {
        var reports = new ArrayList<Report>();
        districts.in(district, () -> reports.add(verify(district)));
        return reports.getFirst();
    }

    private Report verify(UUID district) {
        var findings = new ArrayList<String>();
        brokenLinks()
                .forEach(position ->
                        findings.add("The entry at position %d was changed or removed, or the chain before it was"
                                .formatted(position)));
        for (var checkpoint : checkpoints()) {
            long position = ((Number) checkpoint[0]).longValue();
            boolean sameHash = (Boolean) checkpoint[3];
            if (!sameHash || !signer.isGenuine(district, position, (byte[]) checkpoint[1], (byte[]) checkpoint[2])) {
                findings.add("The checkpoint at position %d does not fit the chain".formatted(position));
            }
        }
        return new Report(district, count("audit_link") - brokenLinks().size(), unsealed(), findings);
    }

    private List<Long> brokenLinks() {
        return session.createNativeQuery("""
                        select l.position
                          from (select k.*,
                                       lag(k.hash, 1, '\\x00'::bytea) over (order by k.position) as previous,
                                       row_number() over (order by k.position) as expected
                                  from audit_link k) l
                          left join audit_entry e on e.district_id = l.district_id and e.id = l.entry_id
                         where e.id is null
                            or l.position <> l.expected
                            or l.hash is distinct from platform.audit_hash(l.previous, e)
                         order by l.position""", Long.class).getResultList();
    }

    private List<Object[]> checkpoints() {
        return session.createNativeQuery("""
                        select c.position, c.hash, c.signature, coalesce(l.hash = c.hash, false)
                          from audit_checkpoint c
                          left join audit_link l on l.district_id = c.district_id and l.position = c.position
                         order by c.position""", Object[].class).getResultList();
    }

    private long unsealed() {
        return session.createNativeQuery("""
                        select count(*)
                          from audit_entry e
                         where not exists (
                           select from audit_link l where l.district_id = e.district_id and l.entry_id = e.id)""", Long.class).getSingleResult();
    }

    private long count(String table) {
        return session.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}
