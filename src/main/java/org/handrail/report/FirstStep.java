package org.handrail.report;

/** One step of a school's way to an active program, and whether it is done. */
public record FirstStep(FirstStepCode code, boolean done) {}
