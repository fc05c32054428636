package org.handrail.demo;

import java.util.List;
import org.handrail.platform.security.Role;

/**
 * Someone of the demo who can sign in.
 *
 * @param school which of the demo's schools, by its short name; absent for the roles of the district
 */
record DemoUser(String login, String givenName, String familyName, Role role, String school) {
    private static final String CEDAR = "Cedar Ridge";
    private static final String RIVER = "Riverside";
    private static final String SUMMIT = "Summit";

    /** One for every role, and the colleagues that hand-overs need. All names are made up. */
    static final List<DemoUser> ALL = List.of(
            new DemoUser("coordinator", "Rosa", "Delgado", Role.PROGRAM_COORDINATOR, CEDAR),
            new DemoUser("supervisor", "Martin", "Osei", Role.SUPERVISOR, CEDAR),
            new DemoUser("counsellor", "Ingrid", "Lindqvist", Role.COUNSELLOR, CEDAR),
            new DemoUser("deputy", "Samuel", "Okafor", Role.COUNSELLOR, CEDAR),
            new DemoUser("leader", "Patricia", "Nguyen", Role.SCHOOL_LEADER, CEDAR),
            new DemoUser("teacher", "Daniel", "Whitcomb", Role.REFERRING_STAFF, CEDAR),
            new DemoUser("specialist", "Amina", "Farah", Role.PEER_SUPPORT_SPECIALIST, CEDAR),
            new DemoUser("advocate", "Maya", "Torres", Role.PEER_ADVOCATE, CEDAR),
            new DemoUser("advocate2", "Dev", "Raman", Role.PEER_ADVOCATE, CEDAR),
            new DemoUser("student", "Jonah", "Pike", Role.STUDENT_PARTICIPANT, CEDAR),
            new DemoUser("guardian", "Elena", "Torres", Role.GUARDIAN, CEDAR),
            new DemoUser("coordinator.river", "Hannah", "Weiss", Role.PROGRAM_COORDINATOR, RIVER),
            new DemoUser("supervisor.river", "Luis", "Carrillo", Role.SUPERVISOR, RIVER),
            new DemoUser("counsellor.river", "Grace", "Adeyemi", Role.COUNSELLOR, RIVER),
            new DemoUser("advocate.river", "Noor", "Haddad", Role.PEER_ADVOCATE, RIVER),
            new DemoUser("coordinator.summit", "Theo", "Marsh", Role.PROGRAM_COORDINATOR, SUMMIT),
            new DemoUser("administrator", "Walter", "Brandt", Role.DISTRICT_ADMINISTRATOR, null),
            new DemoUser("privacy", "Yuki", "Tanabe", Role.PRIVACY_OFFICER, null),
            new DemoUser("coalition", "Tomasz", "Zielinski", Role.COALITION_COORDINATOR, null),
            new DemoUser("board", "Carol", "Abernathy", Role.BOARD_VIEWER, null));

    String displayName() {
        return givenName + " " + familyName;
    }
}
