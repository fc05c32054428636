package org.handrail.milestone;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.milestone.Level.APPLYING;
import static org.handrail.milestone.Level.PREPARING;
import static org.handrail.milestone.Level.REFINING;
import static org.handrail.milestone.Level.STARTING;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Self-Care guide is the source's, action by action; the source's own text stands beside this test (S3.1–S3.25). */
class SelfCareGuideTest {
    private static final MilestoneGuide GUIDE =
            MilestoneRubrics.edition("SELF_CARE", 1).orElseThrow();

    /** Of the published edition. Whoever wants other words publishes another edition (R77). */
    private static final String PUBLISHED = "d4dc4ed0612aa271bf3bedfc28ce4788a2d79961cbe1c524994edd1ea6fde944";

    /** As the source has it: a milestone's heading and, for each level, the lettered or starred lines of its cell. */
    private record SourceMilestone(String track, int number, String text, Map<Level, List<SourceAction>> actions) {}

    private record SourceAction(String code, String text) {}

    @Test
    void s3_12_to_s3_21_everyMilestoneHasAsManyActionsAtEachLevelAsTheSource() throws IOException {
        assertThat(GUIDE.milestones().stream().map(SelfCareGuideTest::counts))
                .containsExactly(
                        "LEADERSHIP 1: 4, 4, 5, 2",
                        "LEADERSHIP 2: 3, 3, 2, 2",
                        "LEADERSHIP 3: 2, 2, 1, 1",
                        "LEADERSHIP 4: 3, 2, 2, 1",
                        "LEADERSHIP 5: 3, 2, 3, 1",
                        "STAFF 1: 3, 3, 3, 2",
                        "STAFF 2: 3, 3, 2, 1",
                        "STAFF 3: 2, 3, 2, 2",
                        "STAFF 4: 3, 2, 3, 3",
                        "STAFF 5: 2, 3, 2, 2")
                .containsExactlyElementsOf(
                        source().stream().map(SelfCareGuideTest::counts).toList());
    }

    @Test
    void ninetySevenActionsOfWhichOneHasNoLetter() {
        var actions = GUIDE.milestones().stream().flatMap(m -> m.actions().stream());
        assertThat(actions).hasSize(97);
        assertThat(GUIDE.actionsOf(Track.LEADERSHIP)).hasSize(48);
        assertThat(GUIDE.actionsOf(Track.STAFF)).hasSize(49);
        assertThat(GUIDE.milestones().stream()
                        .flatMap(m -> m.actions().stream())
                        .collect(groupingBy(MilestoneAction::level, summingInt(action -> 1))))
                .containsOnly(
                        Map.entry(PREPARING, 28),
                        Map.entry(STARTING, 27),
                        Map.entry(APPLYING, 25),
                        Map.entry(REFINING, 17));
        assertThat(GUIDE.milestones().stream()
                        .flatMap(m -> m.actions().stream())
                        .filter(action -> action.code() == null)
                        .map(action -> action.text().en()))
                .containsExactly("Create time in the workday to strengthen social connection.");
    }

    @Test
    void s3_25_everyWordIsTheSourcesAndEveryCorrectionKeepsTheOriginal() throws IOException {
        var source = source();
        for (int i = 0; i < source.size(); i++) {
            var milestone = GUIDE.milestones().get(i);
            var expected = source.get(i);
            assertThat(milestone.track().name()).isEqualTo(expected.track());
            assertThat(milestone.number()).isEqualTo(expected.number());
            assertThat(milestone.text().en()).isEqualTo(expected.text());
            for (var level : Level.values()) {
                assertThat(milestone.at(level).stream()
                                .map(action -> new SourceAction(
                                        action.code(),
                                        Objects.requireNonNullElse(
                                                action.original(), action.text().en()))))
                        .as(milestone.track() + " " + milestone.number() + " " + level)
                        .containsExactlyElementsOf(expected.actions().get(level));
            }
        }
        assertThat(GUIDE.milestones().stream()
                        .flatMap(m -> m.actions().stream())
                        .filter(action -> action.original() != null))
                .hasSize(7)
                .allMatch(action -> !action.original().equals(action.text().en()));
    }

