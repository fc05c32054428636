package org.handrail.agreement;

import java.util.List;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/** A text that a school can start its own agreement from. */
public record AgreementSample(AgreementKind kind, Text title, Text body) {
    /** Read when somebody asks for them, and not while the server starts and validation looks at this record. */
    private record File(String source, List<AgreementSample> samples) {
        static final List<AgreementSample> ALL = List.copyOf(
                ReferenceData.load("agreement-samples.yaml", File.class).samples());
    }

    static List<AgreementSample> all() {
        return File.ALL;
    }

    public static List<AgreementWords> wordsOf(AgreementKind kind) {
        return File.ALL.stream()
                .filter(sample -> sample.kind == kind)
                .flatMap(sample -> List.of(
                        new AgreementWords("en", sample.title.en(), sample.body.en()),
                        new AgreementWords("es", sample.title.es(), sample.body.es()))
                        .stream())
                .toList();
    }
}
