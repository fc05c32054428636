package org.handrail.program;

import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/**
 * The words that every program shows.
 *
 * @param nonClinicalStatement what peer support is not (S2.2); the same everywhere
 * @param emergencyText whom to call now (R57); a site can put its own in the place
 */
record ProgramTexts(String source, Text nonClinicalStatement, Text emergencyText) {
    static final ProgramTexts STANDARD = ReferenceData.load("program-texts.yaml", ProgramTexts.class);
}
