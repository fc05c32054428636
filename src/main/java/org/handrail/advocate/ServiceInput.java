package org.handrail.advocate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * How an advocate serves.
 *
 * @param termStartsOn first day of the term of service
 * @param termEndsOn last day of the term of service
 * @param languages spoken with peers, as BCP 47 tags such as {@code es}
 * @param models codes of the service models that the advocate serves in, such as {@code PEER_COUNSELING}
 */
public record ServiceInput(
        @NotNull LocalDate termStartsOn,
        @NotNull LocalDate termEndsOn,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> models) {}
