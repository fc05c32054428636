package org.handrail.milestone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.platform.reference.Text;

/** Every component of the framework and every edition of the guides that the product brings along. */
public final class MilestoneRubrics {
    private static final File FILE = ReferenceData.load("milestone-rubrics.yaml", File.class);

    private record File(String source, List<Named> components, List<MilestoneGuide> editions) {}

    private record Named(String code, Text name, MilestoneComponent.NamedBy namedBy) {
        MilestoneComponent with(List<Integer> editions) {
            return new MilestoneComponent(code, name, namedBy, editions);
        }
    }

    private MilestoneRubrics() {}

    public static List<MilestoneComponent> components() {
        return FILE.components().stream()
                .map(named -> named.with(editionsOf(named.code()).stream()
                        .map(MilestoneGuide::edition)
                        .toList()))
                .toList();
    }

    public static Optional<MilestoneGuide> edition(String component, int edition) {
        return editionsOf(component).stream()
                .filter(guide -> guide.edition() == edition)
                .findFirst();
    }

    /** The edition that a new cycle is rated on. */
    public static Optional<MilestoneGuide> newest(String component) {
        return editionsOf(component).stream().reduce((earlier, later) -> later);
    }

    private static List<MilestoneGuide> editionsOf(String component) {
        return FILE.editions().stream()
                .filter(guide -> guide.component().equals(component))
                .sorted(Comparator.comparingInt(MilestoneGuide::edition))
                .toList();
    }
}
