package org.handrail.testsupport;

import java.util.UUID;

/** An advocate of a program with their supervisor. */
public record Team(TestDistrict district, UUID program, UUID advocate, TestUser student, TestUser supervisor) {}
