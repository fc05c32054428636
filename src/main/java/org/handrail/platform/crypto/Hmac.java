package org.handrail.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that only a holder of one key can make (HMAC-SHA256, RFC 2104). */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key in Base64, as the key file has it */
    public Hmac(String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
    }

    public byte[] of(String message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256", e);
        }
    }
}
