package org.handrail.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs and checks the checkpoints of the audit chain with the installation's signing key (ES256). */
@ApplicationScoped
class CheckpointSigner {
    private final PublicJsonWebKey key;

    CheckpointSigner(@ConfigProperty(name = "smallrye.jwt.sign.key") String key) throws JoseException {
        this.key = PublicJsonWebKey.Factory.newPublicJwk(key);
    }

    byte[] sign(UUID district, long position, byte[] hash) {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signature.setKey(key.getPrivateKey());
            signature.setPayload(statement(district, position, hash));
            return signature.getCompactSerialization().getBytes(StandardCharsets.UTF_8);
        } catch (JoseException e) {
            throw new IllegalStateException("The checkpoint can't be signed", e);
        }
    }

    boolean isGenuine(UUID district, long position, byte[] hash, byte[] signed) {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT,
                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
            signature.setCompactSerialization(new String(signed, StandardCharsets.UTF_8));
            signature.setKey(key.getPublicKey());
            return signature.verifySignature() && signature.getPayload().equals(statement(district, position, hash));
        } catch (JoseException e) {
            return false;
        }
    }

    private static String statement(UUID district, long position, byte[] hash) {
        return district + "|" + position + "|" + HexFormat.of().formatHex(hash);
    }
}
