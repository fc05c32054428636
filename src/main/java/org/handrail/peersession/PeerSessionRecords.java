package org.handrail.peersession;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.advocate.AdvocateSight;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.Readiness;
import org.handrail.organization.School;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.audit.ReasonKind;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;

/** Writing and reading session records: the record, its texts, the readiness gate and the advocate's other sessions. */
@RequestScoped
public class PeerSessionRecords {
    private static final String TYPE = "peer-session";
    private static final String WRITE = "peer-session:write";
    private static final String REVIEW = "peer-session:review";

    private final PeerSessionQueries sessions;
    private final Readiness readiness;
    private final Narratives narratives;
    private final CurrentUser me;
    private final Audit audit;
    private final Clock clock;

    PeerSessionRecords(
            PeerSessionQueries sessions,
            Readiness readiness,
            Narratives narratives,
            CurrentUser me,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.readiness = readiness;
        this.narratives = narratives;
        this.me = me;
        this.audit = audit;
        this.clock = clock;
    }

    AdvocateSight sight() {
        return AdvocateSight.of(me, clock, sessions.session());
    }

    PeerSessionSeen find(UUID id) {
        return sessions.visible(id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** The author's own; to anyone else the same as none (R27). */
    PeerSessionSeen own(UUID id) {
        return Optional.of(find(id))
                .filter(seen -> seen.session().isBy(me.personOrNobody()))
                .orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    UUID record(PeerSessionInput input) {
        var sight = sight();
        var advocate = sessions.ownAdvocate(input.advocateId(), sight.me(), sight.now(), sight.servesAt())
                .orElseThrow(() -> notYours());
        var model = model(input.modelCode());
        var zone = zone(advocate.schoolId());
        sessions.lockRecordsOf(advocate.personId());
        var session = new PeerSession(advocate, sessions.nextNumber(advocate.id()), input, model, zone, now());
        mustBePossible(session, advocate, model);
        submitIfAsked(session, input, model);
        session.persistAndFlush();
        if (input.note() != null && !input.note().isBlank()) {
            narratives.write(new PeerSessionText(), session.id(), PeerSessionText.NOTE, input.note());
        }
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
        return session.id();
    }

    void change(PeerSession session, PeerSessionInput input) {
        session.mustBeDraft();
        if (!session.advocateId().equals(input.advocateId())) {
            throw notYours();
        }
        var model = model(input.modelCode());
        PeerAdvocate advocate = PeerAdvocate.findById(session.advocateId());
        sessions.lockRecordsOf(advocate.personId());
        session.change(input, model, zone(session.schoolId()), now());
        submitIfAsked(session, input, model);
        mustBePossible(session, advocate, model);
        write(session, input.note());
        session.flush();
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
    }

    void submit(PeerSession session) {
        session.submit(model(session.modelCode()), now());
        session.flush();
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
    }

    void review(PeerSession session) {
        session.review(me.personOrNobody(), now());
        session.flush();
        audit.done(REVIEW, TYPE, session.id(), session.schoolId());
    }

    UUID add(UUID id, AddendumInput input) {
        var session = find(id).session();
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
        session.mustBeDraft();
        write(session, null);
        session.delete();
        session.flush();
        audit.done(WRITE, TYPE, session.id(), session.schoolId());
    }

    /** With the texts, so it is a confidential read (R39). */
    PeerSessionView view(PeerSessionSeen seen) {
        return seen.session().view(words(seen));
    }

    AddendumView addendum(UUID sessionId, UUID addendumId) {
        return words(find(sessionId)).addenda().stream()
                .filter(addendum -> addendum.id().equals(addendumId))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    private PeerSessionWords words(PeerSessionSeen seen) {
        var session = seen.session();
        var texts = narratives.read(
                PeerSessionText.class, session.id(), "peer-session:read", TYPE, session.schoolId(), reason(seen));
        // Every addition has a text, and most sessions have none.
        var additions = texts.keySet().stream().allMatch(PeerSessionText.NOTE::equals)
                ? List.<PeerSessionAddendum>of()
                : sessions.addenda(session.id());
        return new PeerSessionWords(names(seen, additions), texts, additions);
    }

    /** Those that came with the record; one more statement for whoever was named since or has added something. */
    private Map<UUID, String> names(PeerSessionSeen seen, List<PeerSessionAddendum> additions) {
        var names = seen.names();
        var others = Stream.concat(
                        Stream.of(seen.session().recipientId(), seen.session().reviewerId())
                                .flatMap(Optional::stream),
                        additions.stream().map(PeerSessionAddendum::authorId))
                .filter(person -> !names.containsKey(person))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            names.putAll(sessions.names(others));
        }
        return names;
    }

    private ReasonKind reason(PeerSessionSeen seen) {
        if (seen.session().isBy(me.personOrNobody())) {
            return ReasonKind.OWN_RECORD;
        }
        return seen.supervised() ? ReasonKind.SUPERVISION : ReasonKind.COORDINATION;
    }

    private void mustBePossible(PeerSession session, PeerAdvocate advocate, ServiceModel model) {
        if (!advocate.servesOn(session.startedOn())) {
            throw ProblemType.VALIDATION_FAILED.at("/startedAt", Reason.SESSION_OUTSIDE_TERM);
        }
        session.recipientId().ifPresent(recipient -> {
            // Peer connection goes out to the schools nearby; every other model stays at home.
            if (sessions.students(recipient, session.schoolId(), model.requiresHostAdult()) == 0) {
                throw ProblemType.VALIDATION_FAILED.at("/recipientId", Reason.SESSION_STUDENT_UNKNOWN);
            }
        });
        readiness.refuseUnlessOpen(advocate, model.code(), session.startedOn());
        var from = session.startedAt();
        var earliest = from.minus(PeerSession.LONGEST);
        if (sessions.overlapping(session.authorId(), earliest, from, session.endedAt(), session.id()) > 0) {
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

    private static ZoneId zone(UUID school) {
        return School.<School>findById(school).timeZone();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
