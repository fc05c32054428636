package org.handrail.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.FieldProblem;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** One time through a track of a guide, by a school, a district or one person (F23, S3.8). */
@Entity
public class MilestoneCycle extends DistrictEntity {
    @Enumerated(EnumType.STRING)
    private CycleScope scope;

    private UUID schoolId;
    private UUID personId;
    private String component;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Track track;

    private String name;
    private UUID facilitatorId;
    private UUID previousId;

    @Enumerated(EnumType.STRING)
    private CycleStatus status = CycleStatus.OPEN;

    private Instant startedAt;
    private Instant closedAt;

    /** Kept by {@link #countAnswers}, beside the version: an answer doesn't change what the cycle's people edit. */
    @Column(updatable = false)
    private int rated;

    protected MilestoneCycle() {}

    private MilestoneCycle(CycleScope scope, MilestoneGuide guide, Track track, String name, Instant now) {
        this.scope = scope;
        this.component = guide.component();
        this.edition = guide.edition();
        this.track = track;
        this.name = name;
        this.startedAt = now;
    }

    public static MilestoneCycle ofSchool(
            UUID school, MilestoneGuide guide, Track track, String name, UUID facilitator, Instant now) {
        var cycle = new MilestoneCycle(CycleScope.SCHOOL, guide, track, name, now);
        cycle.schoolId = school;
        cycle.facilitatorId = facilitator;
        return cycle;
    }

    public static MilestoneCycle ofDistrict(
            MilestoneGuide guide, Track track, String name, UUID facilitator, Instant now) {
        var cycle = new MilestoneCycle(CycleScope.DISTRICT, guide, track, name, now);
        cycle.facilitatorId = facilitator;
        return cycle;
    }

    public static MilestoneCycle ofPerson(UUID person, MilestoneGuide guide, Track track, String name, Instant now) {
        var cycle = new MilestoneCycle(CycleScope.INDIVIDUAL, guide, track, name, now);
        cycle.personId = person;
        cycle.facilitatorId = person;
        return cycle;
    }

    /** The last cycle of the same stands beside this one, which starts empty (R82). */
    public void follow(MilestoneCycle previous) {
        previousId = previous.id();
    }

    /** A blank rating for each action of the track. */
    public List<MilestoneRating> blanks() {
        return guide().actionsOf(track).stream()
                .map(action -> new MilestoneRating(id(), action.id()))
                .toList();
    }

    /** After an answer where there was none, so that lists need not read the answers. */
    public void countAnswers() {
        update("rated = (select count(r.state) from MilestoneRating r where r.cycleId = ?1) where id = ?1", id());
    }

    void change(String name, UUID facilitator) {
        mustBeOpen();
        this.name = name;
        facilitatorId = facilitator;
        // The raters are in another table.
        touch();
    }

    /** Refused while an action has no answer; each is named by a pointer (R80). */
    public void close(Collection<UUID> blanks, Instant now) {
        mustBeOpen();
        if (!blanks.isEmpty()) {
            var refusal = ProblemType.RATINGS_MISSING.exception();
            guide().actionsOf(track).stream()
                    .map(MilestoneAction::id)
                    .filter(blanks::contains)
                    .forEach(action ->
                            refusal.with(FieldProblem.of("/ratings/" + action, Reason.ACTION_WITHOUT_ANSWER)));
            throw refusal;
        }
        status = CycleStatus.CLOSED;
        closedAt = now;
    }

    void mustBeOpen() {
        if (status == CycleStatus.CLOSED) {
            throw ProblemType.CYCLE_CLOSED.exception();
        }
    }

    /** The edition that it was started on, whatever came after (R77). */
    public MilestoneGuide guide() {
        return MilestoneRubrics.edition(component, edition).orElseThrow();
    }

    /** Of the track of this cycle. */
    Optional<Milestone> milestone(UUID milestone) {
        return guide().milestone(milestone).filter(found -> found.track() == track);
    }

    CycleScope scope() {
        return scope;
    }

    /** Null where it is of the district or of one person. */
    public UUID schoolId() {
        return schoolId;
    }

    UUID personId() {
        return personId;
    }

    UUID facilitatorId() {
        return facilitatorId;
    }

    UUID previousId() {
        return previousId;
    }

    Track track() {
        return track;
    }

    MilestoneCycleView view(CycleDetail detail) {
        return new MilestoneCycleView(
                id(),
                version(),
                scope,
                schoolId,
                detail.schoolName(),
                component,
                edition,
                track,
                name,
                new PersonName(facilitatorId, detail.facilitator()),
                detail.raters(),
                status,
                startedAt,
                closedAt,
                previousId,
                detail.celebrations(),
                detail.part());
    }
}
