package org.handrail.platform.problem;

import java.util.Locale;

/** Every way a request can be refused: the slug of its problem type, its status and a title a coordinator understands. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request could not be read"),
    VALIDATION_FAILED(400, "Some of what was sent needs another look"),
    UNAUTHENTICATED(401, "Please sign in"),
    FORBIDDEN(403, "Your role does not allow this"),
    NOT_FOUND(404, "There is nothing here that you can see"),
    METHOD_NOT_ALLOWED(405, "This can't be done here"),
    NOT_ACCEPTABLE(406, "The answer is not available in that format"),
    CONFLICT(409, "Something else already has this name or number"),
    INVALID_TRANSITION(409, "This step is not possible now"),
    IN_USE(409, "This is still in use"),
    REQUEST_IN_FLIGHT(409, "The same request is still being worked on"),
    CHANGED_AT_ONCE(409, "Someone changed this at the same moment; please try again"),
    STALE(412, "Someone changed this in the meantime"),
    TOO_LARGE(413, "That is more than can be taken at once"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content can't be taken"),
    IDEMPOTENCY_KEY_REUSED(422, "This key was used for another request"),
    PRECONDITION_REQUIRED(428, "Say which version you are changing"),
    TOO_MANY_REQUESTS(429, "Too many tries; please wait a little"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service is not available just now"),

    // School years and people
    SCHOOL_YEARS_OVERLAP(409, "This school already has a school year on some of these days"),
    NOT_A_STUDENT(409, "Only a student has guardians"),

    // Accounts and set-up
    OWN_ROLE(409, "Someone else has to give you a role"),
    OWN_PASSWORD(409, "Change your own password with the one you have now"),
    TOO_YOUNG_FOR_ACCOUNT(409, "An account is for people of 13 and older, with their date of birth on record"),
    SETUP_CLOSED(409, "This server is already set up"),
    PASSWORD_TOO_WEAK(400, "This password is too easy to guess"),
    LAST_ADMINISTRATOR(409, "The district needs at least one administrator"),

    // Programs
    PROGRAM_NOT_READY(409, "Something is still missing before the program can be active"),
    PROGRAM_ENDED(409, "This program has ended and stays as it was"),

    // Peer advocates
    ALREADY_SERVING(409, "This student already serves in this program at that time"),
    GATE_CLOSED(409, "Something is missing before this advocate may see someone"),

    // Agreements
    NOT_A_DRAFT(409, "A published edition can't be changed; draft a new one"),
    NOT_CURRENT_EDITION(409, "This is not the edition to sign now"),
    ALREADY_SIGNED(409, "This edition is already signed"),

    // Peer sessions
    SESSIONS_OVERLAP(409, "There is another session at that time"),
    LIMITS_NOT_TOLD(409, "First say what you can't keep private"),
    RECORD_LOCKED(409, "This was handed in and can't be changed; add to it instead"),
    OWN_SESSION(409, "Someone else reviews your own sessions"),

    // Referrals
    STUDENT_AGREEMENT_MISSING(409, "A routine referral needs the student's agreement, or a duty to inform"),
    SAFETY_CANNOT_BE_DECLINED(409, "A safety concern can't be declined; hand it on to another adult"),
    NOTIFICATION_DECISION_MISSING(409, "Decide first whether parents are told"),
    HAND_OVER_MISSING(409, "Say first which adult was told in person or by telephone"),
    SECOND_ADULT_NEEDED(409, "That telling parents is not appropriate needs a second adult"),

    // Milestones
    CYCLE_OPEN(409, "There is an open cycle of this already; close it first"),
    CYCLE_CLOSED(409, "This cycle is closed and stays as it was"),
    RATINGS_MISSING(409, "Every action needs an answer before the cycle is closed");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The stable code of the contract, for example {@code safety-cannot-be-declined}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ProblemException exception() {
        return new ProblemException(this, title);
    }

    /** With the reason in this case. */
    public ProblemException exception(Reason reason) {
        return new ProblemException(this, reason.sentence()).with("reason", reason.code());
    }

    /** With a sentence that says the first of what the answer's further members name by their codes. */
    public ProblemException exception(String detail) {
        return new ProblemException(this, detail);
    }

    /** For one field, named by a JSON pointer such as {@code /startsOn}. */
    public ProblemException at(String pointer, Reason reason) {
        return exception().with(FieldProblem.of(pointer, reason));
    }
}
