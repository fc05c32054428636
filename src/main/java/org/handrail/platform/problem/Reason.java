package org.handrail.platform.problem;

import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * Every reason that the server gives beside a problem's own title, for one field or for the whole request: a stable code
 * that clients have words for, and its English. It never quotes what was sent.
 */
public enum Reason {
    // Constraints of fields, by the names of their annotations
    ASSERT_TRUE("Please confirm this"),
    EMAIL("This is not an e-mail address"),
    ITEM_COUNT("The list is too short or too long"),
    MAX("The number is too large"),
    MIN("The number is too small"),
    NOT_BLANK("Please fill this in"),
    NOT_EMPTY("Please fill this in"),
    NOT_NULL("Please fill this in"),
    PAST_OR_PRESENT("This lies in the future"),
    PATTERN("This is not written as it is expected"),
    SIZE("The text is too short or too long"),
    TIME_ZONE_ID("This is no time zone"),

    // Requests that could not be read
    UNREADABLE("This is not the kind of value expected here"),
    UNREADABLE_PARAMETER("A parameter of the query can't be read"),
    NOT_JSON("The body is not well-formed JSON"),
    UNKNOWN_FIELD("The body has a field that is not known here"),
    DATE_TOO_FAR_AWAY("A date is too far away"),
    CHARACTERS_NOT_STORABLE("The text has characters that can't be stored"),
    IDEMPOTENCY_KEY_LENGTH("An Idempotency-Key has 1 to 100 characters"),
    IF_MATCH_MISSING("Send If-Match with the ETag of the version that you are changing"),
    UNKNOWN_CURSOR("Send the cursor of the page before"),
    UNKNOWN_SORT("Sort by one of"),
    CURSOR_WITH_SORT("A cursor goes with the default order"),

    // School years and people
    NOT_YOUR_SCHOOL("Choose a school that you work with"),
    SCHOOL_YEAR_OF_ANOTHER("This is the year of a school that you don't look after"),
    SCHOOL_YEAR_STAYS("A school year stays with its school"),
    YEAR_ENDS_FIRST("The year ends after it starts"),
    YEAR_TOO_LONG("A school year is not as long as that"),
    PERIOD_ENDS_FIRST("This ends before it starts"),
    PERIOD_BEFORE_YEAR("This starts before the school year"),
    PERIOD_AFTER_YEAR("This ends after the school year"),
    TERM_NAME_TWICE("Two terms have this name"),
    TERM_OF_A_DAY("A term is longer than a day"),
    TERMS_SHARE_A_DAY("Two terms share a day"),
    STUDENT_WITHOUT_SCHOOL("A student belongs to a school"),
    BORN_TOO_LONG_AGO("This is too long ago"),
    PERSON_NOT_SEEN("Choose someone whom you can see"),
    LOOK_UP_TOO_SHORT("Type at least three letters of the name"),
    GUARDIAN_NOT_ADULT("A guardian is an adult"),

    // Accounts and integrations
    SIGN_IN_WRONG("The district, the name or the password is not right"),
    SET_UP_TOKEN_WRONG("The token is not the one in the server's log"),
    PASSWORD_NOT_CURRENT("This is not your password now"),
    PASSWORD_GUESSABLE("Use at least 15 characters that are hard to guess, such as four unrelated words"),
    ROLE_OF_CLIENTS("This role is for integration clients, not for people"),
    ROLE_OF_A_SCHOOL("This role is held at a school"),
    ROLE_OF_THE_DISTRICT("This role is held in the whole district"),
    ROLE_ENDS_FIRST("The last day is before the first"),
    ROLE_ENDED("This role has ended already"),
    ROLE_HELD("The user has this role already"),
    SCHOOL_NOT_OF_DISTRICT("Choose a school of the district"),
    CLIENT_REVOKED("This client has been revoked already"),
    CLIENT_KEY_TOO_LONG("A key lasts a year at most"),
    CLIENT_SCOPES("An integration can have"),
    SCOPE_NOT_GIVEN("The client has not been given all of these scopes"),
    GRANT_TYPE("Only client_credentials is offered"),

