package org.handrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

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

    public static UserAccount ofClient(
            String login, String displayName, List<String> scopes, Instant expiresAt, String secret) {
        var account = ofPerson(login, null, displayName, null, Secrets.hashOfToken(secret));
        account.kind = AccountKind.CLIENT;
        account.scopes = List.copyOf(scopes);
        account.expiresAt = expiresAt;
        return account;
    }

    /** What the account may do has changed: every token that is out there stops working with the next request. */
    public void endTokens() {
        epoch++;
    }

    /** Whoever is somebody else from now on, or may no longer sign in, loses the tokens that are out there. */
    void change(UserInput input) {
        displayName = input.displayName();
        email = input.email() == null ? null : input.email().toLowerCase(Locale.ROOT);
        if (active != input.active() || !Objects.equals(personId, input.personId())) {
            endTokens();
        }
        personId = input.personId();
        active = input.active();
    }

    /** For good: a new secret is a new client. */
    void revoke() {
        if (!active) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.CLIENT_REVOKED);
        }
        active = false;
        endTokens();
    }

    /**
     * The scopes of the client, or those of them that are asked for (RFC 6749 section 3.3).
     *
     * @param asked scopes with a space between them
     */
    List<String> scopesWithin(Optional<String> asked) {
        if (asked.isEmpty() || asked.get().isBlank()) {
            return scopes;
        }
        var wanted = List.of(asked.get().strip().split(" +"));
        if (!scopes.containsAll(wanted)) {
            throw ProblemType.VALIDATION_FAILED.at("/scope", Reason.SCOPE_NOT_GIVEN);
        }
        return wanted;
    }

    void changeSecret(String hash) {
        secretHash = hash;
        endTokens();
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

    /** What could be part of the person's password, and so must not be much of it. */
    List<String> ownWords() {
        return Stream.of(login, email, displayName).filter(Objects::nonNull).toList();
    }

    UserView view(List<Membership> memberships) {
        return new UserView(
                id(),
                version(),
                login,
                displayName,
                email,
                personId,
                active,
                lastUsedAt,
                memberships.stream().map(Membership::view).toList());
    }

    /** @param secret only in the answer to its making */
    ApiClientView clientView(String district, String secret) {
        return new ApiClientView(
                id(), version(), district + "." + login, displayName, scopes, expiresAt, lastUsedAt, active, secret);
    }
}
