package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No token but our own, as it is and while it lasts, opens anything; every other gets one and the same 401 (G11). */
@QuarkusTest
class ForgedTokenTest {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    @Inject
    World world;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "mp.jwt.verify.publickey")
    String publicKeys;

    TestDistrict district;
    String genuine;
    Map<String, Object> claims;
    Refusal nobody;

    @BeforeEach
    void aGenuineToken() throws Exception {
        district = world.district();
        genuine = district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        claims = json.readValue(Base64.getUrlDecoder().decode(genuine.split("\\.")[1]), LinkedHashMap.class);
        nobody = Refusal.of(Http.request().get("/users"));
        assertThat(nobody.status()).isEqualTo(401);
    }

    @Test
    void theGenuineTokenAndOneSignedByTheServersKeyAreAccepted() {
        assertThat(send(genuine)).isEqualTo(200);
        assertThat(send(signed(ignored -> {}))).isEqualTo(200);
    }

    @Test
    void withoutASignature() throws Exception {
        for (var algorithm : List.of("none", "None", "NONE", "nOnE")) {
            refused(part(Map.of("alg", algorithm, "typ", "JWT")) + "." + part(claims) + ".");
            refused(part(Map.of("alg", algorithm)) + "." + part(claims) + "." + genuine.split("\\.")[2]);
        }
        refused(genuine.substring(0, genuine.lastIndexOf('.') + 1));
    }

    @Test
    void signedWithThePublicKeyAsASharedSecret() throws Exception {
        var key = json.readTree(publicKeys).get("keys").get(0);
        for (var secret : List.of(
                publicKeys.getBytes(StandardCharsets.UTF_8),
                key.toString().getBytes(StandardCharsets.UTF_8),
                Base64.getUrlDecoder().decode(key.get("x").asText()))) {
            refused(hs256(
                    Map.of("alg", "HS256", "typ", "JWT", "kid", key.get("kid").asText()), secret));
            refused(hs256(Map.of("alg", "HS256"), secret));
        }
    }

    @Test
    void signedWithAnotherKeyAlsoWhereTheTokenBringsItsKeyAlong() throws Exception {
        var pair = keyPair();
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var jwk = Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "x",
                URL.encodeToString(unsigned(point.getAffineX().toByteArray())),
                "y",
                URL.encodeToString(unsigned(point.getAffineY().toByteArray())));
        var kid = json.readTree(publicKeys).get("keys").get(0).get("kid").asText();
        refused(Jwt.claims(claims).jws().sign(pair.getPrivate()));
        refused(Jwt.claims(claims).jws().keyId(kid).sign(pair.getPrivate()));
        refused(Jwt.claims(claims).jws().header("jwk", jwk).sign(pair.getPrivate()));
        refused(Jwt.claims(claims)
                .jws()
                .header("jku", "http://127.0.0.1:1/keys.json")
                .sign(pair.getPrivate()));
        refused(Jwt.claims(claims).jws().keyId("../../../../dev/null").sign(pair.getPrivate()));
    }

    @Test
    void withOtherClaimsUnderTheOldSignature() throws Exception {
        var parts = genuine.split("\\.");
        claims.put("grants", "PRIVACY_OFFICER@*@*");
        refused(parts[0] + "." + part(claims) + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA");
    }

    @Test
    void expired() {
        refused(signed(claims -> {
            claims.put("iat", Instant.now().minus(Duration.ofMinutes(30)).getEpochSecond());
            claims.put("exp", Instant.now().minus(Duration.ofMinutes(5)).getEpochSecond());
        }));
    }

    @Test
    void ofAnotherIssuerOrForAnotherAudience() {
        refused(signed(claims -> claims.put("iss", "https://login.example.org")));
        refused(signed(claims -> claims.put("aud", "another-service")));
    }

    @Test
    void ofAnEarlierEpochAnotherDistrictOrAnEndedSession() {
        refused(signed(claims -> claims.put("epoch", 7)));
        refused(signed(claims -> claims.put("epoch", -1)));
        var other = world.district();
        refused(signed(claims -> claims.put("district", other.id().toString())));
        refused(signed(claims -> claims.put("session", other.id().toString())));
        refused(signed(claims -> claims.put("sub", other.id().toString())));
    }

    @Test
    void ofAnotherVersionOfThisServer() {
        for (var claim : List.of("sub", "district", "epoch")) {
            refused(signed(claims -> claims.remove(claim)));
            refused(signed(claims -> claims.put(claim, "x")));
        }
        for (var grants : List.of("HEAD_OF_ALL@*@*", "DISTRICT_ADMINISTRATOR", "DISTRICT_ADMINISTRATOR@x@*")) {
            refused(signed(claims -> claims.put("grants", grants)));
        }
    }

    @Test
    void thatIsNoTokenAtAll() {
        for (var token : List.of("x", "..", "a.b.c", genuine + ".x", genuine + "x", "null", "e30.e30.e30")) {
            refused(token);
        }
    }

    private void refused(String token) {
        assertThat(Refusal.of(Http.request()
                        .header("Authorization", "Bearer " + token)
                        .get("/users")))
                .isEqualTo(nobody);
    }

    private int send(String token) {
        return Http.request().auth().oauth2(token).get("/users").statusCode();
    }

    /** Signed with the server's own key: what is wrong with it is in the claims alone. */
    private String signed(Consumer<Map<String, Object>> change) {
        var changed = new LinkedHashMap<>(claims);
        change.accept(changed);
        return Jwt.claims(changed).sign();
    }

    private String hs256(Map<String, ?> header, byte[] secret) throws Exception {
        var content = part(header) + "." + part(claims);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return content + "." + URL.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String part(Object content) throws Exception {
        return URL.encodeToString(json.writeValueAsBytes(content));
    }

    private static KeyPair keyPair() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static byte[] unsigned(byte[] number) {
        var fixed = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }
}
