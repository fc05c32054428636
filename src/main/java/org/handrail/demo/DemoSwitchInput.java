package org.handrail.demo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom of the demo to be next. */
public record DemoSwitchInput(@NotBlank @Size(max = 64) String login) {}
