package org.handrail.program;

import org.handrail.platform.reference.Text;

/** A service model as a program offers it; fields as in {@link ProgramModelInput}. */
public record ProgramModelView(String modelCode, Text name, int tier, boolean informalAllowed, boolean dropInAllowed) {}
