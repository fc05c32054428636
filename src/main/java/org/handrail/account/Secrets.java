package org.handrail.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.crypto.Hmac;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Passwords and tokens: making, hashing, checking. */
@ApplicationScoped
public class Secrets {
    private static final int SHORTEST = 15;
    private static final int GOOD_ENOUGH = 3;
    private static final int SHORTEST_WORD = 3;
    /** Letters and digits that have nothing to do with the person. */
    private static final int FEWEST_OTHER = 8;

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** Each hash takes a core and 9 MiB for a moment; the other half of the cores answers requests meanwhile. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final SecureRandom random = new SecureRandom();
    private final PasswordHashes hashes;
    private final Hmac hmac;
    private final String hashOfNothing;

    Secrets(PasswordHashes hashes, @ConfigProperty(name = "handrail.context-key") String key) {
        this.hashes = hashes;
        this.hmac = new Hmac(key);
        this.hashOfNothing = hash(token());
    }

    /**
     * Refuses a password that is short or easily guessed, also from the person's own words (G12).
     *
     * @param pointer where in the request the password is
     */
    public void refuseWeak(String pointer, String password, List<String> personal) {
        var words = personal.stream()
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        if (password.length() < SHORTEST
                || without(words, password).length() < FEWEST_OTHER
                || score(password, words) < GOOD_ENOUGH) {
            throw ProblemType.PASSWORD_TOO_WEAK.at(pointer, Reason.PASSWORD_GUESSABLE);
        }
    }

    /** With dictionaries of its own: they take 50 ms to read, and would fill 30 MB between two passwords. */
    private int score(String password, List<String> words) {
        return inTurn(() -> new Zxcvbn().measure(password, words).getScore());
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** What is left of it once the person's own words and all that is between them are taken out. */
    private static String without(List<String> words, String password) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    public String hash(String password) {
        return inTurn(() -> hashes.hash(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> hashes.matches(password, hash));
    }

    /** Takes as long as a real check, so that an unknown name can't be told from a wrong password. */
    void pretendToCheck(String password) {
        matches(password, hashOfNothing);
    }

    /** 256 random bits. */
    public String token() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return URL.encodeToString(bytes);
    }

    /** The secret that follows a spent one: always the same, and only a holder of the installation's key can tell it. */
    String after(RefreshToken spent) {
        return URL.encodeToString(hmac.of("refresh/" + spent.session() + "/" + spent.secret()));
    }

    /** The stored form of an integration client's secret: random bits need no slow hash. */
    static String hashOfToken(String token) {
        return HexFormat.of().formatHex(sha256(token));
    }

    static boolean isTokenOf(String token, String hash) {
        return MessageDigest.isEqual(
                hashOfToken(token).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
