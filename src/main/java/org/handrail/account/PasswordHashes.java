package org.handrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.Block;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106), written down as a PHC string: {@code $argon2id$v=19$m=9216,t=4,p=1$salt$hash}. */
@ApplicationScoped
class PasswordHashes {
    /** 9 MiB, four passes, one lane: to OWASP as good as 19 MiB and two, and a small server's heap has room for it. */
    private static final Costs COSTS = new Costs(9_216, 4, 1);

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(?<memory>\\d+),t=(?<passes>\\d+),p=(?<lanes>\\d+)\\$(?<salt>[^$]+)\\$(?<hash>[^$]+)");
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

    private final SecureRandom random = new SecureRandom();

    /** The blocks of earlier hashes, for the next ones; they go when somebody else needs the memory. */
    private final Deque<SoftReference<Blocks>> idle = new ConcurrentLinkedDeque<>();

    String hash(String password) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        COSTS.memory(),
                        COSTS.passes(),
                        COSTS.lanes(),
                        ENCODER.encodeToString(salt),
                        ENCODER.encodeToString(hash(password, salt, COSTS)));
    }

    boolean matches(String password, String hash) {
        var parts = PHC.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password hash is not one of Argon2id");
        }
        var costs =
                new Costs(number(parts.group("memory")), number(parts.group("passes")), number(parts.group("lanes")));
        return MessageDigest.isEqual(
                DECODER.decode(parts.group("hash")), hash(password, DECODER.decode(parts.group("salt")), costs));
    }

    private byte[] hash(String password, byte[] salt, Costs costs) {
        var blocks = Optional.ofNullable(idle.poll()).map(SoftReference::get).orElseGet(Blocks::new);
        try {
            var argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(costs.memory())
                    .withIterations(costs.passes())
                    .withParallelism(costs.lanes())
                    .withSalt(salt)
                    .withBlockPool(blocks)
                    .build());
            var hash = new byte[HASH];
            argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            idle.push(new SoftReference<>(blocks));
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /**
     * @param memory KiB
     * @param passes over all of it
     */
    private record Costs(int memory, int passes, int lanes) {}

    /** What one hash works in, without what was worked on. */
    private static final class Blocks implements BlockPool {
        private final Deque<Block> free = new ArrayDeque<>(COSTS.memory());

        @Override
        public Block allocate() {
            var block = free.poll();
            return block == null ? new Block() : block;
        }

        @Override
        public void deallocate(Block block) {
            free.push(block.clear());
        }
    }
}