    // Programs
    PROGRAM_STEP("The program can't take this step from where it stands"),
    PROGRAM_UNKNOWN("There is no such program"),
    PROGRAM_SCHOOL_UNKNOWN("There is no such school of yours"),
    PROGRAM_SCHOOL_STAYS("A program stays at its school"),
    PROGRAM_KIND_STAYS("A program stays of its kind"),
    PROGRAM_LABEL_UNKNOWN("Choose one of the program labels"),
    PARTNER_UNKNOWN("There is no such member of staff at this school"),
    SERVICE_MODEL_UNKNOWN("Choose one of the service models"),
    SERVICE_MODEL_STRICTER("This service model does not allow it"),
    SERVICE_MODEL_OF_STUDENTS("Service models are of students' programs"),
    SERVICE_MODEL_TWICE("This model is there twice"),
    CONCERN_KIND_TWICE("This kind is there twice"),
    HANDLER_UNKNOWN("There is no such member of staff who handles referrals at this school"),
    DEPUTY_IS_RECEIVER("The deputy is someone else"),

    // Milestones
    COMPONENT_WITHOUT_GUIDE("Choose a component whose guide is here"),
    CYCLE_SCHOOL("A school's cycle names its school, no other does"),
    SCHOOL_NOT_LED("Choose a school that you lead"),
    CYCLE_OF_ONE("A cycle of one's own has no other people in it"),
    RATER_TWICE("Name each rater once"),
    NOT_APPLICABLE_REASON("Say why it does not apply; an action that applies has no such reason"),
    MILESTONE_UNKNOWN("Choose a milestone of this cycle"),
    STAFF_OF_SCHOOL("Choose adults of this school, each once"),
    FACILITATOR_NOT_LEADER("Choose someone who leads the school or the district"),
    STEP_DAY("Choose a day from today on, three years ahead at most"),
    CYCLE_NOT_RATED("Choose a cycle that you rate in"),
    MILESTONE_ACTION_UNKNOWN("Choose an action of this milestone"),
    STEP_OF_ONE("The steps of a cycle of one's own are one's own"),
    ACTION_WITHOUT_ANSWER("This action has no answer yet"),

    // Peer advocates
    ADVOCATE_UNKNOWN("There is no such advocate"),
    ADVOCATE_PAUSED("A paused advocate is resumed, not selected again"),
    ADVOCATE_NOT_SELECTED("A candidate is selected first"),
    STUDENT_NOT_OF_PROGRAM("There is no active student like this at the program's school"),
    SERVICE_MODELS_UNKNOWN("There is a service model that is not known"),
    SERVICE_ENDS_FIRST("The term ends after it starts"),
    SERVICE_NOT_ON_DAY("The day is outside the advocate's term of service"),
    SUPERVISOR_UNKNOWN("There is no supervisor or coordinator like this at the school"),
    SUPERVISOR_BEGAN_LATER("The supervisor before began later than that"),
    SLOT_ENDS_FIRST("It ends after it starts"),
    SLOT_WITHOUT_PLACE("Say where to meet"),
    SLOTS_OVERLAP("It overlaps another one"),

    // Training
    COURSE_UNKNOWN("There is no such course"),
    COURSE_FOR_ADULTS("This course is written for adults"),
    COURSE_NOT_YET_DONE("A course can't be completed in the future"),
    COURSE_EXPIRY("It lies between the day of completion and the course's own limit"),
    COMPLETION_WITHDRAWN("This completion is already withdrawn"),

