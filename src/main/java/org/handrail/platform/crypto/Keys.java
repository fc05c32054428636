package org.handrail.platform.crypto;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every secret of an installation, made at first start and kept in one file that only its owner can read. Every node of
 * an installation has the same file; losing it loses the confidential text.
 *
 * @param signing private EC P-256 key (JWK) that signs access tokens and audit checkpoints
 * @param verifying the public half (JWK)
 * @param context 32 bytes, base64: signs the tenant context that the database verifies
 * @param encryption Tink AEAD keyset (JSON): wraps the data key of each district
 * @param ownerPassword password of the database's owner role, for the embedded server
 * @param appPassword password of the application's database role
 * @param backupPassword password of the backup's database role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Keys(
        int format,
        String signing,
        String verifying,
        String context,
        String encryption,
        String ownerPassword,
        String appPassword,
        String backupPassword) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** The keys of this file; makes the file first where there is none. */
    public static Keys load(Path file) {
        try {
            if (!Files.exists(file)) {
                writeOnce(file, generate());
            }
            refuseIfOthersCanRead(file);
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new ConfigurationException("The key file " + file + " can't be read or made: " + e.getMessage());
        }
    }

    public static Keys parse(String json) {
        try {
            var keys = JSON.readValue(json, Keys.class);
            if (keys != null && keys.isComplete()) {
                return keys;
            }
        } catch (IOException e) {
            // Falls through without its cause, which would quote the keys.
        }
        throw new ConfigurationException(
                "The keys (keys.json or HANDRAIL_KEYS) are not in the format of a Handrail key file, or one is missing");
    }

    private boolean isComplete() {
        return Stream.of(signing, verifying, context, encryption, ownerPassword, appPassword, backupPassword)
                .noneMatch(Objects::isNull);
    }

    public byte[] contextBytes() {
        return Base64.getDecoder().decode(context);
    }

    private static void writeOnce(Path file, Keys keys) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(StandardCharsets.UTF_8.encode(
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(keys)));
        } catch (FileAlreadyExistsException e) {
            // Another node was first: its keys are the ones.
        }
    }

    private static void refuseIfOthersCanRead(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var allowed = PosixFilePermissions.fromString("rw-------");
        if (!Set.copyOf(allowed).containsAll(Files.getPosixFilePermissions(file))) {
            throw new ConfigurationException("The key file " + file + " can be read by others: run chmod 600 on it");
        }
    }

    private static Keys generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            var x = coordinate(point.getAffineX());
            var y = coordinate(point.getAffineY());
            var id = URL.encodeToString(random(9));
            var publicPart =
                    "\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\""
                            .formatted(id, x, y);
            var d = coordinate(((ECPrivateKey) pair.getPrivate()).getS());
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new Keys(
                    1,
                    "{" + publicPart + ",\"d\":\"" + d + "\"}",
                    "{" + publicPart + "}",
                    Base64.getEncoder().encodeToString(random(32)),
                    TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()),
                    URL.encodeToString(random(24)),
                    URL.encodeToString(random(24)),
                    URL.encodeToString(random(24)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK can't make the keys", e);
        }
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return URL.encodeToString(fixed);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
