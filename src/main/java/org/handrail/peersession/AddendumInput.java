package org.handrail.peersession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Words to add to a record that was handed in. */
public record AddendumInput(@NotBlank @Size(max = 10_000) String text) {}
