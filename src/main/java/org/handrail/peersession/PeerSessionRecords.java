package org.handrail.peersession;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.advocate.AdvocateSight;
import org.handrail.advocate.Readiness;
import org.handrail.organization.PersonName;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.persistence.Joining;
import org.handrail.platform.persistence.JsonRows;
import org.handrail.platform.persistence.Reentry;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;

/** Writing and reading session records: the record, its texts, the readiness gate and the advocate's other sessions. */
@RequestScoped
public class PeerSessionRecords {
    private static final String TYPE = "peer-session";
    private static final String READ = "peer-session:read";
    private static final String WRITE = "peer-session:write";
    private static final String REVIEW = "peer-session:review";

    private final PeerSessionQueries sessions;
    private final Readiness readiness;
    private final Narratives narratives;
    private final JsonRows rows;
    private final Reentry reentry;
    private final CurrentUser me;
    private final Audit audit;
    private final Clock clock;

    PeerSessionRecords(
            PeerSessionQueries sessions,
            Readiness readiness,
            Narratives narratives,
            JsonRows rows,
            Reentry reentry,
            CurrentUser me,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.readiness = readiness;
        this.narratives = narratives;
        this.rows = rows;
        this.reentry = reentry;
        this.me = me;
        this.audit = audit;
        this.clock = clock;
    }

    AdvocateSight sight() {
        return AdvocateSight.of(me, clock, sessions.session());
    }

