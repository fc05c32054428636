package org.handrail.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.persistence.Reentry;
import org.handrail.platform.persistence.Tenant;
import org.hibernate.Session;

/**
 * Encrypts confidential text under a key of its district, which the master key wraps. The ciphertext is bound to its
 * place, so one that is moved to another row, column or district does not open (G19).
 */
@ApplicationScoped
class DistrictCipher {
    private final Aead master;
    private final Session session;
    private final Tenant tenant;
    private final Reentry reentry;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, Aead> districts = new ConcurrentHashMap<>();

    DistrictCipher(
            @ConfigProperty(name = "handrail.encryption-keyset") String keyset,
            Session session,
            Tenant tenant,
            Reentry reentry,
            Clock clock)
            throws GeneralSecurityException {
        AeadConfig.register();
        this.master = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.session = session;
        this.tenant = tenant;
        this.reentry = reentry;
        this.clock = clock;
    }

    byte[] encrypt(String text, String place) {
        try {
            return aead().encrypt(text.getBytes(StandardCharsets.UTF_8), bound(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The text could not be encrypted", e);
        }
    }

    String decrypt(byte[] ciphertext, String place) {
        try {
            return new String(aead().decrypt(ciphertext, bound(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A confidential text does not open in its place", e);
        }
    }

    private byte[] bound(String place) {
        return (tenant.district() + "/" + place).getBytes(StandardCharsets.UTF_8);
    }

    private Aead aead() throws GeneralSecurityException {
        var district = tenant.district();
        var known = districts.get(district);
        if (known != null) {
            return known;
        }
        reentry.goOn();
        var wrapped = stored();
        if (wrapped == null) {
            // A key is remembered only once it has been read back: the transaction that makes it may still fail.
            make(district);
            return unwrap(stored(), district);
        }
        var opened = unwrap(wrapped, district);
        districts.put(district, opened);
        return opened;
    }

    private byte[] stored() {
        return session.createNativeQuery("select wrapped from district_key", byte[].class)
                .getSingleResultOrNull();
    }

    private void make(UUID district) throws GeneralSecurityException {
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                fresh, master, district.toString().getBytes(StandardCharsets.UTF_8));
        session.createNativeMutationQuery("""
                        insert into district_key (district_id, wrapped, created_at) values (:district, :wrapped, :now)
                        on conflict do nothing""")
                .setParameter("district", district)
                .setParameter("wrapped", wrapped)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Aead unwrap(byte[] wrapped, UUID district) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped, master, district.toString().getBytes(StandardCharsets.UTF_8))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
