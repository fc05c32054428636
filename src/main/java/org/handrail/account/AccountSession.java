package org.handrail.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** One sign-in on one device; its refresh token changes with every use. */
@Entity
class AccountSession extends DistrictEntity {
    /** A school day and an evening; after it the password is asked for again. */
    static final Duration LIFE = Duration.ofHours(12);
    /** Two tabs that refresh at the same moment send the same token twice. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(10);

    private UUID accountId;

    /** Of the account's good tokens; the database keeps it the account's own, and none once the account was disabled. */
    @Column(updatable = false)
    private Integer accountEpoch;

    private byte[] tokenHash;
    private byte[] previousHash;
    private Instant rotatedAt;
    private Instant startedAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected AccountSession() {}

    AccountSession(UserAccount account, byte[] tokenHash, Instant now) {
        this.accountId = account.id();
        this.accountEpoch = account.epoch();
        this.tokenHash = tokenHash;
        this.rotatedAt = now;
        this.startedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && accountEpoch != null && expiresAt.isAfter(now);
    }

    boolean isCurrent(byte[] presented) {
        return MessageDigest.isEqual(tokenHash, presented);
    }

    boolean wasJustRotatedFrom(byte[] presented, Instant now) {
        return previousHash != null
                && MessageDigest.isEqual(previousHash, presented)
                && now.isBefore(rotatedAt.plus(SAME_MOMENT));
    }

    /** Whether this token was ever the newest of late: enough to end the session with. */
    boolean knows(byte[] presented) {
        return isCurrent(presented) || previousHash != null && MessageDigest.isEqual(previousHash, presented);
    }

    void rotate(byte[] fresh, Instant now) {
        previousHash = tokenHash;
        tokenHash = fresh;
        rotatedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
