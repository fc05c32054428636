package org.handrail.program;

import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/** What a site calls its program: the field has several words for the same thing (S2.1). */
public record ProgramLabel(String code, Text name) {
    /** Read when somebody asks for them, and not while the server starts and validation looks at this record. */
    private record File(String source, List<ProgramLabel> labels) {
        static final List<ProgramLabel> ALL = List.copyOf(
                ReferenceData.load("program-labels.yaml", File.class).labels());
    }

    public static List<ProgramLabel> all() {
        return File.ALL;
    }

    public static Optional<ProgramLabel> byCode(String code) {
        return File.ALL.stream().filter(label -> label.code().equals(code)).findFirst();
    }
}
