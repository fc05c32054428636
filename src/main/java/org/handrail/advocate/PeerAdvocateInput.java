package org.handrail.advocate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A student who is to serve. There is deliberately no field for a clinical role, a diagnosis or a score (R1, R2).
 *
 * @param personId an active student of the program's school
 */
public record PeerAdvocateInput(
        @NotNull UUID personId,
        @NotNull UUID programId,
        @Valid @NotNull ServiceInput service) {}
