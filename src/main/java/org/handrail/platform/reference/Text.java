package org.handrail.platform.reference;

/** A text of the product in its two languages; which one is shown is the reader's choice. */
public record Text(String en, String es) {}
