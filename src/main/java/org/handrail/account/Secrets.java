package org.handrail.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
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
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Passwords and tokens: making, hashing, checking. */
@ApplicationScoped
public class Secrets {
    /** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int SHORTEST = 15;
    private static final int GOOD_ENOUGH = 3;
    private static final int SHORTEST_WORD = 3;
    /** Letters and digits that have nothing to do with the person. */
    private static final int FEWEST_OTHER = 8;

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** Each hash takes a core for a moment; more at once would only queue inside the processor. */
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final SecureRandom random = new SecureRandom();
    private final String hashOfNothing;

    Secrets() {
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
    private static int score(String password, List<String> words) {
        return new Zxcvbn().measure(password, words).getScore();
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
        cores.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
        } finally {
            cores.release();
        }
    }

    boolean matches(String password, String hash) {
        cores.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(ARGON2);
        } finally {
            cores.release();
        }
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