    @Test
    void s3_4_theLevelsAndTheIntroductionAreTheSources() throws IOException {
        var text = squeezed(read());
        assertThat(GUIDE.levels().stream().map(LevelText::level)).containsExactly(Level.values());
        for (var level : GUIDE.levels()) {
            assertThat(text)
                    .contains("· " + level.name().en() + " – "
                            + level.description().en());
        }
        assertThat(GUIDE.introduction())
                .allSatisfy(paragraph -> assertThat(text).contains(paragraph.en()));
        assertThat(text).endsWith(GUIDE.closing().en());
    }

    @Test
    void r78_lettersAreUniqueInsideAMilestoneAndRunOnAcrossItsLevels() {
        for (var milestone : GUIDE.milestones()) {
            var letters = milestone.actions().stream()
                    .map(MilestoneAction::code)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(letters)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .startsWith("a")
                    .endsWith(String.valueOf((char) ('a' + letters.size() - 1)));
        }
    }

    @Test
    void r77_everyIdIsThereOnceAndAPublishedEditionKeepsItsWords() throws Exception {
        var ids = new ArrayList<UUID>();
        GUIDE.milestones().forEach(milestone -> {
            ids.add(milestone.id());
            milestone.actions().forEach(action -> ids.add(action.id()));
        });
        assertThat(ids).doesNotHaveDuplicates().hasSize(107);
        var digest = MessageDigest.getInstance("SHA-256").digest(new ObjectMapper().writeValueAsBytes(GUIDE));
        assertThat(HexFormat.of().formatHex(digest))
                .as("Edition 1 is published and stays as it is; other words are another edition")
                .isEqualTo(PUBLISHED);
    }

    @Test
    void s3_6_theOtherTenComponentsAreShellsWithoutInventedActions() {
        var components = MilestoneRubrics.components();
        assertThat(components).hasSize(11);
        assertThat(new HashSet<>(
                        components.stream().map(MilestoneComponent::code).toList()))
                .hasSize(11);
        assertThat(components.stream().filter(component -> !component.editions().isEmpty()))
                .singleElement()
                .satisfies(component -> {
                    assertThat(component.code()).isEqualTo("SELF_CARE");
                    assertThat(component.namedBy()).isEqualTo(MilestoneComponent.NamedBy.GUIDE);
                });
    }

    private static String counts(Milestone milestone) {
        return counts(
                milestone.track().name(),
                milestone.number(),
                Arrays.stream(Level.values())
                        .map(level -> milestone.at(level).size())
                        .toList());
    }

    private static String counts(SourceMilestone milestone) {
        return counts(
                milestone.track(),
                milestone.number(),
                Arrays.stream(Level.values())
                        .map(level -> milestone.actions().get(level).size())
                        .toList());
    }

    private static String counts(String track, int number, List<Integer> sizes) {
        return track + " " + number + ": "
                + String.join(", ", sizes.stream().map(String::valueOf).toList());
    }

    /** The table of the document came as text: a tab begins a cell, the last heading of a table is the next steps'. */
    private static List<SourceMilestone> source() throws IOException {
        var heading = Pattern.compile(
                "(?s)\\n\\t(Leadership|Staff)\\s+(\\d)\\.([^\\n]*)(.*?)(?=\\n\\t(?:Leadership|Staff)\\s+\\d\\.|$)");
        return heading.matcher(read().replaceAll("(?s)Take care of yourself.*", ""))
                .results()
                .map(found -> new SourceMilestone(
                        found.group(1).toUpperCase(),
                        Integer.parseInt(found.group(2)),
                        squeezed(found.group(3)),
                        cells(found.group(4).split("Key Dates & Next Steps")[1].split("STAFF: Self-Care")[0])))
                .toList();
    }

    private static Map<Level, List<SourceAction>> cells(String table) {
        var cells = table.split("\\n\\t");
        return Map.of(
                PREPARING, actions(cells[1]),
                STARTING, actions(cells[2]),
                APPLYING, actions(cells[3]),
                REFINING, actions(cells[4]));
    }

    private static List<SourceAction> actions(String cell) {
        return Arrays.stream(cell.split("\\n"))
                .map(SelfCareGuideTest::squeezed)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith("* ")
                        ? new SourceAction(null, line.substring(2))
                        : new SourceAction(line.substring(0, 1), line.replaceFirst("^[a-z] ?\\. ?", "")))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String read() throws IOException {
        try (var in = SelfCareGuideTest.class.getResourceAsStream("/milestone/self-care-milestone-guide.txt")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
