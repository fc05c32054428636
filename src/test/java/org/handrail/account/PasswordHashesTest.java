package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashesTest {
    private static final String PASSWORD = "correct horse battery staple";

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void opensWhatItHasMade() {
        var hash = hashes.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=9216,t=4,p=1$").doesNotContain("=$");
        assertThat(hashes.matches(PASSWORD, hash)).isTrue();
        assertThat(hashes.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hashes.hash(PASSWORD)).as("another salt").isNotEqualTo(hash);
    }

    /** Made by password4j 1.8.4, which earlier versions hashed with. */
    @ParameterizedTest
    @CsvSource({
        "correct horse battery staple,"
                + "'$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$ISO7kkvFzh19GM8qB7patN3C3Y9HHsjlVTfEZ9T600Y'",
        "siete niños pintan pingüinos 🐧,"
                + "'$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$3M53MyDTQ4fgmkz5/IxKDVD9dFvBMU5z7DN4/aKsfDA'"
    })
    void opensHashesOfEarlierVersions(String password, String hash) {
        assertThat(hashes.matches(password, hash)).isTrue();
        assertThat(hashes.matches(password + "s", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secret", "$2b$10$abcdefghijklmnopqrstuv", "$argon2i$v=19$m=16,t=2,p=1$c2FsdHNhbHQ$aGFzaA"})
    void opensNothingWithWhatIsNoHash(String hash) {
        assertThatThrownBy(() -> hashes.matches(PASSWORD, hash)).isInstanceOf(IllegalStateException.class);
    }
}
