package org.handrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** Someone, or some system, that can sign in. */
@Entity
public class UserAccount extends DistrictEntity {
    private String login;
    private String email;
    private String displayName;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String secretHash;
    private int epoch;
    private boolean active = true;
    private List<String> scopes = List.of();
    private Instant expiresAt;
    private Instant lastUsedAt;

    protected UserAccount() {}

    public static UserAccount ofPerson(String login, String email, String displayName, UUID personId, String hash) {
        var account = new UserAccount();
        account.kind = AccountKind.PERSON;
        account.login = login.toLowerCase(Locale.ROOT);
        account.email = email == null ? null : email.toLowerCase(Locale.ROOT);
        account.displayName = displayName;
        account.personId = personId;
        account.secretHash = hash;
        return account;
    }

    static UserAccount ofClient(String login, String displayName, List<String> scopes, Instant expiresAt, String hash) {
        var account = ofPerson(login, null, displayName, null, hash);
        account.kind = AccountKind.CLIENT;
        account.scopes = List.copyOf(scopes);
        account.expiresAt = expiresAt;
        return account;
    }

    /** What the account may do has changed: every token that is out there stops working with the next request. */
    public void endTokens() {
        epoch++;
    }

    void rename(String displayName, String email, UUID personId) {
        this.displayName = displayName;
        this.email = email == null ? null : email.toLowerCase(Locale.ROOT);
        this.personId = personId;
        // The person is in the token.
        endTokens();
    }

    void activate(boolean active) {
        if (this.active != active) {
            this.active = active;
            endTokens();
        }
    }

    void changeSecret(String hash) {
        secretHash = hash;
        endTokens();
    }

    void usedAt(Instant now) {
        lastUsedAt = now;
    }

    boolean isUsable(Instant now) {
        return active && (expiresAt == null || expiresAt.isAfter(now));
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    AccountKind kind() {
        return kind;
    }

    String secretHash() {
        return secretHash;
    }

    int epoch() {
        return epoch;
    }

    boolean isActive() {
        return active;
    }

    List<String> scopes() {
        return scopes;
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
