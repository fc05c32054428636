package org.handrail.organization;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Whom to look for; what is left out is not asked for. In a body, because a name must not be in an address or a log.
 *
 * @param name words of the given, preferred or family name, in any order; parts of words will do
 * @param externalId the district's own number, exactly
 * @param updatedSince also finds people who have been made inactive since, so that a copy can follow
 */
public record PersonSearch(
        @Size(max = 100) String name,
        @Size(max = 100) String externalId,
        PersonKind kind,
        UUID schoolId,
        Boolean active,
        Instant updatedSince) {
    private static final int MOST_WORDS = 5;

    /** For a {@code like} with {@code !} as its escape: whoever types a percent sign means a percent sign. */
    List<String> words() {
        return name == null || name.isBlank()
                ? List.of()
                : Arrays.stream(name.strip().split("\\s+"))
                        .limit(MOST_WORDS)
                        .map(word -> word.replaceAll("[!%_]", "!$0"))
                        .toList();
    }
}