    // Agreements
    TEMPLATE_OF_OWN_SCHOOLS("You can write agreements for your own schools"),
    TEMPLATE_LANGUAGE_TWICE("Each language comes once"),
    TEMPLATE_WITHOUT_ENGLISH("An edition is published with its English words at least"),
    AGREEMENT_LANGUAGE("The agreement is not written in this language"),
    SIGNED_NAME("Type your first and last name as the school knows you"),
    SIGNED_FOR_WHICH("Say for which program you sign"),
    AGREEMENT_COUNTERSIGNED("This agreement is already countersigned"),
    AGREEMENT_SUPERSEDED("A newer edition has taken the place of this agreement"),
    CONSENT_WITHDRAWN("This consent is already withdrawn"),
    CONSENT_OF_AN_ADULT("The advocate is of age: the own signature is enough"),
    CONSENT_IN_FUTURE("A consent can't be given in the future"),
    CONSENT_GUARDIAN_UNKNOWN("There is no guardian like this who may consent for the student"),
    CONSENT_WITHOUT_NAME("Say who has consented"),

    // Peer sessions
    SESSION_NOT_BEGUN("A session is recorded once it has begun"),
    SESSION_OUTSIDE_TERM("This day is outside your term of service"),
    SESSION_WITH_ONESELF("A session is with someone else"),
    SESSION_STUDENT_UNKNOWN("Choose a student of the school"),
    SESSION_STUDENT_MISSING("A scheduled or referred session names the student"),
    SESSION_HEAD_COUNT_MISSING("Say how many took part"),
    SESSION_TOPIC_MISSING("Choose what it was about; you may choose not to say"),
    SESSION_TOPIC_UNKNOWN("Choose one of the topics"),
    SESSION_STILL_DRAFT("This is still a draft: change the draft itself"),
    SESSION_NOT_INFORMAL("Sessions of this service model don't come about informally"),
    SESSION_NO_DROP_IN("This service model has no drop-in sessions"),
    SESSION_WITHOUT_NAMES("This service model keeps a head count and no names"),
    SESSION_HEAD_COUNT("A head count is for presentations and campaigns"),
    SESSION_GRADE_BAND("A grade band is for someone who is not named"),
    SESSION_NOT_OWN_RECORD("This is not your advocate record of this term"),

    // Supervision
    SUPERVISION_NOT_PLANNED("Only a planned session can be changed"),
    SUPERVISION_NOT_BEGUN("This session has not begun yet"),
    SUPERVISION_ATTENDANCE("Say for each advocate of the session, once"),
    SUPERVISION_SESSIONS("Choose sessions that these advocates handed in"),
    SUPERVISION_ADVOCATES("Choose advocates of the program whom you supervise"),
    SUPERVISION_DAY("Choose a day of this school year or the next"),
    SUPERVISION_BY("Choose a supervisor of this school"),
    SUPERVISION_PROGRAM("Choose a program of your school"),
    SUPERVISION_KIND("An individual session is for one advocate, a group for several"),
    SUPERVISION_ADVOCATE_TWICE("Name each advocate once"),

    // Referrals
    CONCERN_KIND_UNKNOWN("There is no such kind of concern"),
    PEER_SESSION_UNKNOWN("There is no such peer session of yours"),
    STUDENT_UNKNOWN("There is no such student"),
    EXCLUDED_NOT_ADULT("One of these is not an adult of the school"),
    DECLINED_UNKNOWN("There is no such declined referral of yours"),
    AGREEMENT_GROUND("Say why an adult has to know"),
    AGREEMENT_TOLD("Say whether the student was told"),
    AGREEMENT_NOT_TOLD("Say why the student was not told"),
    RECEIVER_CANNOT_TAKE("This is no adult who can take the referral"),
    ADULT_UNKNOWN("There is no such adult"),
    DECLINED_WITHOUT_WAY("Offer another adult or another way"),
    REFERRAL_NOT_HELD("Somebody has to have it before a decision is made"),
    DECISION_MISSING("Decide whether parents are told"),
    REVIEW_DAY_MISSING("Say when this is looked at again"),
    SECOND_ADULT_SAME("The second adult is someone else");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** The stable code of the contract, for example {@code slots-overlap}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }

    /** The reason of a value that breaks this constraint; {@code NotBlank} is {@code NOT_BLANK}. */
    public static Reason ofConstraint(Class<? extends Annotation> constraint) {
        var name = constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
