package org.handrail.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.handrail.platform.jobs.Job;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.persistence.Tenant;
import org.hibernate.Session;

/** Links every district's new audit entries into its chain and signs where the chain has got to (G18). */
@ApplicationScoped
public class AuditSealer implements Job {
    private final Districts districts;
    private final Session session;
    private final Tenant tenant;
    private final CheckpointSigner signer;
    private final Clock clock;

    AuditSealer(Districts districts, Session session, Tenant tenant, CheckpointSigner signer, Clock clock) {
        this.districts = districts;
        this.session = session;
        this.tenant = tenant;
        this.signer = signer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seal-audit";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        districts.all().forEach(district -> districts.in(district, this::seal));
    }

    private void seal() {
        var last = session.createNativeQuery("""
                        select s.last_position, s.last_hash
                          from platform.seal_audit() s
                         where not exists (select from audit_checkpoint c where c.position = s.last_position)""", Object[].class).getSingleResultOrNull();
        if (last == null) {
            return;
        }
        long position = ((Number) last[0]).longValue();
        var hash = (byte[]) last[1];
        session.createNativeMutationQuery("""
                        insert into audit_checkpoint (district_id, id, position, hash, signed_at, signature)
                        values (:district, :id, :position, :hash, :now, :signature)""")
                .setParameter("district", tenant.district())
                .setParameter("id", UUID.randomUUID())
                .setParameter("position", position)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .setParameter("signature", signer.sign(tenant.district(), position, hash))
                .executeUpdate();
    }
}
