package org.handrail.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/** A text that a school can start its own agreement from. */
public record AgreementSample(
        @NotNull AgreementKind kind,
        @NotNull Text title,
        @NotNull Text body) {
    private static final List<AgreementSample> ALL =
            List.copyOf(ReferenceData.load("agreement-samples.yaml", File.class).samples());

    private record File(String source, List<AgreementSample> samples) {}

    static List<AgreementSample> all() {
        return ALL;
    }

    public static List<AgreementWords> wordsOf(AgreementKind kind) {
        return ALL.stream()
                .filter(sample -> sample.kind == kind)
                .flatMap(sample -> List.of(
                        new AgreementWords("en", sample.title.en(), sample.body.en()),
                        new AgreementWords("es", sample.title.es(), sample.body.es()))
                        .stream())
                .toList();
    }
}