    PeerSession find(UUID id) {
        return sessions.visible(id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** The author's own; to anyone else the same as none (R27). */
    PeerSession own(UUID id) {
        return Optional.of(find(id))
                .filter(session -> session.isBy(me.personOrNobody()))
                .orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    PeerSessionView record(PeerSessionInput input) {
        var model = model(input.modelCode());
        var surroundings = surroundings(input, model, null);
        var session = new PeerSession(surroundings.advocate(), input, model, surroundings.zone(), now());
        refuseWhatCannotBe(session, surroundings, model);
        session.number(surroundings.nextNumber());
        submitIfAsked(session, input, model);
        session.persist();
        // Nothing is asked any more: the row goes to the database with the closing ones.
        Joining.keepRow(sessions.session());
        if (input.hasNote()) {
            narratives.writeLast(new PeerSessionText(), session.id(), PeerSessionText.NOTE, input.note());
        }
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
        return written(session, input, surroundings);
    }

    PeerSessionView change(PeerSession session, PeerSessionInput input) {
        session.mustBeDraft();
        if (!session.advocateId().equals(input.advocateId())) {
            throw notYours();
        }
        var model = model(input.modelCode());
        var surroundings = surroundings(input, model, session.id());
        session.change(input, model, surroundings.zone(), now());
        submitIfAsked(session, input, model);
        refuseWhatCannotBe(session, surroundings, model);
        write(session, input.note());
        session.flush();
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
        return written(session, input, surroundings);
    }

    void submit(PeerSession session) {
        session.submit(model(session.modelCode()), now());
        session.flush();
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
    }

    /** Read before it is reviewed: a new supervisor knows of an old record only until then (R33). */
    PeerSessionView review(PeerSessionSeen seen) {
        var session = seen.session();
        session.review(me.personOrNobody(), now());
        session.flush();
        audit.done(REVIEW, TYPE, session.id(), session.schoolId());
        return session.view(words(seen));
    }

    UUID add(UUID id, AddendumInput input) {
        var session = find(id);
        session.hold();
        var author = me.personOrNobody();
        var addendum = session.add(author, now());
        addendum.persist();
        narratives.write(new PeerSessionText(), id, addendum.id().toString(), input.text());
        session.flush();
        audit.done(session.isBy(author) ? WRITE : REVIEW, TYPE, id, session.schoolId());
        return addendum.id();
    }

    /** A draft that carries a concern is held by that concern's reference to it, and stays (R25). */
    void discard(PeerSession session) {
        session.hold();
        session.mustBeDraft();
        write(session, null);
        session.delete();
        session.flush();
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
    }

    /** Where nothing else is asked or written: the statement that reads the record, and says so, ends the transaction. */
    PeerSessionView show(UUID id) {
        Joining.last(sessions.session());
        return view(id);
    }

    PeerSessionView view(UUID id) {
        var seen = read(id);
        return seen.session().view(words(seen));
    }

    AddendumView addendum(UUID sessionId, UUID addendumId) {
        return words(read(sessionId)).addenda().stream()
                .filter(addendum -> addendum.id().equals(addendumId))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** With the note, so it is a confidential read (R39). */
    PeerSessionSeen read(UUID id) {
        return sessions.read(audit.reading(READ, TYPE), id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** A draft as its author has just written it: nothing confidential is read for the answer. */
    private static PeerSessionView written(
            PeerSession session, PeerSessionInput input, PeerSessionSurroundings surroundings) {
        var texts = input.hasNote() ? Map.of(PeerSessionText.NOTE, input.note()) : Map.<String, String>of();
        return session.view(new PeerSessionWords(surroundings.names(), texts, List.of()));
    }

    /** What was added takes two statements more, and whoever has written or reviewed since another. */
    private PeerSessionWords words(PeerSessionSeen seen) {
        var session = seen.session().id();
        if (seen.added()) {
            reentry.goOn();
        }
        var texts = seen.added()
                ? narratives.read(seen.reading(), PeerSessionText.class, session)
                : narratives.open(seen.reading(), Stream.ofNullable(seen.note()).toList());
        var additions = seen.added() ? sessions.addenda(session) : List.<PeerSessionAddendum>of();
        return new PeerSessionWords(names(seen, additions), texts, additions);
    }

    private Map<UUID, String> names(PeerSessionSeen seen, List<PeerSessionAddendum> additions) {
        var names = PersonName.byId(rows.read(seen.names(), PersonName.class));
        var others = Stream.concat(
                        seen.session().reviewerId().stream(), additions.stream().map(PeerSessionAddendum::authorId))
                .filter(person -> !names.containsKey(person))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            reentry.goOn();
            names.putAll(sessions.names(others));
        }
        return names;
    }

    private PeerSessionSurroundings surroundings(PeerSessionInput input, ServiceModel model, UUID except) {
        PeerSession.mustBeNear(input.startedAt(), now());
        var gate = readiness.facts("day_at(:startedAt, sc.timeZone)");
        return sessions.surroundings(sight(), input, model, gate, except).orElseThrow(PeerSessionRecords::notYours);
    }

    private void refuseWhatCannotBe(PeerSession session, PeerSessionSurroundings surroundings, ServiceModel model) {
        var advocate = surroundings.advocate();
        if (!advocate.servesOn(session.startedOn())) {
            throw ProblemType.VALIDATION_FAILED.at("/startedAt", Reason.SESSION_OUTSIDE_TERM);
        }
        if (!Objects.equals(surroundings.recipientId(), session.recipientId().orElse(null))) {
            throw ProblemType.VALIDATION_FAILED.at("/recipientId", Reason.SESSION_STUDENT_UNKNOWN);
        }
        readiness.refuseUnlessOpen(advocate, surroundings.gate(), model.code(), session.startedOn());
        if (surroundings.overlapping()) {
            throw ProblemType.SESSIONS_OVERLAP.exception();
        }
    }

    private void submitIfAsked(PeerSession session, PeerSessionInput input, ServiceModel model) {
        if (input.isToBeSubmitted()) {
            session.submit(model, now());
        }
    }

    private void write(PeerSession session, String note) {
        narratives.rewrite(new PeerSessionText(), session.id(), PeerSessionText.NOTE, note);
    }

    private static RuntimeException notYours() {
        return ProblemType.VALIDATION_FAILED.at("/advocateId", Reason.SESSION_NOT_OWN_RECORD);
    }

    private static ServiceModel model(String code) {
        return ServiceModels.byCode(code)
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/modelCode", Reason.SERVICE_MODEL_UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
