package org.handrail.program;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/** What a site calls its program: the field has several words for the same thing (S2.1). */
public record ProgramLabel(@NotNull String code, @NotNull Text name) {
    private static final List<ProgramLabel> ALL =
            List.copyOf(ReferenceData.load("program-labels.yaml", File.class).labels());

    private record File(String source, List<ProgramLabel> labels) {}

    public static List<ProgramLabel> all() {
        return ALL;
    }

    public static Optional<ProgramLabel> byCode(String code) {
        return ALL.stream().filter(label -> label.code().equals(code)).findFirst();
    }
}
