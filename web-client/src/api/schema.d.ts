export interface paths {
    "/agreement-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The editions of the agreements that advocates sign */
        get: operations["listAgreementTemplates"];
        put?: never;
        /** Draft a new edition of an agreement */
        post: operations["createAgreementTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement-templates/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts to start an agreement from */
        get: operations["listAgreementSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition with its words */
        get: operations["getAgreementTemplate"];
        /** Change a draft; a published edition never changes */
        put: operations["updateAgreementTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement-templates/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an edition: from now on it is the one to sign, and earlier signatures run out */
        post: operations["publishAgreementTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The systems that have a key, and when each was last used */
        get: operations["listApiClients"];
        put?: never;
        /** Give another system a key; its secret is shown this once */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One integration client */
        get: operations["getApiClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a system's key away; its tokens stop working at once */
        post: operations["revokeApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit, newest first; with subjectId the access log of one record */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the next access token with the refresh cookie */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a district code, a user name or e-mail, and a password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: the session ends with the next request */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an access token for an integration (OAuth 2.0 client credentials, RFC 6749 section 4.4) */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confidentiality-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What advocates have signed, and what it waits for */
        get: operations["listConfidentialityAgreements"];
        put?: never;
        /** Sign an agreement as the advocate */
        post: operations["signConfidentialityAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confidentiality-agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signed agreement, word for word */
        get: operations["getConfidentialityAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confidentiality-agreements/{id}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Countersign an agreement as the coordinator */
        post: operations["countersignConfidentialityAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The courses, for students, for adults, or all */
        get: operations["listCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One course */
        get: operations["getCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be another of the demo's people */
        post: operations["switchDemoUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the demo district that one can be */
        get: operations["listDemoUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leads the schools that I coordinate to an active program; none once they have one */
        get: operations["listFirstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which guardians have consented, and which withdrew */
        get: operations["listGuardianConsents"];
        put?: never;
        /** Attest that a guardian has consented */
        post: operations["recordGuardianConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian-consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A guardian's consent and what was attested */
        get: operations["getGuardianConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian-consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a guardian has withdrawn consent: the gate closes and bookings are cancelled */
        post: operations["withdrawGuardianConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, which roles I hold where, and what I may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; answers my next access token, every other sign-in of mine ends */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name, version and features of this server */
        get: operations["getMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cycles of my schools, of the district, and my own */
        get: operations["listMilestoneCycles"];
        put?: never;
        /** Start a cycle for my school, for the district, or for myself */
        post: operations["startMilestoneCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can rate and own next steps at a school, or lead its cycles; without one, the district's */
        get: operations["listMilestoneStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cycle: whose, who leads and rates it, what is celebrated */
        get: operations["getMilestoneCycle"];
        /** Change an open cycle's name, facilitator and raters */
        put: operations["updateMilestoneCycle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}/celebrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what the team is glad about */
        post: operations["celebrateMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}/celebrations/{celebrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a celebration back while the cycle is open */
        delete: operations["deleteMilestoneCelebration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a cycle once every action has an answer; it then stays as it is */
        post: operations["closeMilestoneCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}/heat-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a cycle is, milestone by level, beside the last cycle */
        get: operations["getMilestoneHeatMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers of a cycle with their evidence, for its facilitator and raters */
        get: operations["listMilestoneRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-cycles/{id}/ratings/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer about one action */
        get: operations["getMilestoneRating"];
        /** Say how far one action is; two raters never overwrite each other */
        put: operations["rateMilestoneAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The components of the framework, and which editions of their guides there are */
        get: operations["listMilestoneRubrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-rubrics/{component}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest edition of a component's guide */
        get: operations["getMilestoneGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-rubrics/{component}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition of a guide, as it was when it was published */
        get: operations["getMilestoneEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-rubrics/{component}/editions/{edition}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The actions of an edition, of one track or level or all */
        get: operations["listMilestoneActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestone-rubrics/{component}/editions/{edition}/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One milestone with its actions */
        get: operations["getMilestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Next steps of my schools, mine, those that are due */
        get: operations["listNextSteps"];
        put?: never;
        /** Plan a next step towards a milestone, with an owner and a day */
        post: operations["planNextStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/next-steps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One next step */
        get: operations["getNextStep"];
        /** Change a next step's words, owner or day */
        put: operations["updateNextStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/next-steps/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how far a next step is: begun, done, given up, taken up again */
        put: operations["moveNextStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roster of peer advocates */
        get: operations["listPeerAdvocates"];
        put?: never;
        /** Put a student on the roster as a candidate */
        post: operations["createPeerAdvocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/readiness-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every advocate of a program and what each still needs before seeing someone */
        get: operations["getReadinessBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One peer advocate */
        get: operations["getPeerAdvocate"];
        /** Change an advocate's term, languages or service models */
        put: operations["updatePeerAdvocate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and how this advocate can be met */
        get: operations["getAvailability"];
        /** Say when and how this advocate can be met */
        put: operations["updateAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an advocate's service today, for good */
        post: operations["endPeerAdvocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an advocate take a break */
        post: operations["pausePeerAdvocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this advocate may see someone now, or at a later time, and what is missing */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an advocate back from a break */
        post: operations["resumePeerAdvocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Select a candidate for the program */
        post: operations["selectPeerAdvocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/supervisor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who supervises this advocate from which day */
        put: operations["assignSupervisor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-advocates/{id}/supervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who supervised this advocate when */
        get: operations["listSupervisorsOfPeerAdvocate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions: my own, my supervisees', or those of my school */
        get: operations["listPeerSessions"];
        put?: never;
        /** Record a session, as a draft or handed in at once */
        post: operations["createPeerSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-sessions/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a session can be about, to choose from */
        get: operations["listSessionTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session with its note; the reading is logged */
        get: operations["getPeerSession"];
        /** Change my own draft */
        put: operations["updatePeerSession"];
        post?: never;
        /** Throw away my own draft */
        delete: operations["deletePeerSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-sessions/{id}/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add words to a session that was handed in */
        post: operations["addToPeerSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-sessions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a session as reviewed, which locks it */
        post: operations["reviewPeerSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-sessions/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in my draft */
        post: operations["submitPeerSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a person */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find whom to name on a record, by the start of a name or by number; a few at most, and counted */
        post: operations["lookUpPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find people by name, number, kind or school */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["getPerson"];
        /** Change a person */
        put: operations["updatePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/guardians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guardians of a student */
        get: operations["listGuardians"];
        put?: never;
        /** Write down that someone is a student's guardian */
        post: operations["addGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/guardians/{guardianshipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back that someone is a student's guardian */
        delete: operations["removeGuardian"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programs of my schools */
        get: operations["listPrograms"];
        put?: never;
        /** Draft a program at my school */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One program */
        get: operations["getProgram"];
        /** Change a program's name, words or mental-health partner */
        put: operations["updateProgram"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a program, or start it again after a pause */
        post: operations["activateProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a program for good; its records stay */
        post: operations["endProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}/launch-checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a program still needs before it can start */
        get: operations["getLaunchChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a program */
        post: operations["pauseProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}/referral-directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who receives which referrals, and who stands in */
        get: operations["getReferralDirectory"];
        /** Name a receiver and a deputy for each kind of referral */
        put: operations["replaceReferralDirectory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{id}/service-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service models of a program */
        get: operations["listProgramServiceModels"];
        /** Choose the service models of a program */
        put: operations["replaceProgramServiceModels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference/concern-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an advocate can be worried about, and who gets it */
        get: operations["listConcernKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference/program-labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sites call their program */
        get: operations["listProgramLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference/service-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ten ways in which peers support each other */
        get: operations["listServiceModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Referrals that I sent, received or look after; no words */
        get: operations["listReferrals"];
        put?: never;
        /** Get an adult: send a concern to the program's receiver; there is no draft */
        post: operations["raiseReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One referral, as far as I may know of it */
        get: operations["getReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it on */
        post: operations["acceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say "I have it"; a second adult is told who has it */
        post: operations["acknowledgeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it with its outcome, and share a line if wanted */
        post: operations["closeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no, why, and offer another way */
        post: operations["declineReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/hand-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to another adult, who then has to acknowledge */
        post: operations["handOnReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which adult was told, in person or by telephone */
        put: operations["recordReferralHandOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/notification-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been decided about telling parents, with everything decided before */
        get: operations["getNotificationDecision"];
        /** Decide whether parents are told, and why */
        put: operations["decideNotification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the work with the student has begun */
        post: operations["startReferralWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what I sent, before anybody has accepted it */
        post: operations["revokeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The school years of a school, or of every school */
        get: operations["listSchoolYears"];
        put?: never;
        /** Add a school year with its terms and holidays */
        post: operations["createSchoolYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One school year with its terms and holidays */
        get: operations["getSchoolYear"];
        /** Change a school year, its terms and its holidays */
        put: operations["updateSchoolYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schools of the district */
        get: operations["listSchools"];
        put?: never;
        /** Add a school */
        post: operations["createSchool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One school */
        get: operations["getSchool"];
        /** Change a school */
        put: operations["updateSchool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up an empty server: its district, first school, school year and administrator */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supervision sessions, planned, held and cancelled */
        get: operations["listSupervisionSessions"];
        put?: never;
        /** Plan a supervision session */
        post: operations["planSupervisionSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision-sessions/weekly-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which advocates had their weekly supervision, and how many weeks are owed */
        get: operations["getWeeklySupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supervision session; the reading is logged */
        get: operations["getSupervisionSession"];
        /** Change a planned supervision session */
        put: operations["updateSupervisionSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision-sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a planned session */
        post: operations["cancelSupervisionSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision-sessions/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a session as held: who was there, what was agreed */
        post: operations["holdSupervisionSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due, overdue and mine today */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has completed which course, and what expires */
        get: operations["listTrainingCompletions"];
        put?: never;
        /** Record that an advocate has completed a course */
        post: operations["recordTrainingCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-completions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One completed course */
        get: operations["getTrainingCompletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-completions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a completion recorded by mistake */
        post: operations["withdrawTrainingCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can sign in, with the roles they hold today */
        get: operations["listUsers"];
        put?: never;
        /** Let somebody sign in; roles are given afterwards */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user with every role they have held */
        get: operations["getUser"];
        /** Change a user, or take away their access */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a role */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One role of a user */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/memberships/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role from a user; answers the user as they are now */
        post: operations["endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a user's password and end their sessions */
        post: operations["setUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Accommodation: "WHEELCHAIR_ACCESSIBLE" | "QUIET_ROOM" | "SIGN_LANGUAGE" | "WRITTEN_CHAT" | "LARGE_PRINT";
        Account: {
            id: components["schemas"]["UUID"];
            login: string;
            displayName: string;
        };
        AddendumInput: {
            text: string;
        };
        AddendumView: {
            id: components["schemas"]["UUID"];
            author: components["schemas"]["PersonName"];
            writtenAt: components["schemas"]["Instant"];
            text: string;
        };
        /** @enum {string} */
        AdvocateStatus: "CANDIDATE" | "SELECTED" | "PAUSED" | "ENDED";
        AdvocateWeeks: {
            advocateId: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            name: string;
            states: components["schemas"]["WeekState"][];
            /** Format: int64 */
            owed: number;
        };
        /** @enum {string} */
        Agreement: "AGREED" | "DUTY_TO_INFORM";
        AgreementInput: {
            kind: components["schemas"]["Agreement"];
            ground?: string;
            studentTold?: boolean;
            notToldBecause?: string;
        };
        /** @enum {string} */
        AgreementKind: "CONFIDENTIALITY" | "CODE_OF_ETHICS" | "DUTY_TO_INFORM";
        AgreementRow: {
            id: components["schemas"]["UUID"];
            advocateId: components["schemas"]["UUID"];
            advocate: string;
            schoolId: components["schemas"]["UUID"];
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            language: string;
            signedAt: components["schemas"]["Instant"];
            countersignedAt?: components["schemas"]["Instant"];
            lapsesOn?: components["schemas"]["LocalDate"];
            state: components["schemas"]["AgreementState"];
        };
        AgreementSample: {
            kind: components["schemas"]["AgreementKind"];
            title: components["schemas"]["Text"];
            body: components["schemas"]["Text"];
        };
        /** @enum {string} */
        AgreementState: "AWAITING_COUNTERSIGNATURE" | "AWAITING_CONSENT" | "IN_FORCE" | "SUPERSEDED";
        AgreementTemplateInput: {
            kind: components["schemas"]["AgreementKind"];
            schoolId?: components["schemas"]["UUID"];
            texts?: components["schemas"]["AgreementWords"][];
            safetyCritical: boolean;
            /** Format: int32 */
            graceDays?: number;
        };
        AgreementTemplateRow: {
            id: components["schemas"]["UUID"];
            schoolId?: components["schemas"]["UUID"];
            school?: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            title?: string;
            status: components["schemas"]["TemplateStatus"];
            safetyCritical: boolean;
            publishedAt?: components["schemas"]["Instant"];
        };
        AgreementTemplateView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            schoolId?: components["schemas"]["UUID"];
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            status: components["schemas"]["TemplateStatus"];
            safetyCritical: boolean;
            /** Format: int32 */
            graceDays: number;
            publishedAt?: components["schemas"]["Instant"];
            retiredAt?: components["schemas"]["Instant"];
            texts: components["schemas"]["Words"][];
        };
        AgreementView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            advocateId: components["schemas"]["UUID"];
            advocate: string;
            schoolId: components["schemas"]["UUID"];
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            templateId?: components["schemas"]["UUID"];
            state: components["schemas"]["AgreementState"];
            language: string;
            title: string;
            body: string;
            textHash: string;
            signedName: string;
            signedAt: components["schemas"]["Instant"];
            method: components["schemas"]["SigningMethod"];
            signedAsMinor: boolean;
            countersignedById?: components["schemas"]["UUID"];
            countersignedBy?: string;
            countersignedAt?: components["schemas"]["Instant"];
            lapsesOn?: components["schemas"]["LocalDate"];
        };
        AgreementView1: {
            kind?: components["schemas"]["Agreement"];
            ground?: string;
            studentTold?: boolean;
            notToldBecause?: string;
        };
        AgreementWords: {
            language: string;
            title: string;
            body: string;
        };
        ApiClientInput: {
            login: string;
            name: string;
            scopes: string[];
            expiresAt: components["schemas"]["Instant"];
        };
        ApiClientRow: {
            id: components["schemas"]["UUID"];
            clientId: string;
            name: string;
            scopes: string[];
            expiresAt: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
            active: boolean;
        };
        ApiClientView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            clientId: string;
            name: string;
            scopes: string[];
            expiresAt: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
            active: boolean;
            secret?: string;
        };
        AttendanceView: {
            advocateId: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            name: string;
            presence?: components["schemas"]["Presence"];
        };
        Attended: {
            advocateId: components["schemas"]["UUID"];
            presence: components["schemas"]["Presence"];
        };
        /** @enum {string} */
        Audience: "STUDENT" | "ADULT";
        AuditEntryRow: {
            id: components["schemas"]["UUID"];
            occurredAt: components["schemas"]["Instant"];
            accountId?: components["schemas"]["UUID"];
            account?: string;
            role?: string;
            action: string;
            outcome: components["schemas"]["AuditOutcome"];
            problemCode?: string;
            subjectType?: string;
            subjectId?: components["schemas"]["UUID"];
            schoolId?: components["schemas"]["UUID"];
            reasonKind?: components["schemas"]["ReasonKind"];
            requestId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        AuditOutcome: "DONE" | "READ" | "REFUSED";
        AvailabilityInput: {
            slots: components["schemas"]["SlotInput"][];
        };
        AvailabilityView: {
            advocateId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            slots: components["schemas"]["SlotInput"][];
        };
        CancellationInput: {
            reason: components["schemas"]["CancellationReason"];
        };
        /** @enum {string} */
        CancellationReason: "SCHOOL_CLOSED" | "ADVOCATE_AWAY" | "SUPERVISOR_AWAY" | "MOVED" | "OTHER";
        CelebrationInput: {
            milestoneId?: components["schemas"]["UUID"];
            words: string;
        };
        CelebrationView: {
            id: components["schemas"]["UUID"];
            milestoneId?: components["schemas"]["UUID"];
            words: string;
            authorId: components["schemas"]["UUID"];
            authorName: string;
            writtenAt: components["schemas"]["Instant"];
        };
        ClientToken: {
            access_token: string;
            token_type: string;
            /** Format: int64 */
            expires_in: number;
            scope: string;
        };
        ClosureInput: {
            outcome: components["schemas"]["Outcome"];
            shareLine?: string;
        };
        /** @enum {string} */
        Code: "SERVICE_MODEL" | "MENTAL_HEALTH_PARTNER" | "REFERRAL_RECEIVER" | "REFERRAL_DEPUTY";
        ConcernKind: {
            code: string;
            name: components["schemas"]["Text"];
            referralKind: components["schemas"]["ReferralKind"];
            safety: boolean;
            readonly minimumUrgency?: string & components["schemas"]["Urgency"];
        };
        ConcernKindsView: {
            referralKinds: components["schemas"]["ReferralKindInfo"][];
            concernKinds: components["schemas"]["ConcernKind"][];
        };
        /** @enum {string} */
        ConsentMethod: "PAPER" | "IN_PERSON" | "PHONE";
        Course: {
            code: string;
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            audiences: components["schemas"]["Audience"][];
            /** Format: int32 */
            validMonths?: number;
            requiredForStudentAdvocates: boolean;
            source: string;
        };
        CursorPageAuditEntryRow: {
            items: components["schemas"]["AuditEntryRow"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        CyclePart: "LEADS" | "RATES" | "READS";
        /** @enum {string} */
        CycleScope: "SCHOOL" | "DISTRICT" | "INDIVIDUAL";
        /** @enum {string} */
        CycleStatus: "OPEN" | "CLOSED";
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @enum {string} */
        Decision: "NOTIFY" | "NOT_NOW" | "NOT_APPROPRIATE";
        DecisionInput: {
            decision?: components["schemas"]["Decision"];
            ground: string;
            studentWish?: string;
            reviewOn?: components["schemas"]["LocalDate"];
            secondAdultId?: components["schemas"]["UUID"];
        };
        DecisionView: {
            referralId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            required: boolean;
            proposed?: components["schemas"]["Decision"];
            current?: components["schemas"]["Made"];
            history: components["schemas"]["Made"][];
        };
        DeclineInput: {
            reason: string;
            rerouteToId?: components["schemas"]["UUID"];
            rerouteAdvice?: string;
        };
        /** @enum {string} */
        DeliveryMode: "CLASS" | "CLUB" | "MENTORSHIP";
        DeliveryView: {
            reachedNobody: boolean;
            tried: string[];
            emergencyText: components["schemas"]["Text"];
        };
        DemoSwitchInput: {
            login: string;
        };
        DemoUsersView: {
            district: string;
            items: components["schemas"]["Item"][];
        };
        DiscussedSession: {
            id: components["schemas"]["UUID"];
            advocateId: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
        };
        DistrictView: {
            id: components["schemas"]["UUID"];
            code: string;
            name: string;
            timeZone: string;
            demo: boolean;
        };
        DraftInput: {
            texts: components["schemas"]["AgreementWords"][];
            safetyCritical: boolean;
            /** Format: int32 */
            graceDays: number;
        };
        EmergencyText: {
            en: string;
            es: string;
        };
        FirstStep: {
            code: components["schemas"]["FirstStepCode"];
            done: boolean;
        };
        /** @enum {string} */
        FirstStepCode: "SCHOOL_YEAR" | "STUDENTS" | "COLLEAGUE" | "PROGRAM" | "SERVICE_MODELS" | "MENTAL_HEALTH_PARTNER" | "REFERRAL_DIRECTORY" | "AGREEMENT" | "ADVOCATE" | "ACTIVATION";
        FirstStepsView: {
            schoolId: components["schemas"]["UUID"];
            schoolName: string;
            programId?: components["schemas"]["UUID"];
            steps: components["schemas"]["FirstStep"][];
        };
        /** @enum {string} */
        FixedBy: "ADVOCATE" | "GUARDIAN" | "SUPERVISOR" | "PROGRAM_COORDINATOR" | "DISTRICT_ADMINISTRATOR";
        /** @enum {string} */
        GradeBand: "GRADES_K_5" | "GRADES_6_8" | "GRADES_9_10" | "GRADES_11_12";
        GuardianConsentInput: {
            advocateId: components["schemas"]["UUID"];
            guardianId?: components["schemas"]["UUID"];
            guardianName?: string;
            method: components["schemas"]["ConsentMethod"];
            attestedOn: components["schemas"]["LocalDate"];
            statement: string;
        };
        GuardianConsentRow: {
            id: components["schemas"]["UUID"];
            advocateId: components["schemas"]["UUID"];
            advocate: string;
            schoolId: components["schemas"]["UUID"];
            guardianId?: components["schemas"]["UUID"];
            guardianName: string;
            method: components["schemas"]["ConsentMethod"];
            attestedOn: components["schemas"]["LocalDate"];
            recordedAt: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
        };
        GuardianConsentView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            advocateId: components["schemas"]["UUID"];
            advocate: string;
            schoolId: components["schemas"]["UUID"];
            guardianId?: components["schemas"]["UUID"];
            guardianName: string;
            method: components["schemas"]["ConsentMethod"];
            attestedOn: components["schemas"]["LocalDate"];
            recordedById?: components["schemas"]["UUID"];
            recordedBy?: string;
            recordedAt: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            statement?: string;
        };
        GuardianInput: {
            guardianId: components["schemas"]["UUID"];
            relation: components["schemas"]["GuardianRelation"];
            educationalRights: boolean;
        };
        /** @enum {string} */
        GuardianRelation: "PARENT" | "STEPPARENT" | "GRANDPARENT" | "FOSTER_PARENT" | "LEGAL_GUARDIAN" | "OTHER";
        GuardianView: {
            id: components["schemas"]["UUID"];
            guardianId: components["schemas"]["UUID"];
            givenName: string;
            familyName: string;
            relation: components["schemas"]["GuardianRelation"];
            educationalRights: boolean;
        };
        HandOnInput: {
            toPersonId: components["schemas"]["UUID"];
        };
        HandOverInput: {
            manner: components["schemas"]["HandOverManner"];
            toPersonId: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        HandOverManner: "IN_PERSON" | "PHONE";
        HandOverView: {
            manner: components["schemas"]["HandOverManner"];
            to: components["schemas"]["PersonName"];
            at: components["schemas"]["Instant"];
        };
        HandlingView: {
            acknowledgedAt?: components["schemas"]["Instant"];
            acceptedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["Outcome"];
            declineReason?: string;
            decision?: components["schemas"]["Decision"];
            recipients: components["schemas"]["RecipientView"][];
        };
        HeatMapCell: {
            level: components["schemas"]["Level"];
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            notApplicable: number;
            /** Format: int32 */
            inProgress: number;
            /** Format: int32 */
            notYet: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            previousDone?: number;
        };
        HeatMapRow: {
            milestoneId: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            reached?: components["schemas"]["Level"];
            previousReached?: components["schemas"]["Level"];
            /** Format: int32 */
            change?: number;
            levels: components["schemas"]["HeatMapCell"][];
        };
        HeatMapView: {
            cycleId: components["schemas"]["UUID"];
            previousId?: components["schemas"]["UUID"];
            milestones: components["schemas"]["HeatMapRow"][];
        };
        HeldRole: {
            role: components["schemas"]["Role"];
            schoolId?: components["schemas"]["UUID"];
            until?: components["schemas"]["LocalDate"];
        };
        HoldingInput: {
            attendance: components["schemas"]["Attended"][];
            peerSessionIds?: string[];
            agreedPoints?: string;
            note?: string;
        };
        HolidayView: {
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        /** @description HTTP Problem Response according to RFC9457 and RFC7807 */
        HttpProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description HTTP Validation Problem Response according to RFC9457 and RFC7807 */
        HttpValidationProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
            /** @description List of validation constraint violations that occurred */
            violations?: components["schemas"]["Violation"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Item: {
            login: string;
            displayName: string;
            role: components["schemas"]["Role"];
            school?: string;
            password?: string;
        };
        LaunchChecklistView: {
            programId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            ready: boolean;
            items: components["schemas"]["LaunchItem"][];
        };
        LaunchItem: {
            code: components["schemas"]["Code"];
            subject?: string;
            met: boolean;
            sentence: string;
        };
        /** @enum {string} */
        Level: "PREPARING" | "STARTING" | "APPLYING" | "REFINING";
        LevelText: {
            level: components["schemas"]["Level"];
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** Format: local-time */
        LocalTime: string;
        /** @enum {string} */
        LookUpKind: "STUDENT" | "STAFF";
        Made: {
            decision: components["schemas"]["Decision"];
            ground: string;
            studentWish?: string;
            reviewOn?: components["schemas"]["LocalDate"];
            decider: components["schemas"]["PersonName"];
            secondAdult?: components["schemas"]["PersonName"];
            decidedAt: components["schemas"]["Instant"];
        };
        MeView: {
            account: components["schemas"]["Account"];
            personId?: components["schemas"]["UUID"];
            district: components["schemas"]["DistrictView"];
            memberships: components["schemas"]["HeldRole"][];
            schools: components["schemas"]["SchoolName"][];
            permissions: string[];
        };
        /** @enum {string} */
        MeetingMode: "IN_PERSON" | "ONLINE";
        MembershipInput: {
            role: components["schemas"]["Role"];
            schoolId?: components["schemas"]["UUID"];
            validFrom?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
        };
        MembershipView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            role: components["schemas"]["Role"];
            schoolId?: components["schemas"]["UUID"];
            validFrom: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
        };
        MetaView: {
            name: string;
            version: string;
            demo: boolean;
            setUpNeeded: boolean;
            features: string[];
        };
        Milestone: {
            id: components["schemas"]["UUID"];
            track: components["schemas"]["Track"];
            /** Format: int32 */
            number: number;
            text: components["schemas"]["Text"];
            actions: components["schemas"]["MilestoneAction"][];
        };
        MilestoneAction: {
            id: components["schemas"]["UUID"];
            level: components["schemas"]["Level"];
            code?: string;
            text: components["schemas"]["Text"];
            original?: string;
        };
        MilestoneActionRow: {
            id: components["schemas"]["UUID"];
            track: components["schemas"]["Track"];
            milestoneId: components["schemas"]["UUID"];
            /** Format: int32 */
            milestoneNumber: number;
            level: components["schemas"]["Level"];
            code?: string;
            text: components["schemas"]["Text"];
        };
        MilestoneComponent: {
            code: string;
            name: components["schemas"]["Text"];
            namedBy: components["schemas"]["NamedBy"];
            editions: number[];
        };
        MilestoneCycleChange: {
            name: string;
            facilitatorId?: components["schemas"]["UUID"];
            raterIds: string[];
        };
        MilestoneCycleInput: {
            scope: components["schemas"]["CycleScope"];
            schoolId?: components["schemas"]["UUID"];
            component: string;
            track: components["schemas"]["Track"];
            name: string;
            facilitatorId?: components["schemas"]["UUID"];
            raterIds?: string[];
        };
        MilestoneCycleRow: {
            id: components["schemas"]["UUID"];
            scope: components["schemas"]["CycleScope"];
            schoolId?: components["schemas"]["UUID"];
            schoolName?: string;
            component: string;
            /** Format: int32 */
            edition: number;
            track: components["schemas"]["Track"];
            name: string;
            facilitatorName: string;
            status: components["schemas"]["CycleStatus"];
            /** Format: int64 */
            rated: number;
            /** Format: int64 */
            actions: number;
            startedAt: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        MilestoneCycleView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            scope: components["schemas"]["CycleScope"];
            schoolId?: components["schemas"]["UUID"];
            schoolName?: string;
            component: string;
            /** Format: int32 */
            edition: number;
            track: components["schemas"]["Track"];
            name: string;
            facilitator: components["schemas"]["PersonName"];
            raters: components["schemas"]["PersonName"][];
            status: components["schemas"]["CycleStatus"];
            startedAt: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
            previousId?: components["schemas"]["UUID"];
            celebrations: components["schemas"]["CelebrationView"][];
            part: components["schemas"]["CyclePart"];
        };
        MilestoneGuide: {
            component: string;
            /** Format: int32 */
            edition: number;
            translation: components["schemas"]["Translation"];
            introduction: components["schemas"]["Text"][];
            closing: components["schemas"]["Text"];
            levels: components["schemas"]["LevelText"][];
            milestones: components["schemas"]["Milestone"][];
        };
        /** @enum {string} */
        Mine: "RECEIVED" | "SENT";
        /** @enum {string} */
        NamedBy: "GUIDE" | "CHAPTER_LISTING";
        NewUserInput: {
            login: string;
            displayName: string;
            email?: string;
            personId?: components["schemas"]["UUID"];
            password: string;
        };
        NextStepChange: {
            words: string;
            ownerId: components["schemas"]["UUID"];
            dueOn: components["schemas"]["LocalDate"];
        };
        NextStepInput: {
            cycleId: components["schemas"]["UUID"];
            milestoneId: components["schemas"]["UUID"];
            actionId?: components["schemas"]["UUID"];
            words: string;
            ownerId?: components["schemas"]["UUID"];
            dueOn: components["schemas"]["LocalDate"];
        };
        NextStepRow: {
            id: components["schemas"]["UUID"];
            schoolId?: components["schemas"]["UUID"];
            schoolName?: string;
            cycleId: components["schemas"]["UUID"];
            cycleName: string;
            component: string;
            /** Format: int32 */
            edition: number;
            track: components["schemas"]["Track"];
            milestoneId: components["schemas"]["UUID"];
            /** Format: int32 */
            milestoneNumber: number;
            actionId?: components["schemas"]["UUID"];
            words: string;
            ownerId: components["schemas"]["UUID"];
            ownerName: string;
            dueOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["NextStepState"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        NextStepState: "PLANNED" | "IN_PROGRESS" | "DONE" | "DROPPED";
        NextStepStateInput: {
            state: components["schemas"]["NextStepState"];
        };
        NextStepView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            schoolId?: components["schemas"]["UUID"];
            cycleId: components["schemas"]["UUID"];
            cycleName: string;
            cycleStatus: components["schemas"]["CycleStatus"];
            component: string;
            /** Format: int32 */
            edition: number;
            track: components["schemas"]["Track"];
            milestoneId: components["schemas"]["UUID"];
            actionId?: components["schemas"]["UUID"];
            words: string;
            owner: components["schemas"]["PersonName"];
            mine: boolean;
            dueOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["NextStepState"];
            part: components["schemas"]["CyclePart"];
        };
        /** @enum {string} */
        Outcome: "SUPPORTED_AT_SCHOOL" | "CONNECTED_WITH_OUTSIDE_HELP" | "CONNECTED_WITH_EMERGENCY_HELP" | "REPORTED_TO_AUTHORITY" | "STUDENT_DECLINED_HELP" | "NO_FURTHER_STEP_NEEDED";
        OwnPasswordInput: {
            currentPassword: string;
            password: string;
        };
        PageAgreementRow: {
            items: components["schemas"]["AgreementRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageAgreementTemplateRow: {
            items: components["schemas"]["AgreementTemplateRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageApiClientRow: {
            items: components["schemas"]["ApiClientRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageGuardianConsentRow: {
            items: components["schemas"]["GuardianConsentRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageGuardianView: {
            items: components["schemas"]["GuardianView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageMilestoneCycleRow: {
            items: components["schemas"]["MilestoneCycleRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageNextStepRow: {
            items: components["schemas"]["NextStepRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePeerAdvocateRow: {
            items: components["schemas"]["PeerAdvocateRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePeerSessionRow: {
            items: components["schemas"]["PeerSessionRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePersonRow: {
            items: components["schemas"]["PersonRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageProgramRow: {
            items: components["schemas"]["ProgramRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageReadinessBoardRow: {
            items: components["schemas"]["ReadinessBoardRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageReferralRow: {
            items: components["schemas"]["ReferralRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageSchoolRow: {
            items: components["schemas"]["SchoolRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageSchoolYearRow: {
            items: components["schemas"]["SchoolYearRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageSupervisionSessionRow: {
            items: components["schemas"]["SupervisionSessionRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageTrainingCompletionRow: {
            items: components["schemas"]["TrainingCompletionRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageUserRow: {
            items: components["schemas"]["UserRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PasswordInput: {
            password: string;
        };
        /** @enum {string} */
        PauseReason: "DECIDED" | "RECEIVER_MISSING";
        PeerAdvocateInput: {
            personId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            termStartsOn: components["schemas"]["LocalDate"];
            termEndsOn: components["schemas"]["LocalDate"];
            languages?: string[];
            models?: string[];
        };
        PeerAdvocateRow: {
            id: components["schemas"]["UUID"];
            personId?: components["schemas"]["UUID"];
            name: string;
            gradeLevel?: string;
            schoolId: components["schemas"]["UUID"];
            school: string;
            programId: components["schemas"]["UUID"];
            program: string;
            status: components["schemas"]["AdvocateStatus"];
            supervisorId?: components["schemas"]["UUID"];
            supervisor?: string;
            termStartsOn: components["schemas"]["LocalDate"];
            termEndsOn: components["schemas"]["LocalDate"];
            updatedAt: components["schemas"]["Instant"];
        };
        PeerAdvocateView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            personId: components["schemas"]["UUID"];
            name: string;
            gradeLevel?: string;
            schoolId: components["schemas"]["UUID"];
            school: string;
            programId: components["schemas"]["UUID"];
            program: string;
            status: components["schemas"]["AdvocateStatus"];
            supervisorId?: components["schemas"]["UUID"];
            supervisor?: string;
            supervisedSince?: components["schemas"]["LocalDate"];
            termStartsOn: components["schemas"]["LocalDate"];
            termEndsOn: components["schemas"]["LocalDate"];
            selectedOn?: components["schemas"]["LocalDate"];
            endedOn?: components["schemas"]["LocalDate"];
            languages: string[];
            models: string[];
            updatedAt: components["schemas"]["Instant"];
        };
        PeerSessionInput: {
            advocateId: components["schemas"]["UUID"];
            modelCode: string;
            origin: components["schemas"]["SessionOrigin"];
            startedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            minutes: number;
            topic?: string;
            recipientId?: components["schemas"]["UUID"];
            gradeBand?: components["schemas"]["GradeBand"];
            /** Format: int32 */
            headCount?: number;
            place?: string;
            limitsTold?: boolean;
            note?: string;
            submit?: boolean;
            toBeSubmitted?: boolean;
        };
        PeerSessionRow: {
            id: components["schemas"]["UUID"];
            schoolId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            advocateId: components["schemas"]["UUID"];
            advocateName: string;
            /** Format: int32 */
            number: number;
            modelCode: string;
            origin?: components["schemas"]["SessionOrigin"];
            startedAt: components["schemas"]["Instant"];
            startedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            topic?: string;
            recipientId?: components["schemas"]["UUID"];
            recipientName?: string;
            gradeBand?: components["schemas"]["GradeBand"];
            /** Format: int32 */
            headCount?: number;
            status: components["schemas"]["PeerSessionStatus"];
            submittedAt?: components["schemas"]["Instant"];
            reviewedAt?: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        PeerSessionStatus: "DRAFT" | "SUBMITTED" | "REVIEWED";
        PeerSessionView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            schoolId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            advocateId: components["schemas"]["UUID"];
            advocate: components["schemas"]["PersonName"];
            /** Format: int32 */
            number: number;
            modelCode: string;
            origin?: components["schemas"]["SessionOrigin"];
            startedAt: components["schemas"]["Instant"];
            startedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            topic?: string;
            recipient?: components["schemas"]["PersonName"];
            gradeBand?: components["schemas"]["GradeBand"];
            /** Format: int32 */
            headCount?: number;
            place?: string;
            limitsTold: boolean;
            status: components["schemas"]["PeerSessionStatus"];
            submittedAt?: components["schemas"]["Instant"];
            reviewedAt?: components["schemas"]["Instant"];
            reviewer?: components["schemas"]["PersonName"];
            note?: string;
            addenda: components["schemas"]["AddendumView"][];
        };
        PeriodInput: {
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        PersonInput: {
            kind: components["schemas"]["PersonKind"];
            givenName: string;
            familyName: string;
            preferredName?: string;
            externalId?: string;
            email?: string;
            bornOn?: components["schemas"]["LocalDate"];
            gradeLevel?: string;
            schoolId?: components["schemas"]["UUID"];
            languages?: string[];
            active: boolean;
        };
        /** @enum {string} */
        PersonKind: "STUDENT" | "STAFF" | "GUARDIAN" | "COMMUNITY";
        PersonLookUpInput: {
            query: string;
            kind: components["schemas"]["LookUpKind"];
            schoolId?: components["schemas"]["UUID"];
        };
        PersonLookUpRow: {
            id: components["schemas"]["UUID"];
            name: string;
            gradeLevel?: string;
            schoolName?: string;
        };
        PersonLookUpView: {
            items: components["schemas"]["PersonLookUpRow"][];
            more: boolean;
        };
        PersonName: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        PersonRow: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["PersonKind"];
            givenName: string;
            familyName: string;
            preferredName?: string;
            externalId?: string;
            gradeLevel?: string;
            schoolId?: components["schemas"]["UUID"];
            active: boolean;
            updatedAt: components["schemas"]["Instant"];
        };
        PersonSearch: {
            name?: string;
            externalId?: string;
            kind?: components["schemas"]["PersonKind"];
            schoolId?: components["schemas"]["UUID"];
            active?: boolean;
            updatedSince?: components["schemas"]["Instant"];
        };
        PersonView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            kind: components["schemas"]["PersonKind"];
            givenName: string;
            familyName: string;
            preferredName?: string;
            externalId?: string;
            email?: string;
            bornOn?: components["schemas"]["LocalDate"];
            gradeLevel?: string;
            schoolId?: components["schemas"]["UUID"];
            languages: string[];
            active: boolean;
        };
        /** @enum {string} */
        Presence: "PRESENT" | "ABSENT" | "EXCUSED";
        ProgramInput: {
            schoolId: components["schemas"]["UUID"];
            name: string;
            label: string;
            kind: components["schemas"]["ProgramKind"];
            description?: string;
            emergencyText?: components["schemas"]["EmergencyText"];
            mentalHealthPartnerId?: components["schemas"]["UUID"];
            mentalHealthPartnerOrganization?: string;
        };
        /** @enum {string} */
        ProgramKind: "STUDENT_PEER" | "STAFF_PSS";
        ProgramLabel: {
            code: string;
            name: components["schemas"]["Text"];
        };
        ProgramModelInput: {
            modelCode: string;
            /** Format: int32 */
            tier?: number;
            informalAllowed?: boolean;
            dropInAllowed?: boolean;
        };
        ProgramModelView: {
            modelCode: string;
            name: components["schemas"]["Text"];
            /** Format: int32 */
            tier: number;
            informalAllowed: boolean;
            dropInAllowed: boolean;
        };
        ProgramModelsInput: {
            models: components["schemas"]["ProgramModelInput"][];
        };
        ProgramModelsView: {
            programId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            models: components["schemas"]["ProgramModelView"][];
        };
        ProgramRow: {
            id: components["schemas"]["UUID"];
            schoolId: components["schemas"]["UUID"];
            schoolName: string;
            name: string;
            label: string;
            kind: components["schemas"]["ProgramKind"];
            status: components["schemas"]["ProgramStatus"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ProgramStatus: "DRAFT" | "ACTIVE" | "PAUSED" | "ENDED";
        ProgramView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            schoolId: components["schemas"]["UUID"];
            name: string;
            label: string;
            kind: components["schemas"]["ProgramKind"];
            status: components["schemas"]["ProgramStatus"];
            description?: string;
            nonClinicalStatement: components["schemas"]["Text"];
            emergencyText: components["schemas"]["Text"];
            mentalHealthPartnerId?: components["schemas"]["UUID"];
            mentalHealthPartnerOrganization?: string;
            activatedAt?: components["schemas"]["Instant"];
            pauseReason?: components["schemas"]["PauseReason"];
            pausedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        RatingInput: {
            state?: components["schemas"]["RatingState"];
            reason?: string;
            evidence?: string;
            link?: string;
        };
        /** @enum {string} */
        RatingState: "NOT_YET" | "IN_PROGRESS" | "DONE" | "NOT_APPLICABLE";
        RatingView: {
            actionId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            state?: components["schemas"]["RatingState"];
            reason?: string;
            evidence?: string;
            link?: string;
            raterName?: string;
            ratedAt?: components["schemas"]["Instant"];
            previousState?: components["schemas"]["RatingState"];
        };
        ReadinessBoardRow: {
            advocateId: components["schemas"]["UUID"];
            name: string;
            status: components["schemas"]["AdvocateStatus"];
            open: boolean;
            items: components["schemas"]["ReadinessItem"][];
        };
        ReadinessItem: {
            code: string;
            met: boolean;
            subject?: string;
            sentence: string;
            fixedBy?: components["schemas"]["FixedBy"];
            until?: components["schemas"]["LocalDate"];
        };
        ReadinessView: {
            advocateId: components["schemas"]["UUID"];
            model: string;
            open: boolean;
            sentence: string;
            items: components["schemas"]["ReadinessItem"][];
        };
        /** @enum {string} */
        ReasonKind: "OWN_RECORD" | "SUPERVISION" | "COORDINATION" | "REFERRAL_RECEIVER" | "REFERRAL_SENDER" | "EXPORT";
        /** @enum {string} */
        RecipientReason: "RECEIVER" | "DEPUTY" | "HANDED_OVER" | "HANDED_ON" | "TOOK_IT";
        RecipientView: {
            personId: components["schemas"]["UUID"];
            name: string;
            reason: components["schemas"]["RecipientReason"];
            since: components["schemas"]["Instant"];
        };
        ReferralDirectoryInput: {
            roles: components["schemas"]["ReferralRoleInput"][];
        };
        ReferralDirectoryView: {
            programId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            roles: components["schemas"]["ReferralRoleView"][];
            unavailable: string[];
        };
        ReferralInput: {
            programId: components["schemas"]["UUID"];
            peerSessionId?: components["schemas"]["UUID"];
            rerouteOfId?: components["schemas"]["UUID"];
            concernKind: string;
            urgency?: components["schemas"]["Urgency"];
            studentId?: components["schemas"]["UUID"];
            gradeBand?: string;
            householdInvolved?: boolean;
            words: string;
            agreement?: components["schemas"]["AgreementInput"];
            notThisAdult?: string[];
            handOver?: components["schemas"]["HandOverInput"];
        };
        /** @enum {string} */
        ReferralKind: "SAFETY" | "EMOTIONAL_SUPPORT" | "SUBSTANCE_USE" | "FAMILY_AND_BASIC_NEEDS" | "LEARNING" | "CONFLICT_AND_BULLYING" | "OTHER";
        ReferralKindInfo: {
            code: components["schemas"]["ReferralKind"];
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            minimumUrgency: components["schemas"]["Urgency"];
        };
        ReferralRoleInput: {
            kind: components["schemas"]["ReferralKind"];
            receiverId: components["schemas"]["UUID"];
            deputyId?: components["schemas"]["UUID"];
        };
        ReferralRoleView: {
            kind: components["schemas"]["ReferralKind"];
            receiverId: components["schemas"]["UUID"];
            receiverName: string;
            deputyId?: components["schemas"]["UUID"];
            deputyName?: string;
        };
        ReferralRow: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            schoolId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            referralKind: components["schemas"]["ReferralKind"];
            urgency: components["schemas"]["Urgency"];
            status: components["schemas"]["ReferralStatus"];
            red: boolean;
            sentAt: components["schemas"]["Instant"];
            waitingSince?: components["schemas"]["Instant"];
            seenAs: components["schemas"]["Sight"];
            senderName: string;
            holderName?: string;
        };
        /** @enum {string} */
        ReferralStatus: "SENT" | "ACKNOWLEDGED" | "ACCEPTED" | "DECLINED" | "IN_PROGRESS" | "CLOSED" | "REVOKED";
        ReferralView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            number: number;
            schoolId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            referralKind: components["schemas"]["ReferralKind"];
            concernKind?: string;
            urgency: components["schemas"]["Urgency"];
            status: components["schemas"]["ReferralStatus"];
            red: boolean;
            sentAt: components["schemas"]["Instant"];
            waitingSince?: components["schemas"]["Instant"];
            seenAs: components["schemas"]["Sight"];
            peerSessionId?: components["schemas"]["UUID"];
            rerouteOfId?: components["schemas"]["UUID"];
            student?: components["schemas"]["PersonName"];
            gradeBand?: string;
            householdInvolved?: boolean;
            words?: string;
            agreement?: components["schemas"]["AgreementView1"];
            handOver?: components["schemas"]["HandOverView"];
            sender: components["schemas"]["PersonName"];
            receiver?: components["schemas"]["PersonName"];
            holder?: components["schemas"]["PersonName"];
            delivery?: components["schemas"]["DeliveryView"];
            sharedLine?: string;
            reroute?: components["schemas"]["RerouteView"];
            handling?: components["schemas"]["HandlingView"];
            allowed: components["schemas"]["ReferralStatus"][];
        };
        RerouteView: {
            to?: components["schemas"]["PersonName"];
            advice?: string;
        };
        /** @enum {string} */
        Role: "STUDENT_PARTICIPANT" | "PEER_ADVOCATE" | "GUARDIAN" | "REFERRING_STAFF" | "PEER_SUPPORT_SPECIALIST" | "SUPERVISOR" | "COUNSELLOR" | "PROGRAM_COORDINATOR" | "SCHOOL_LEADER" | "COALITION_COORDINATOR" | "DISTRICT_ADMINISTRATOR" | "PRIVACY_OFFICER" | "BOARD_VIEWER" | "INTEGRATION_CLIENT";
        SchoolInput: {
            name: string;
            shortName?: string;
            externalId?: string;
            timeZone: string;
            active: boolean;
        };
        SchoolName: {
            id: components["schemas"]["UUID"];
            name: string;
            timeZone: string;
        };
        SchoolRow: {
            id: components["schemas"]["UUID"];
            name: string;
            shortName?: string;
            externalId?: string;
            timeZone: string;
            active: boolean;
        };
        SchoolView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            name: string;
            shortName?: string;
            externalId?: string;
            timeZone: string;
            active: boolean;
        };
        SchoolYearInput: {
            schoolId: components["schemas"]["UUID"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            terms?: components["schemas"]["PeriodInput"][];
            holidays?: components["schemas"]["PeriodInput"][];
        };
        SchoolYearRow: {
            id: components["schemas"]["UUID"];
            schoolId: components["schemas"]["UUID"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        SchoolYearView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            schoolId: components["schemas"]["UUID"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            terms: components["schemas"]["TermView"][];
            holidays: components["schemas"]["HolidayView"][];
        };
        ServiceInput: {
            termStartsOn: components["schemas"]["LocalDate"];
            termEndsOn: components["schemas"]["LocalDate"];
            languages?: string[];
            models?: string[];
        };
        ServiceModel: {
            code: string;
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            /** Format: int32 */
            tier: number;
            oneOnOne: boolean;
            group: boolean;
            recordsIndividuals: boolean;
            informalAllowed: boolean;
            dropInAllowed: boolean;
            sensitiveTopics: boolean;
            adultCoSign: boolean;
            extraTraining: string[];
            requiresHostAdult: boolean;
        };
        /** @enum {string} */
        SessionOrigin: "SCHEDULED" | "INFORMAL" | "DROP_IN" | "STAFF_REFERRAL";
        SessionTopic: {
            code: string;
            name: components["schemas"]["Text"];
            sensitive: boolean;
        };
        SetUpAdministrator: {
            givenName: string;
            familyName: string;
            email: string;
            password: string;
        };
        SetUpDistrict: {
            code: string;
            name: string;
            timeZone: string;
        };
        SetUpInput: {
            token: string;
            district: components["schemas"]["SetUpDistrict"];
            school: components["schemas"]["SetUpSchool"];
            administrator: components["schemas"]["SetUpAdministrator"];
            schoolYear: components["schemas"]["SetUpSchoolYear"];
        };
        SetUpSchool: {
            name: string;
            shortName?: string;
        };
        SetUpSchoolYear: {
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        SetUpView: {
            district: string;
            login: string;
        };
        /** @enum {string} */
        Sight: "RECIPIENT" | "SENDER" | "SENDER_ADVOCATE" | "SENDER_TEACHER" | "COORDINATOR";
        SignInInput: {
            district: string;
            login: string;
            password: string;
        };
        SignatureInput: {
            templateId: components["schemas"]["UUID"];
            language: string;
            signedName: string;
            acknowledged: boolean;
            advocateId?: components["schemas"]["UUID"];
        };
        SignedIn: {
            accessToken: string;
            tokenType: string;
            /** Format: int64 */
            expiresIn: number;
        };
        /** @enum {string} */
        SigningMethod: "TYPED_NAME";
        SlotInput: {
            weekday: components["schemas"]["DayOfWeek"];
            startsAt: components["schemas"]["LocalTime"];
            endsAt: components["schemas"]["LocalTime"];
            place?: string;
            mode: components["schemas"]["MeetingMode"];
            language?: string;
            accommodations?: components["schemas"]["Accommodation"][];
        };
        /** @enum {string} */
        SupervisionKind: "INDIVIDUAL" | "GROUP";
        SupervisionSessionInput: {
            programId: components["schemas"]["UUID"];
            supervisorId?: components["schemas"]["UUID"];
            kind: components["schemas"]["SupervisionKind"];
            startsAt: components["schemas"]["Instant"];
            /** Format: int32 */
            minutes: number;
            advocateIds: string[];
        };
        SupervisionSessionRow: {
            id: components["schemas"]["UUID"];
            schoolId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            supervisorId: components["schemas"]["UUID"];
            supervisorName: string;
            kind: components["schemas"]["SupervisionKind"];
            startsAt: components["schemas"]["Instant"];
            startsOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            status: components["schemas"]["SupervisionStatus"];
            advocates: string;
            updatedAt: components["schemas"]["Instant"];
        };
        SupervisionSessionView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            schoolId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            supervisor: components["schemas"]["PersonName"];
            kind: components["schemas"]["SupervisionKind"];
            startsAt: components["schemas"]["Instant"];
            startsOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            status: components["schemas"]["SupervisionStatus"];
            cancellationReason?: components["schemas"]["CancellationReason"];
            attendance: components["schemas"]["AttendanceView"][];
            peerSessions: components["schemas"]["DiscussedSession"][];
            agreedPoints?: string;
            note?: string;
        };
        /** @enum {string} */
        SupervisionStatus: "PLANNED" | "HELD" | "CANCELLED";
        SupervisorInput: {
            supervisorId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
        };
        SupervisorRow: {
            id: components["schemas"]["UUID"];
            supervisorId: components["schemas"]["UUID"];
            supervisor: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        TemplateStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
        TermView: {
            id: components["schemas"]["UUID"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        Text: {
            en: string;
            es: string;
        };
        TodayItem: {
            kind: components["schemas"]["TodayKind"];
            state: components["schemas"]["TodayState"];
            subjectId?: components["schemas"]["UUID"];
            /** Format: int64 */
            count: number;
            since?: components["schemas"]["Instant"];
            dueOn?: components["schemas"]["LocalDate"];
            personName?: string;
            /** Format: int32 */
            number?: number;
            about?: string;
            track?: components["schemas"]["Track"];
        };
        /** @enum {string} */
        TodayKind: "REFERRAL_UNACKNOWLEDGED" | "REFERRAL_TO_DECIDE" | "NOTIFICATION_DECISION_DUE" | "REFERRAL_TO_CLOSE" | "SESSION_TO_REVIEW" | "SESSION_DRAFT" | "SUPERVISION_OWED" | "AGREEMENT_TO_SIGN" | "AGREEMENT_TO_COUNTERSIGN" | "TRAINING_EXPIRING" | "TRAINING_MISSING" | "GUARDIAN_CONSENT_MISSING" | "PROGRAM_TO_ACTIVATE" | "PROGRAM_WITHOUT_RECEIVER" | "SCHOOL_WITHOUT_COORDINATOR" | "NEXT_STEP_DUE" | "REFERRAL_DECLINED" | "SUPERVISION_TO_RECORD" | "ADVOCATE_WITHOUT_SUPERVISOR" | "SCHOOL_YEAR_ENDING" | "API_CLIENT_EXPIRING" | "CYCLE_TO_RATE" | "CYCLE_TO_CLOSE";
        /** @enum {string} */
        TodayState: "URGENT" | "OVERDUE" | "DUE";
        TodayView: {
            items: components["schemas"]["TodayItem"][];
            counts: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        Track: "LEADERSHIP" | "STAFF";
        TrainingCompletionInput: {
            advocateId: components["schemas"]["UUID"];
            courseCode: string;
            completedOn: components["schemas"]["LocalDate"];
            expiresOn?: components["schemas"]["LocalDate"];
            deliveryMode: components["schemas"]["DeliveryMode"];
        };
        TrainingCompletionRow: {
            id: components["schemas"]["UUID"];
            advocateId: components["schemas"]["UUID"];
            advocate: string;
            schoolId: components["schemas"]["UUID"];
            courseCode: string;
            completedOn: components["schemas"]["LocalDate"];
            expiresOn?: components["schemas"]["LocalDate"];
            deliveryMode: components["schemas"]["DeliveryMode"];
            withdrawnAt?: components["schemas"]["Instant"];
        };
        TrainingCompletionView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            advocateId: components["schemas"]["UUID"];
            advocate: string;
            schoolId: components["schemas"]["UUID"];
            courseCode: string;
            completedOn: components["schemas"]["LocalDate"];
            expiresOn?: components["schemas"]["LocalDate"];
            deliveryMode: components["schemas"]["DeliveryMode"];
            recordedById?: components["schemas"]["UUID"];
            recordedBy?: string;
            withdrawnAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Translation: "OURS" | "PUBLISHER";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Urgency: "ROUTINE" | "SAME_DAY" | "SAFETY";
        UserInput: {
            displayName: string;
            email?: string;
            personId?: components["schemas"]["UUID"];
            active: boolean;
        };
        UserRow: {
            id: components["schemas"]["UUID"];
            login: string;
            displayName: string;
            active: boolean;
            roles: components["schemas"]["Role"][];
        };
        UserView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            login: string;
            displayName: string;
            email?: string;
            personId?: components["schemas"]["UUID"];
            active: boolean;
            lastUsedAt?: components["schemas"]["Instant"];
            memberships: components["schemas"]["MembershipView"][];
        };
        /** @description Validation constraint violation details */
        Violation: {
            /**
             * @description The field for which the validation failed
             * @example #/profile/email
             */
            field?: string;
            /**
             * @description Part of the http request where the validation error occurred such as query, path, header, form, body
             * @example query
             */
            in?: string;
            /**
             * @description Description of the validation error
             * @example Invalid email format
             */
            message?: string;
        };
        /** @enum {string} */
        WeekState: "HELD" | "MISSED" | "EXEMPT" | "CURRENT";
        WeekView: {
            monday: components["schemas"]["LocalDate"];
            /** Format: int32 */
            schoolDays: number;
            counted: boolean;
        };
        WeeklyStateView: {
            programId: components["schemas"]["UUID"];
            schoolId: components["schemas"]["UUID"];
            today: components["schemas"]["LocalDate"];
            weeks: components["schemas"]["WeekView"][];
            advocates: components["schemas"]["AdvocateWeeks"][];
        };
        Words: {
            language: string;
            title: string;
            body: string;
            hash: string;
        };
        /** @description Why a request was refused; nothing was changed. Some problems have further members, such as allowed or missing. The rejected value is never repeated. */
        Problem: {
            /** @description /problems/ and the code */
            type: string;
            /** @description A sentence for people */
            title: string;
            status: number;
            /** @description A sentence about this case */
            detail?: string;
            /** @enum {string} */
            code: "malformed-request" | "validation-failed" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "not-acceptable" | "conflict" | "invalid-transition" | "in-use" | "request-in-flight" | "changed-at-once" | "stale" | "too-large" | "unsupported-media-type" | "idempotency-key-reused" | "precondition-required" | "too-many-requests" | "internal" | "unavailable" | "school-years-overlap" | "not-a-student" | "own-role" | "own-password" | "too-young-for-account" | "setup-closed" | "password-too-weak" | "last-administrator" | "program-not-ready" | "program-ended" | "already-serving" | "gate-closed" | "not-a-draft" | "not-current-edition" | "already-signed" | "sessions-overlap" | "limits-not-told" | "record-locked" | "own-session" | "student-agreement-missing" | "safety-cannot-be-declined" | "notification-decision-missing" | "hand-over-missing" | "second-adult-needed" | "cycle-open" | "cycle-closed" | "ratings-missing";
            reason?: components["schemas"]["ProblemReason"];
            /** Format: uuid */
            requestId: string;
            errors?: components["schemas"]["FieldProblem"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Stable, for programs; the sentences are for people and may change
         *
         *     assert-true: Please confirm this
         *
         *     email: This is not an e-mail address
         *
         *     item-count: The list is too short or too long
         *
         *     max: The number is too large
         *
         *     min: The number is too small
         *
         *     not-blank: Please fill this in
         *
         *     not-empty: Please fill this in
         *
         *     not-null: Please fill this in
         *
         *     past-or-present: This lies in the future
         *
         *     pattern: This is not written as it is expected
         *
         *     size: The text is too short or too long
         *
         *     time-zone-id: This is no time zone
         *
         *     unreadable: This is not the kind of value expected here
         *
         *     unreadable-parameter: A parameter of the query can't be read
         *
         *     not-json: The body is not well-formed JSON
         *
         *     unknown-field: The body has a field that is not known here
         *
         *     date-too-far-away: A date is too far away
         *
         *     characters-not-storable: The text has characters that can't be stored
         *
         *     idempotency-key-length: An Idempotency-Key has 1 to 100 characters
         *
         *     if-match-missing: Send If-Match with the ETag of the version that you are changing
         *
         *     unknown-cursor: Send the cursor of the page before
         *
         *     unknown-sort: Sort by one of
         *
         *     cursor-with-sort: A cursor goes with the default order
         *
         *     not-your-school: Choose a school that you work with
         *
         *     school-year-of-another: This is the year of a school that you don't look after
         *
         *     school-year-stays: A school year stays with its school
         *
         *     year-ends-first: The year ends after it starts
         *
         *     year-too-long: A school year is not as long as that
         *
         *     period-ends-first: This ends before it starts
         *
         *     period-before-year: This starts before the school year
         *
         *     period-after-year: This ends after the school year
         *
         *     term-name-twice: Two terms have this name
         *
         *     term-of-a-day: A term is longer than a day
         *
         *     terms-share-a-day: Two terms share a day
         *
         *     student-without-school: A student belongs to a school
         *
         *     born-too-long-ago: This is too long ago
         *
         *     person-not-seen: Choose someone whom you can see
         *
         *     look-up-too-short: Type at least three letters of the name
         *
         *     guardian-not-adult: A guardian is an adult
         *
         *     sign-in-wrong: The district, the name or the password is not right
         *
         *     set-up-token-wrong: The token is not the one in the server's log
         *
         *     password-not-current: This is not your password now
         *
         *     password-guessable: Use at least 15 characters that are hard to guess, such as four unrelated words
         *
         *     role-of-clients: This role is for integration clients, not for people
         *
         *     role-of-a-school: This role is held at a school
         *
         *     role-of-the-district: This role is held in the whole district
         *
         *     role-ends-first: The last day is before the first
         *
         *     role-ended: This role has ended already
         *
         *     role-held: The user has this role already
         *
         *     school-not-of-district: Choose a school of the district
         *
         *     client-revoked: This client has been revoked already
         *
         *     client-key-too-long: A key lasts a year at most
         *
         *     client-scopes: An integration can have
         *
         *     scope-not-given: The client has not been given all of these scopes
         *
         *     grant-type: Only client_credentials is offered
         *
         *     program-step: The program can't take this step from where it stands
         *
         *     program-unknown: There is no such program
         *
         *     program-school-unknown: There is no such school of yours
         *
         *     program-school-stays: A program stays at its school
         *
         *     program-kind-stays: A program stays of its kind
         *
         *     program-label-unknown: Choose one of the program labels
         *
         *     partner-unknown: There is no such member of staff at this school
         *
         *     service-model-unknown: Choose one of the service models
         *
         *     service-model-stricter: This service model does not allow it
         *
         *     service-model-of-students: Service models are of students' programs
         *
         *     service-model-twice: This model is there twice
         *
         *     concern-kind-twice: This kind is there twice
         *
         *     handler-unknown: There is no such member of staff who handles referrals at this school
         *
         *     deputy-is-receiver: The deputy is someone else
         *
         *     component-without-guide: Choose a component whose guide is here
         *
         *     cycle-school: A school's cycle names its school, no other does
         *
         *     school-not-led: Choose a school that you lead
         *
         *     cycle-of-one: A cycle of one's own has no other people in it
         *
         *     rater-twice: Name each rater once
         *
         *     not-applicable-reason: Say why it does not apply; an action that applies has no such reason
         *
         *     milestone-unknown: Choose a milestone of this cycle
         *
         *     staff-of-school: Choose adults of this school, each once
         *
         *     facilitator-not-leader: Choose someone who leads the school or the district
         *
         *     step-day: Choose a day from today on, three years ahead at most
         *
         *     cycle-not-rated: Choose a cycle that you rate in
         *
         *     milestone-action-unknown: Choose an action of this milestone
         *
         *     step-of-one: The steps of a cycle of one's own are one's own
         *
         *     action-without-answer: This action has no answer yet
         *
         *     advocate-unknown: There is no such advocate
         *
         *     advocate-paused: A paused advocate is resumed, not selected again
         *
         *     advocate-not-selected: A candidate is selected first
         *
         *     student-not-of-program: There is no active student like this at the program's school
         *
         *     service-models-unknown: There is a service model that is not known
         *
         *     service-ends-first: The term ends after it starts
         *
         *     service-not-on-day: The day is outside the advocate's term of service
         *
         *     supervisor-unknown: There is no supervisor or coordinator like this at the school
         *
         *     supervisor-began-later: The supervisor before began later than that
         *
         *     slot-ends-first: It ends after it starts
         *
         *     slot-without-place: Say where to meet
         *
         *     slots-overlap: It overlaps another one
         *
         *     course-unknown: There is no such course
         *
         *     course-for-adults: This course is written for adults
         *
         *     course-not-yet-done: A course can't be completed in the future
         *
         *     course-expiry: It lies between the day of completion and the course's own limit
         *
         *     completion-withdrawn: This completion is already withdrawn
         *
         *     template-of-own-schools: You can write agreements for your own schools
         *
         *     template-language-twice: Each language comes once
         *
         *     template-without-english: An edition is published with its English words at least
         *
         *     agreement-language: The agreement is not written in this language
         *
         *     signed-name: Type your first and last name as the school knows you
         *
         *     signed-for-which: Say for which program you sign
         *
         *     agreement-countersigned: This agreement is already countersigned
         *
         *     agreement-superseded: A newer edition has taken the place of this agreement
         *
         *     consent-withdrawn: This consent is already withdrawn
         *
         *     consent-of-an-adult: The advocate is of age: the own signature is enough
         *
         *     consent-in-future: A consent can't be given in the future
         *
         *     consent-guardian-unknown: There is no guardian like this who may consent for the student
         *
         *     consent-without-name: Say who has consented
         *
         *     session-not-begun: A session is recorded once it has begun
         *
         *     session-outside-term: This day is outside your term of service
         *
         *     session-with-oneself: A session is with someone else
         *
         *     session-student-unknown: Choose a student of the school
         *
         *     session-student-missing: A scheduled or referred session names the student
         *
         *     session-head-count-missing: Say how many took part
         *
         *     session-topic-missing: Choose what it was about; you may choose not to say
         *
         *     session-topic-unknown: Choose one of the topics
         *
         *     session-still-draft: This is still a draft: change the draft itself
         *
         *     session-not-informal: Sessions of this service model don't come about informally
         *
         *     session-no-drop-in: This service model has no drop-in sessions
         *
         *     session-without-names: This service model keeps a head count and no names
         *
         *     session-head-count: A head count is for presentations and campaigns
         *
         *     session-grade-band: A grade band is for someone who is not named
         *
         *     session-not-own-record: This is not your advocate record of this term
         *
         *     supervision-not-planned: Only a planned session can be changed
         *
         *     supervision-not-begun: This session has not begun yet
         *
         *     supervision-attendance: Say for each advocate of the session, once
         *
         *     supervision-sessions: Choose sessions that these advocates handed in
         *
         *     supervision-advocates: Choose advocates of the program whom you supervise
         *
         *     supervision-day: Choose a day of this school year or the next
         *
         *     supervision-by: Choose a supervisor of this school
         *
         *     supervision-program: Choose a program of your school
         *
         *     supervision-kind: An individual session is for one advocate, a group for several
         *
         *     supervision-advocate-twice: Name each advocate once
         *
         *     concern-kind-unknown: There is no such kind of concern
         *
         *     peer-session-unknown: There is no such peer session of yours
         *
         *     student-unknown: There is no such student
         *
         *     excluded-not-adult: One of these is not an adult of the school
         *
         *     declined-unknown: There is no such declined referral of yours
         *
         *     agreement-ground: Say why an adult has to know
         *
         *     agreement-told: Say whether the student was told
         *
         *     agreement-not-told: Say why the student was not told
         *
         *     receiver-cannot-take: This is no adult who can take the referral
         *
         *     adult-unknown: There is no such adult
         *
         *     declined-without-way: Offer another adult or another way
         *
         *     referral-not-held: Somebody has to have it before a decision is made
         *
         *     decision-missing: Decide whether parents are told
         *
         *     review-day-missing: Say when this is looked at again
         *
         *     second-adult-same: The second adult is someone else
         * @enum {string}
         */
        ProblemReason: "assert-true" | "email" | "item-count" | "max" | "min" | "not-blank" | "not-empty" | "not-null" | "past-or-present" | "pattern" | "size" | "time-zone-id" | "unreadable" | "unreadable-parameter" | "not-json" | "unknown-field" | "date-too-far-away" | "characters-not-storable" | "idempotency-key-length" | "if-match-missing" | "unknown-cursor" | "unknown-sort" | "cursor-with-sort" | "not-your-school" | "school-year-of-another" | "school-year-stays" | "year-ends-first" | "year-too-long" | "period-ends-first" | "period-before-year" | "period-after-year" | "term-name-twice" | "term-of-a-day" | "terms-share-a-day" | "student-without-school" | "born-too-long-ago" | "person-not-seen" | "look-up-too-short" | "guardian-not-adult" | "sign-in-wrong" | "set-up-token-wrong" | "password-not-current" | "password-guessable" | "role-of-clients" | "role-of-a-school" | "role-of-the-district" | "role-ends-first" | "role-ended" | "role-held" | "school-not-of-district" | "client-revoked" | "client-key-too-long" | "client-scopes" | "scope-not-given" | "grant-type" | "program-step" | "program-unknown" | "program-school-unknown" | "program-school-stays" | "program-kind-stays" | "program-label-unknown" | "partner-unknown" | "service-model-unknown" | "service-model-stricter" | "service-model-of-students" | "service-model-twice" | "concern-kind-twice" | "handler-unknown" | "deputy-is-receiver" | "component-without-guide" | "cycle-school" | "school-not-led" | "cycle-of-one" | "rater-twice" | "not-applicable-reason" | "milestone-unknown" | "staff-of-school" | "facilitator-not-leader" | "step-day" | "cycle-not-rated" | "milestone-action-unknown" | "step-of-one" | "action-without-answer" | "advocate-unknown" | "advocate-paused" | "advocate-not-selected" | "student-not-of-program" | "service-models-unknown" | "service-ends-first" | "service-not-on-day" | "supervisor-unknown" | "supervisor-began-later" | "slot-ends-first" | "slot-without-place" | "slots-overlap" | "course-unknown" | "course-for-adults" | "course-not-yet-done" | "course-expiry" | "completion-withdrawn" | "template-of-own-schools" | "template-language-twice" | "template-without-english" | "agreement-language" | "signed-name" | "signed-for-which" | "agreement-countersigned" | "agreement-superseded" | "consent-withdrawn" | "consent-of-an-adult" | "consent-in-future" | "consent-guardian-unknown" | "consent-without-name" | "session-not-begun" | "session-outside-term" | "session-with-oneself" | "session-student-unknown" | "session-student-missing" | "session-head-count-missing" | "session-topic-missing" | "session-topic-unknown" | "session-still-draft" | "session-not-informal" | "session-no-drop-in" | "session-without-names" | "session-head-count" | "session-grade-band" | "session-not-own-record" | "supervision-not-planned" | "supervision-not-begun" | "supervision-attendance" | "supervision-sessions" | "supervision-advocates" | "supervision-day" | "supervision-by" | "supervision-program" | "supervision-kind" | "supervision-advocate-twice" | "concern-kind-unknown" | "peer-session-unknown" | "student-unknown" | "excluded-not-adult" | "declined-unknown" | "agreement-ground" | "agreement-told" | "agreement-not-told" | "receiver-cannot-take" | "adult-unknown" | "declined-without-way" | "referral-not-held" | "decision-missing" | "review-day-missing" | "second-adult-same";
        FieldProblem: {
            /** @description JSON pointer into the body, or a parameter's name */
            pointer: string;
            code: components["schemas"]["ProblemReason"];
            /** @description A sentence for people */
            message: string;
            /** @description What the sentence names: min, max, value, or the allowed ones */
            params?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /**
         * @description malformed-request: The request could not be read
         *
         *     validation-failed: Some of what was sent needs another look
         *
         *     password-too-weak: This password is too easy to guess
         */
        MalformedRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/malformed-request",
                 *       "title": "The request could not be read",
                 *       "status": 400,
                 *       "detail": "The request could not be read",
                 *       "code": "malformed-request",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unauthenticated: Please sign in */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unauthenticated",
                 *       "title": "Please sign in",
                 *       "status": 401,
                 *       "detail": "Please sign in",
                 *       "code": "unauthenticated",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description forbidden: Your role does not allow this */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/forbidden",
                 *       "title": "Your role does not allow this",
                 *       "status": 403,
                 *       "detail": "Your role does not allow this",
                 *       "code": "forbidden",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-found: There is nothing here that you can see */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-found",
                 *       "title": "There is nothing here that you can see",
                 *       "status": 404,
                 *       "detail": "There is nothing here that you can see",
                 *       "code": "not-found",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description method-not-allowed: This can't be done here */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/method-not-allowed",
                 *       "title": "This can't be done here",
                 *       "status": 405,
                 *       "detail": "This can't be done here",
                 *       "code": "method-not-allowed",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-acceptable: The answer is not available in that format */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-acceptable",
                 *       "title": "The answer is not available in that format",
                 *       "status": 406,
                 *       "detail": "The answer is not available in that format",
                 *       "code": "not-acceptable",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description conflict: Something else already has this name or number
         *
         *     invalid-transition: This step is not possible now
         *
         *     in-use: This is still in use
         *
         *     request-in-flight: The same request is still being worked on
         *
         *     changed-at-once: Someone changed this at the same moment; please try again
         *
         *     school-years-overlap: This school already has a school year on some of these days
         *
         *     not-a-student: Only a student has guardians
         *
         *     own-role: Someone else has to give you a role
         *
         *     own-password: Change your own password with the one you have now
         *
         *     too-young-for-account: An account is for people of 13 and older, with their date of birth on record
         *
         *     setup-closed: This server is already set up
         *
         *     last-administrator: The district needs at least one administrator
         *
         *     program-not-ready: Something is still missing before the program can be active
         *
         *     program-ended: This program has ended and stays as it was
         *
         *     already-serving: This student already serves in this program at that time
         *
         *     gate-closed: Something is missing before this advocate may see someone
         *
         *     not-a-draft: A published edition can't be changed; draft a new one
         *
         *     not-current-edition: This is not the edition to sign now
         *
         *     already-signed: This edition is already signed
         *
         *     sessions-overlap: There is another session at that time
         *
         *     limits-not-told: First say what you can't keep private
         *
         *     record-locked: This was handed in and can't be changed; add to it instead
         *
         *     own-session: Someone else reviews your own sessions
         *
         *     student-agreement-missing: A routine referral needs the student's agreement, or a duty to inform
         *
         *     safety-cannot-be-declined: A safety concern can't be declined; hand it on to another adult
         *
         *     notification-decision-missing: Decide first whether parents are told
         *
         *     hand-over-missing: Say first which adult was told in person or by telephone
         *
         *     second-adult-needed: That telling parents is not appropriate needs a second adult
         *
         *     cycle-open: There is an open cycle of this already; close it first
         *
         *     cycle-closed: This cycle is closed and stays as it was
         *
         *     ratings-missing: Every action needs an answer before the cycle is closed
         */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/conflict",
                 *       "title": "Something else already has this name or number",
                 *       "status": 409,
                 *       "detail": "Something else already has this name or number",
                 *       "code": "conflict",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description stale: Someone changed this in the meantime */
        Stale: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/stale",
                 *       "title": "Someone changed this in the meantime",
                 *       "status": 412,
                 *       "detail": "Someone changed this in the meantime",
                 *       "code": "stale",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-large: That is more than can be taken at once */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-large",
                 *       "title": "That is more than can be taken at once",
                 *       "status": 413,
                 *       "detail": "That is more than can be taken at once",
                 *       "code": "too-large",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unsupported-media-type: This kind of content can't be taken */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unsupported-media-type",
                 *       "title": "This kind of content can't be taken",
                 *       "status": 415,
                 *       "detail": "This kind of content can't be taken",
                 *       "code": "unsupported-media-type",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description idempotency-key-reused: This key was used for another request */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/idempotency-key-reused",
                 *       "title": "This key was used for another request",
                 *       "status": 422,
                 *       "detail": "This key was used for another request",
                 *       "code": "idempotency-key-reused",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description precondition-required: Say which version you are changing */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/precondition-required",
                 *       "title": "Say which version you are changing",
                 *       "status": 428,
                 *       "detail": "Say which version you are changing",
                 *       "code": "precondition-required",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-many-requests: Too many tries; please wait a little */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-many-requests",
                 *       "title": "Too many tries; please wait a little",
                 *       "status": 429,
                 *       "detail": "Too many tries; please wait a little",
                 *       "code": "too-many-requests",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description internal: Something went wrong on our side */
        Internal: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/internal",
                 *       "title": "Something went wrong on our side",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side",
                 *       "code": "internal",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unavailable: The service is not available just now */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unavailable",
                 *       "title": "The service is not available just now",
                 *       "status": 503,
                 *       "detail": "The service is not available just now",
                 *       "code": "unavailable",
                 *       "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The ETag of the version that is being changed
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description Any text of the caller's; a second request with it makes nothing new
         * @example 5f1d7c9e
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in logs and audit entries
         * @example 0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90
         */
        "X-Request-Id": string;
        /**
         * @description The record's version, for If-Match
         * @example "3"
         */
        ETag: string;
        /**
         * @description The new record
         * @example /api/v1/programs/0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10
         */
        Location: string;
        /**
         * @description The first, previous, next and last page (RFC 8288)
         * @example </api/v1/programs?offset=25>; rel="next"
         */
        Link: string;
        /**
         * @description Seconds to wait before trying again
         * @example 5
         */
        "Retry-After": string;
        /**
         * @description How many tries are left and for how many seconds, on every answer of a door that counts tries (draft-ietf-httpapi-ratelimit-headers)
         * @example "account";r=0;t=61
         */
        RateLimit: string;
        /**
         * @description How many tries there are in how many seconds
         * @example "account";q=10;w=900
         */
        "RateLimit-Policy": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgreementTemplates: {
        parameters: {
            query?: {
                currentAt?: components["schemas"]["UUID"];
                kind?: components["schemas"]["AgreementKind"];
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                status?: components["schemas"]["TemplateStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "school": "Text",
                     *           "kind": "CONFIDENTIALITY",
                     *           "edition": 1,
                     *           "title": "Text",
                     *           "status": "DRAFT",
                     *           "safetyCritical": true,
                     *           "publishedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageAgreementTemplateRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "CONFIDENTIALITY",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "texts": [
                 *         {
                 *           "language": "es",
                 *           "title": "Text",
                 *           "body": "Text"
                 *         }
                 *       ],
                 *       "safetyCritical": true,
                 *       "graceDays": 1
                 *     }
                 */
                "application/json": components["schemas"]["AgreementTemplateInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "status": "DRAFT",
                     *       "safetyCritical": true,
                     *       "graceDays": 1,
                     *       "publishedAt": "2026-10-05T17:30:00Z",
                     *       "retiredAt": "2026-10-05T17:30:00Z",
                     *       "texts": [
                     *         {
                     *           "language": "es",
                     *           "title": "Text",
                     *           "body": "Text",
                     *           "hash": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgreementSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "kind": "CONFIDENTIALITY",
                     *         "title": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "body": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AgreementSample"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "status": "DRAFT",
                     *       "safetyCritical": true,
                     *       "graceDays": 1,
                     *       "publishedAt": "2026-10-05T17:30:00Z",
                     *       "retiredAt": "2026-10-05T17:30:00Z",
                     *       "texts": [
                     *         {
                     *           "language": "es",
                     *           "title": "Text",
                     *           "body": "Text",
                     *           "hash": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "texts": [
                 *         {
                 *           "language": "es",
                 *           "title": "Text",
                 *           "body": "Text"
                 *         }
                 *       ],
                 *       "safetyCritical": true,
                 *       "graceDays": 1
                 *     }
                 */
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "status": "DRAFT",
                     *       "safetyCritical": true,
                     *       "graceDays": 1,
                     *       "publishedAt": "2026-10-05T17:30:00Z",
                     *       "retiredAt": "2026-10-05T17:30:00Z",
                     *       "texts": [
                     *         {
                     *           "language": "es",
                     *           "title": "Text",
                     *           "body": "Text",
                     *           "hash": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "status": "DRAFT",
                     *       "safetyCritical": true,
                     *       "graceDays": 1,
                     *       "publishedAt": "2026-10-05T17:30:00Z",
                     *       "retiredAt": "2026-10-05T17:30:00Z",
                     *       "texts": [
                     *         {
                     *           "language": "es",
                     *           "title": "Text",
                     *           "body": "Text",
                     *           "hash": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "clientId": "Text",
                     *           "name": "North Peer Advocates",
                     *           "scopes": [
                     *             "Text"
                     *           ],
                     *           "expiresAt": "2026-10-05T17:30:00Z",
                     *           "lastUsedAt": "2026-10-05T17:30:00Z",
                     *           "active": true
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageApiClientRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana.reyes",
                 *       "name": "North Peer Advocates",
                 *       "scopes": [
                 *         "Text"
                 *       ],
                 *       "expiresAt": "2026-10-05T17:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ApiClientInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "clientId": "Text",
                     *       "name": "North Peer Advocates",
                     *       "scopes": [
                     *         "Text"
                     *       ],
                     *       "expiresAt": "2026-10-05T17:30:00Z",
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "active": true,
                     *       "secret": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "clientId": "Text",
                     *       "name": "North Peer Advocates",
                     *       "scopes": [
                     *         "Text"
                     *       ],
                     *       "expiresAt": "2026-10-05T17:30:00Z",
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "active": true,
                     *       "secret": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "clientId": "Text",
                     *       "name": "North Peer Advocates",
                     *       "scopes": [
                     *         "Text"
                     *       ],
                     *       "expiresAt": "2026-10-05T17:30:00Z",
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "active": true,
                     *       "secret": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description The account that acted */
                accountId?: components["schemas"]["UUID"];
                cursor?: string;
                /** @description From this moment on */
                from?: components["schemas"]["Instant"];
                limit?: number;
                outcome?: components["schemas"]["AuditOutcome"];
                schoolId?: components["schemas"]["UUID"];
                /** @description The record that was changed, read or refused */
                subjectId?: components["schemas"]["UUID"];
                /** @description Before this moment */
                until?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "occurredAt": "2026-10-05T17:30:00Z",
                     *           "accountId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "account": "Text",
                     *           "role": "Text",
                     *           "action": "Text",
                     *           "outcome": "DONE",
                     *           "problemCode": "Text",
                     *           "subjectType": "Text",
                     *           "subjectId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "reasonKind": "OWN_RECORD",
                     *           "requestId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                     *         }
                     *       ],
                     *       "nextCursor": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["CursorPageAuditEntryRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "Text",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "district": "foothill",
                 *       "login": "ana.reyes",
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "Text",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials",
                 *       "client_id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "client_secret": "Text",
                 *       "scope": "Text"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    grant_type?: string;
                    client_id?: string;
                    client_secret?: string;
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "Text",
                     *       "token_type": "Bearer",
                     *       "expires_in": 1,
                     *       "scope": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientToken"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConfidentialityAgreements: {
        parameters: {
            query?: {
                advocateId?: components["schemas"]["UUID"];
                kind?: components["schemas"]["AgreementKind"];
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                state?: components["schemas"]["AgreementState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocate": "Text",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "kind": "CONFIDENTIALITY",
                     *           "edition": 1,
                     *           "language": "es",
                     *           "signedAt": "2026-10-05T17:30:00Z",
                     *           "countersignedAt": "2026-10-05T17:30:00Z",
                     *           "lapsesOn": "2026-10-05",
                     *           "state": "AWAITING_COUNTERSIGNATURE"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageAgreementRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signConfidentialityAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "language": "es",
                 *       "signedName": "Text",
                 *       "acknowledged": true,
                 *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *     }
                 */
                "application/json": components["schemas"]["SignatureInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "templateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "state": "AWAITING_COUNTERSIGNATURE",
                     *       "language": "es",
                     *       "title": "Text",
                     *       "body": "Text",
                     *       "textHash": "Text",
                     *       "signedName": "Text",
                     *       "signedAt": "2026-10-05T17:30:00Z",
                     *       "method": "TYPED_NAME",
                     *       "signedAsMinor": true,
                     *       "countersignedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "countersignedBy": "Text",
                     *       "countersignedAt": "2026-10-05T17:30:00Z",
                     *       "lapsesOn": "2026-10-05"
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConfidentialityAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "templateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "state": "AWAITING_COUNTERSIGNATURE",
                     *       "language": "es",
                     *       "title": "Text",
                     *       "body": "Text",
                     *       "textHash": "Text",
                     *       "signedName": "Text",
                     *       "signedAt": "2026-10-05T17:30:00Z",
                     *       "method": "TYPED_NAME",
                     *       "signedAsMinor": true,
                     *       "countersignedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "countersignedBy": "Text",
                     *       "countersignedAt": "2026-10-05T17:30:00Z",
                     *       "lapsesOn": "2026-10-05"
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countersignConfidentialityAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "kind": "CONFIDENTIALITY",
                     *       "edition": 1,
                     *       "templateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "state": "AWAITING_COUNTERSIGNATURE",
                     *       "language": "es",
                     *       "title": "Text",
                     *       "body": "Text",
                     *       "textHash": "Text",
                     *       "signedName": "Text",
                     *       "signedAt": "2026-10-05T17:30:00Z",
                     *       "method": "TYPED_NAME",
                     *       "signedAsMinor": true,
                     *       "countersignedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "countersignedBy": "Text",
                     *       "countersignedAt": "2026-10-05T17:30:00Z",
                     *       "lapsesOn": "2026-10-05"
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCourses: {
        parameters: {
            query?: {
                audience?: components["schemas"]["Audience"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "ORIENTATION",
                     *         "name": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "description": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "audiences": [
                     *           "STUDENT"
                     *         ],
                     *         "validMonths": 1,
                     *         "requiredForStudentAdvocates": true,
                     *         "source": "Text"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Course"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "ORIENTATION",
                     *       "name": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "description": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "audiences": [
                     *         "STUDENT"
                     *       ],
                     *       "validMonths": 1,
                     *       "requiredForStudentAdvocates": true,
                     *       "source": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchDemoUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana.reyes"
                 *     }
                 */
                "application/json": components["schemas"]["DemoSwitchInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDemoUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "district": "foothill",
                     *       "items": [
                     *         {
                     *           "login": "ana.reyes",
                     *           "displayName": "Ana Reyes",
                     *           "role": "STUDENT_PARTICIPANT",
                     *           "school": "Text",
                     *           "password": "four unrelated words here"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DemoUsersView"];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFirstSteps: {
        parameters: {
            query?: {
                /** @description One of the caller's schools; without it all of them */
                school?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "schoolName": "North High",
                     *         "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "steps": [
                     *           {
                     *             "code": "SCHOOL_YEAR",
                     *             "done": true
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FirstStepsView"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuardianConsents: {
        parameters: {
            query?: {
                advocateId?: components["schemas"]["UUID"];
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                withdrawn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocate": "Text",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "guardianName": "Text",
                     *           "method": "PAPER",
                     *           "attestedOn": "2026-10-05",
                     *           "recordedAt": "2026-10-05T17:30:00Z",
                     *           "withdrawnAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageGuardianConsentRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordGuardianConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "guardianName": "Text",
                 *       "method": "PAPER",
                 *       "attestedOn": "2026-10-05",
                 *       "statement": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["GuardianConsentInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianName": "Text",
                     *       "method": "PAPER",
                     *       "attestedOn": "2026-10-05",
                     *       "recordedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "recordedBy": "Text",
                     *       "recordedAt": "2026-10-05T17:30:00Z",
                     *       "withdrawnAt": "2026-10-05T17:30:00Z",
                     *       "statement": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["GuardianConsentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGuardianConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianName": "Text",
                     *       "method": "PAPER",
                     *       "attestedOn": "2026-10-05",
                     *       "recordedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "recordedBy": "Text",
                     *       "recordedAt": "2026-10-05T17:30:00Z",
                     *       "withdrawnAt": "2026-10-05T17:30:00Z",
                     *       "statement": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["GuardianConsentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawGuardianConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianName": "Text",
                     *       "method": "PAPER",
                     *       "attestedOn": "2026-10-05",
                     *       "recordedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "recordedBy": "Text",
                     *       "recordedAt": "2026-10-05T17:30:00Z",
                     *       "withdrawnAt": "2026-10-05T17:30:00Z",
                     *       "statement": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["GuardianConsentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "login": "ana.reyes",
                     *         "displayName": "Ana Reyes"
                     *       },
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "district": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "code": "ORIENTATION",
                     *         "name": "North Peer Advocates",
                     *         "timeZone": "America/Los_Angeles",
                     *         "demo": true
                     *       },
                     *       "memberships": [
                     *         {
                     *           "role": "STUDENT_PARTICIPANT",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "until": "2026-10-05"
                     *         }
                     *       ],
                     *       "schools": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "timeZone": "America/Los_Angeles"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "Text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "Text",
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": components["schemas"]["OwnPasswordInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "Text",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "North Peer Advocates",
                     *       "version": "Text",
                     *       "demo": true,
                     *       "setUpNeeded": true,
                     *       "features": [
                     *         "Text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MetaView"];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMilestoneCycles: {
        parameters: {
            query?: {
                /** @description Whose guide, for example SELF_CARE */
                component?: string;
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                schoolId?: components["schemas"]["UUID"];
                scope?: components["schemas"]["CycleScope"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                status?: components["schemas"]["CycleStatus"];
                track?: components["schemas"]["Track"];
                /** @description Changed since then */
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "scope": "SCHOOL",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolName": "North High",
                     *           "component": "SELF_CARE",
                     *           "edition": 1,
                     *           "track": "LEADERSHIP",
                     *           "name": "North Peer Advocates",
                     *           "facilitatorName": "Text",
                     *           "status": "OPEN",
                     *           "rated": 1,
                     *           "actions": 1,
                     *           "startedAt": "2026-10-05T17:30:00Z",
                     *           "closedAt": "2026-10-05T17:30:00Z",
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageMilestoneCycleRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startMilestoneCycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": "SCHOOL",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "component": "SELF_CARE",
                 *       "track": "LEADERSHIP",
                 *       "name": "North Peer Advocates",
                 *       "facilitatorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "raterIds": [
                 *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneCycleInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "scope": "SCHOOL",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "schoolName": "North High",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "name": "North Peer Advocates",
                     *       "facilitator": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "raters": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         }
                     *       ],
                     *       "status": "OPEN",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "closedAt": "2026-10-05T17:30:00Z",
                     *       "previousId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "celebrations": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "words": "Text",
                     *           "authorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "authorName": "Text",
                     *           "writtenAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneCycleView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMilestoneStaff: {
        parameters: {
            query?: {
                /** @description Only those who can lead a cycle */
                leading?: boolean;
                schoolId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PersonName"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMilestoneCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "scope": "SCHOOL",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "schoolName": "North High",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "name": "North Peer Advocates",
                     *       "facilitator": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "raters": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         }
                     *       ],
                     *       "status": "OPEN",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "closedAt": "2026-10-05T17:30:00Z",
                     *       "previousId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "celebrations": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "words": "Text",
                     *           "authorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "authorName": "Text",
                     *           "writtenAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneCycleView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMilestoneCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "North Peer Advocates",
                 *       "facilitatorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "raterIds": [
                 *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneCycleChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "scope": "SCHOOL",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "schoolName": "North High",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "name": "North Peer Advocates",
                     *       "facilitator": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "raters": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         }
                     *       ],
                     *       "status": "OPEN",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "closedAt": "2026-10-05T17:30:00Z",
                     *       "previousId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "celebrations": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "words": "Text",
                     *           "authorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "authorName": "Text",
                     *           "writtenAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneCycleView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    celebrateMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "words": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["CelebrationInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "words": "Text",
                     *       "authorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "authorName": "Text",
                     *       "writtenAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CelebrationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMilestoneCelebration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                celebrationId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeMilestoneCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "scope": "SCHOOL",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "schoolName": "North High",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "name": "North Peer Advocates",
                     *       "facilitator": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "raters": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         }
                     *       ],
                     *       "status": "OPEN",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "closedAt": "2026-10-05T17:30:00Z",
                     *       "previousId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "celebrations": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "words": "Text",
                     *           "authorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "authorName": "Text",
                     *           "writtenAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneCycleView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMilestoneHeatMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "previousId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "milestones": [
                     *         {
                     *           "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1,
                     *           "reached": "PREPARING",
                     *           "previousReached": "PREPARING",
                     *           "change": 1,
                     *           "levels": [
                     *             {
                     *               "level": "PREPARING",
                     *               "done": 1,
                     *               "notApplicable": 1,
                     *               "inProgress": 1,
                     *               "notYet": 1,
                     *               "total": 1,
                     *               "previousDone": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HeatMapView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMilestoneRatings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "version": 1,
                     *         "state": "NOT_YET",
                     *         "reason": "Text",
                     *         "evidence": "Text",
                     *         "link": "https://example.org/minutes",
                     *         "raterName": "Text",
                     *         "ratedAt": "2026-10-05T17:30:00Z",
                     *         "previousState": "NOT_YET"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RatingView"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMilestoneRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "state": "NOT_YET",
                     *       "reason": "Text",
                     *       "evidence": "Text",
                     *       "link": "https://example.org/minutes",
                     *       "raterName": "Text",
                     *       "ratedAt": "2026-10-05T17:30:00Z",
                     *       "previousState": "NOT_YET"
                     *     }
                     */
                    "application/json": components["schemas"]["RatingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateMilestoneAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "NOT_YET",
                 *       "reason": "Text",
                 *       "evidence": "Text",
                 *       "link": "https://example.org/minutes"
                 *     }
                 */
                "application/json": components["schemas"]["RatingInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "state": "NOT_YET",
                     *       "reason": "Text",
                     *       "evidence": "Text",
                     *       "link": "https://example.org/minutes",
                     *       "raterName": "Text",
                     *       "ratedAt": "2026-10-05T17:30:00Z",
                     *       "previousState": "NOT_YET"
                     *     }
                     */
                    "application/json": components["schemas"]["RatingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMilestoneRubrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "ORIENTATION",
                     *         "name": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "namedBy": "GUIDE",
                     *         "editions": [
                     *           1
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MilestoneComponent"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMilestoneGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                component: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "translation": "OURS",
                     *       "introduction": [
                     *         {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       ],
                     *       "closing": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "levels": [
                     *         {
                     *           "level": "PREPARING",
                     *           "name": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "description": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           }
                     *         }
                     *       ],
                     *       "milestones": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "track": "LEADERSHIP",
                     *           "number": 1,
                     *           "text": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "actions": [
                     *             {
                     *               "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *               "level": "PREPARING",
                     *               "code": "ORIENTATION",
                     *               "text": {
                     *                 "en": "In English",
                     *                 "es": "En español"
                     *               },
                     *               "original": "Text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneGuide"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMilestoneEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                component: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "translation": "OURS",
                     *       "introduction": [
                     *         {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       ],
                     *       "closing": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "levels": [
                     *         {
                     *           "level": "PREPARING",
                     *           "name": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "description": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           }
                     *         }
                     *       ],
                     *       "milestones": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "track": "LEADERSHIP",
                     *           "number": 1,
                     *           "text": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "actions": [
                     *             {
                     *               "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *               "level": "PREPARING",
                     *               "code": "ORIENTATION",
                     *               "text": {
                     *                 "en": "In English",
                     *                 "es": "En español"
                     *               },
                     *               "original": "Text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneGuide"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMilestoneActions: {
        parameters: {
            query?: {
                level?: components["schemas"]["Level"];
                track?: components["schemas"]["Track"];
            };
            header?: never;
            path: {
                component: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "track": "LEADERSHIP",
                     *         "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "milestoneNumber": 1,
                     *         "level": "PREPARING",
                     *         "code": "ORIENTATION",
                     *         "text": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MilestoneActionRow"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                component: string;
                edition: number;
                milestoneId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "track": "LEADERSHIP",
                     *       "number": 1,
                     *       "text": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "actions": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "level": "PREPARING",
                     *           "code": "ORIENTATION",
                     *           "text": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "original": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNextSteps: {
        parameters: {
            query?: {
                cycleId?: components["schemas"]["UUID"];
                /** @description Due on this day or later */
                from?: components["schemas"]["LocalDate"];
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                milestoneId?: components["schemas"]["UUID"];
                /** @description Only those that I own */
                mine?: boolean;
                /** @description How many records to skip */
                offset?: number;
                /** @description Only those that are planned or in progress, or only those that are not */
                open?: boolean;
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                state?: components["schemas"]["NextStepState"];
                /** @description Due on this day or earlier */
                until?: components["schemas"]["LocalDate"];
                /** @description Changed since then */
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolName": "North High",
                     *           "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "cycleName": "Text",
                     *           "component": "SELF_CARE",
                     *           "edition": 1,
                     *           "track": "LEADERSHIP",
                     *           "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "milestoneNumber": 1,
                     *           "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "words": "Text",
                     *           "ownerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "ownerName": "Text",
                     *           "dueOn": "2026-10-05",
                     *           "state": "PLANNED",
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageNextStepRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planNextStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "words": "Text",
                 *       "ownerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "dueOn": "2026-10-05"
                 *     }
                 */
                "application/json": components["schemas"]["NextStepInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleName": "Text",
                     *       "cycleStatus": "OPEN",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "words": "Text",
                     *       "owner": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "mine": true,
                     *       "dueOn": "2026-10-05",
                     *       "state": "PLANNED",
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["NextStepView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNextStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleName": "Text",
                     *       "cycleStatus": "OPEN",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "words": "Text",
                     *       "owner": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "mine": true,
                     *       "dueOn": "2026-10-05",
                     *       "state": "PLANNED",
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["NextStepView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateNextStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "Text",
                 *       "ownerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "dueOn": "2026-10-05"
                 *     }
                 */
                "application/json": components["schemas"]["NextStepChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleName": "Text",
                     *       "cycleStatus": "OPEN",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "words": "Text",
                     *       "owner": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "mine": true,
                     *       "dueOn": "2026-10-05",
                     *       "state": "PLANNED",
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["NextStepView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveNextStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "PLANNED"
                 *     }
                 */
                "application/json": components["schemas"]["NextStepStateInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "cycleName": "Text",
                     *       "cycleStatus": "OPEN",
                     *       "component": "SELF_CARE",
                     *       "edition": 1,
                     *       "track": "LEADERSHIP",
                     *       "milestoneId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "actionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "words": "Text",
                     *       "owner": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "mine": true,
                     *       "dueOn": "2026-10-05",
                     *       "state": "PLANNED",
                     *       "part": "LEADS"
                     *     }
                     */
                    "application/json": components["schemas"]["NextStepView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeerAdvocates: {
        parameters: {
            query?: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                programId?: components["schemas"]["UUID"];
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                status?: components["schemas"]["AdvocateStatus"];
                supervisorId?: components["schemas"]["UUID"];
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "gradeLevel": "10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "school": "Text",
                     *           "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "program": "Text",
                     *           "status": "CANDIDATE",
                     *           "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "supervisor": "Text",
                     *           "termStartsOn": "2026-10-05",
                     *           "termEndsOn": "2026-10-05",
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagePeerAdvocateRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "termStartsOn": "2026-10-05",
                 *       "termEndsOn": "2026-10-05",
                 *       "languages": [
                 *         "es"
                 *       ],
                 *       "models": [
                 *         "TUTORING"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PeerAdvocateInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadinessBoard: {
        parameters: {
            query: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                model: string;
                /** @description How many records to skip */
                offset?: number;
                programId: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "status": "CANDIDATE",
                     *           "open": true,
                     *           "items": [
                     *             {
                     *               "code": "ORIENTATION",
                     *               "met": true,
                     *               "subject": "SAFETY",
                     *               "sentence": "Text",
                     *               "fixedBy": "ADVOCATE",
                     *               "until": "2026-10-05"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageReadinessBoardRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "termStartsOn": "2026-10-05",
                 *       "termEndsOn": "2026-10-05",
                 *       "languages": [
                 *         "es"
                 *       ],
                 *       "models": [
                 *         "TUTORING"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ServiceInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "slots": [
                     *         {
                     *           "weekday": "MONDAY",
                     *           "startsAt": "Text",
                     *           "endsAt": "Text",
                     *           "place": "Text",
                     *           "mode": "IN_PERSON",
                     *           "language": "es",
                     *           "accommodations": [
                     *             "WHEELCHAIR_ACCESSIBLE"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slots": [
                 *         {
                 *           "weekday": "MONDAY",
                 *           "startsAt": "Text",
                 *           "endsAt": "Text",
                 *           "place": "Text",
                 *           "mode": "IN_PERSON",
                 *           "language": "es",
                 *           "accommodations": [
                 *             "WHEELCHAIR_ACCESSIBLE"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AvailabilityInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "slots": [
                     *         {
                     *           "weekday": "MONDAY",
                     *           "startsAt": "Text",
                     *           "endsAt": "Text",
                     *           "place": "Text",
                     *           "mode": "IN_PERSON",
                     *           "language": "es",
                     *           "accommodations": [
                     *             "WHEELCHAIR_ACCESSIBLE"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pausePeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query: {
                at?: components["schemas"]["Instant"];
                model: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "model": "Text",
                     *       "open": true,
                     *       "sentence": "Text",
                     *       "items": [
                     *         {
                     *           "code": "ORIENTATION",
                     *           "met": true,
                     *           "subject": "SAFETY",
                     *           "sentence": "Text",
                     *           "fixedBy": "ADVOCATE",
                     *           "until": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumePeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    selectPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignSupervisor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "from": "2026-10-05"
                 *     }
                 */
                "application/json": components["schemas"]["SupervisorInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "school": "Text",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "program": "Text",
                     *       "status": "CANDIDATE",
                     *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": "Text",
                     *       "supervisedSince": "2026-10-05",
                     *       "termStartsOn": "2026-10-05",
                     *       "termEndsOn": "2026-10-05",
                     *       "selectedOn": "2026-10-05",
                     *       "endedOn": "2026-10-05",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "models": [
                     *         "Text"
                     *       ],
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupervisorsOfPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "supervisor": "Text",
                     *         "startsOn": "2026-10-05",
                     *         "endsOn": "2026-10-05"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SupervisorRow"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeerSessions: {
        parameters: {
            query?: {
                advocateId?: components["schemas"]["UUID"];
                /** @description Where the page before ended, from its Link header, which also has the right offset; only in the default order */
                cursor?: string;
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                modelCode?: string;
                /** @description How many records to skip */
                offset?: number;
                programId?: components["schemas"]["UUID"];
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                /** @description The first school day */
                startedFrom?: components["schemas"]["LocalDate"];
                /** @description The last school day */
                startedUntil?: components["schemas"]["LocalDate"];
                status?: components["schemas"]["PeerSessionStatus"];
                /** @description Waiting for review since then or longer: handed in, or left as a draft 48 hours past its end */
                unreviewedSince?: components["schemas"]["Instant"];
                /** @description Changed since then */
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateName": "Text",
                     *           "number": 1,
                     *           "modelCode": "PEER_COUNSELING",
                     *           "origin": "SCHEDULED",
                     *           "startedAt": "2026-10-05T17:30:00Z",
                     *           "startedOn": "2026-10-05",
                     *           "minutes": 1,
                     *           "topic": "Text",
                     *           "recipientId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "recipientName": "Text",
                     *           "gradeBand": "GRADES_K_5",
                     *           "headCount": 1,
                     *           "status": "DRAFT",
                     *           "submittedAt": "2026-10-05T17:30:00Z",
                     *           "reviewedAt": "2026-10-05T17:30:00Z",
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagePeerSessionRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "modelCode": "PEER_COUNSELING",
                 *       "origin": "SCHEDULED",
                 *       "startedAt": "2026-10-05T17:30:00Z",
                 *       "minutes": 1,
                 *       "topic": "TUTORING",
                 *       "recipientId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "gradeBand": "GRADES_K_5",
                 *       "headCount": 1,
                 *       "place": "Text",
                 *       "limitsTold": true,
                 *       "note": "Text",
                 *       "submit": true,
                 *       "toBeSubmitted": true
                 *     }
                 */
                "application/json": components["schemas"]["PeerSessionInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "number": 1,
                     *       "modelCode": "PEER_COUNSELING",
                     *       "origin": "SCHEDULED",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "startedOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "topic": "Text",
                     *       "recipient": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "GRADES_K_5",
                     *       "headCount": 1,
                     *       "place": "Text",
                     *       "limitsTold": true,
                     *       "status": "DRAFT",
                     *       "submittedAt": "2026-10-05T17:30:00Z",
                     *       "reviewedAt": "2026-10-05T17:30:00Z",
                     *       "reviewer": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "note": "Text",
                     *       "addenda": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "author": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "writtenAt": "2026-10-05T17:30:00Z",
                     *           "text": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeerSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessionTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "ORIENTATION",
                     *         "name": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "sensitive": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SessionTopic"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "number": 1,
                     *       "modelCode": "PEER_COUNSELING",
                     *       "origin": "SCHEDULED",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "startedOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "topic": "Text",
                     *       "recipient": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "GRADES_K_5",
                     *       "headCount": 1,
                     *       "place": "Text",
                     *       "limitsTold": true,
                     *       "status": "DRAFT",
                     *       "submittedAt": "2026-10-05T17:30:00Z",
                     *       "reviewedAt": "2026-10-05T17:30:00Z",
                     *       "reviewer": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "note": "Text",
                     *       "addenda": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "author": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "writtenAt": "2026-10-05T17:30:00Z",
                     *           "text": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeerSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "modelCode": "PEER_COUNSELING",
                 *       "origin": "SCHEDULED",
                 *       "startedAt": "2026-10-05T17:30:00Z",
                 *       "minutes": 1,
                 *       "topic": "TUTORING",
                 *       "recipientId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "gradeBand": "GRADES_K_5",
                 *       "headCount": 1,
                 *       "place": "Text",
                 *       "limitsTold": true,
                 *       "note": "Text",
                 *       "submit": true,
                 *       "toBeSubmitted": true
                 *     }
                 */
                "application/json": components["schemas"]["PeerSessionInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "number": 1,
                     *       "modelCode": "PEER_COUNSELING",
                     *       "origin": "SCHEDULED",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "startedOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "topic": "Text",
                     *       "recipient": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "GRADES_K_5",
                     *       "headCount": 1,
                     *       "place": "Text",
                     *       "limitsTold": true,
                     *       "status": "DRAFT",
                     *       "submittedAt": "2026-10-05T17:30:00Z",
                     *       "reviewedAt": "2026-10-05T17:30:00Z",
                     *       "reviewer": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "note": "Text",
                     *       "addenda": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "author": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "writtenAt": "2026-10-05T17:30:00Z",
                     *           "text": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeerSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addToPeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["AddendumInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "author": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "writtenAt": "2026-10-05T17:30:00Z",
                     *       "text": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["AddendumView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewPeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "number": 1,
                     *       "modelCode": "PEER_COUNSELING",
                     *       "origin": "SCHEDULED",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "startedOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "topic": "Text",
                     *       "recipient": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "GRADES_K_5",
                     *       "headCount": 1,
                     *       "place": "Text",
                     *       "limitsTold": true,
                     *       "status": "DRAFT",
                     *       "submittedAt": "2026-10-05T17:30:00Z",
                     *       "reviewedAt": "2026-10-05T17:30:00Z",
                     *       "reviewer": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "note": "Text",
                     *       "addenda": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "author": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "writtenAt": "2026-10-05T17:30:00Z",
                     *           "text": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeerSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPeerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "number": 1,
                     *       "modelCode": "PEER_COUNSELING",
                     *       "origin": "SCHEDULED",
                     *       "startedAt": "2026-10-05T17:30:00Z",
                     *       "startedOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "topic": "Text",
                     *       "recipient": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "GRADES_K_5",
                     *       "headCount": 1,
                     *       "place": "Text",
                     *       "limitsTold": true,
                     *       "status": "DRAFT",
                     *       "submittedAt": "2026-10-05T17:30:00Z",
                     *       "reviewedAt": "2026-10-05T17:30:00Z",
                     *       "reviewer": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "note": "Text",
                     *       "addenda": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "author": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "writtenAt": "2026-10-05T17:30:00Z",
                     *           "text": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeerSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "STUDENT",
                 *       "givenName": "Ana",
                 *       "familyName": "Reyes",
                 *       "preferredName": "Ani",
                 *       "externalId": "S-1042",
                 *       "email": "ana.reyes@example.org",
                 *       "bornOn": "2026-10-05",
                 *       "gradeLevel": "10",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "languages": [
                 *         "es"
                 *       ],
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "kind": "STUDENT",
                     *       "givenName": "Ana",
                     *       "familyName": "Reyes",
                     *       "preferredName": "Ani",
                     *       "externalId": "S-1042",
                     *       "email": "ana.reyes@example.org",
                     *       "bornOn": "2026-10-05",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "Text",
                 *       "kind": "STUDENT",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *     }
                 */
                "application/json": components["schemas"]["PersonLookUpInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "gradeLevel": "10",
                     *           "schoolName": "North High"
                     *         }
                     *       ],
                     *       "more": true
                     *     }
                     */
                    "application/json": components["schemas"]["PersonLookUpView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "North Peer Advocates",
                 *       "externalId": "S-1042",
                 *       "kind": "STUDENT",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "active": true,
                 *       "updatedSince": "2026-10-05T17:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "kind": "STUDENT",
                     *           "givenName": "Ana",
                     *           "familyName": "Reyes",
                     *           "preferredName": "Ani",
                     *           "externalId": "S-1042",
                     *           "gradeLevel": "10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "active": true,
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagePersonRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "kind": "STUDENT",
                     *       "givenName": "Ana",
                     *       "familyName": "Reyes",
                     *       "preferredName": "Ani",
                     *       "externalId": "S-1042",
                     *       "email": "ana.reyes@example.org",
                     *       "bornOn": "2026-10-05",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "STUDENT",
                 *       "givenName": "Ana",
                 *       "familyName": "Reyes",
                 *       "preferredName": "Ani",
                 *       "externalId": "S-1042",
                 *       "email": "ana.reyes@example.org",
                 *       "bornOn": "2026-10-05",
                 *       "gradeLevel": "10",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "languages": [
                 *         "es"
                 *       ],
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "kind": "STUDENT",
                     *       "givenName": "Ana",
                     *       "familyName": "Reyes",
                     *       "preferredName": "Ani",
                     *       "externalId": "S-1042",
                     *       "email": "ana.reyes@example.org",
                     *       "bornOn": "2026-10-05",
                     *       "gradeLevel": "10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuardians: {
        parameters: {
            query?: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "givenName": "Ana",
                     *           "familyName": "Reyes",
                     *           "relation": "PARENT",
                     *           "educationalRights": true
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageGuardianView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addGuardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "relation": "PARENT",
                 *       "educationalRights": true
                 *     }
                 */
                "application/json": components["schemas"]["GuardianInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "guardianId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "givenName": "Ana",
                     *       "familyName": "Reyes",
                     *       "relation": "PARENT",
                     *       "educationalRights": true
                     *     }
                     */
                    "application/json": components["schemas"]["GuardianView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeGuardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guardianshipId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                status?: components["schemas"]["ProgramStatus"];
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolName": "North High",
                     *           "name": "North Peer Advocates",
                     *           "label": "PEER_ADVOCACY",
                     *           "kind": "STUDENT_PEER",
                     *           "status": "DRAFT",
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageProgramRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "name": "North Peer Advocates",
                 *       "label": "PEER_ADVOCACY",
                 *       "kind": "STUDENT_PEER",
                 *       "description": "Text",
                 *       "emergencyText": {
                 *         "en": "In English",
                 *         "es": "En español"
                 *       },
                 *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "mentalHealthPartnerOrganization": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["ProgramInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "label": "PEER_ADVOCACY",
                     *       "kind": "STUDENT_PEER",
                     *       "status": "DRAFT",
                     *       "description": "Text",
                     *       "nonClinicalStatement": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "emergencyText": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "mentalHealthPartnerOrganization": "Text",
                     *       "activatedAt": "2026-10-05T17:30:00Z",
                     *       "pauseReason": "DECIDED",
                     *       "pausedAt": "2026-10-05T17:30:00Z",
                     *       "endedAt": "2026-10-05T17:30:00Z",
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "label": "PEER_ADVOCACY",
                     *       "kind": "STUDENT_PEER",
                     *       "status": "DRAFT",
                     *       "description": "Text",
                     *       "nonClinicalStatement": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "emergencyText": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "mentalHealthPartnerOrganization": "Text",
                     *       "activatedAt": "2026-10-05T17:30:00Z",
                     *       "pauseReason": "DECIDED",
                     *       "pausedAt": "2026-10-05T17:30:00Z",
                     *       "endedAt": "2026-10-05T17:30:00Z",
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "name": "North Peer Advocates",
                 *       "label": "PEER_ADVOCACY",
                 *       "kind": "STUDENT_PEER",
                 *       "description": "Text",
                 *       "emergencyText": {
                 *         "en": "In English",
                 *         "es": "En español"
                 *       },
                 *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "mentalHealthPartnerOrganization": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["ProgramInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "label": "PEER_ADVOCACY",
                     *       "kind": "STUDENT_PEER",
                     *       "status": "DRAFT",
                     *       "description": "Text",
                     *       "nonClinicalStatement": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "emergencyText": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "mentalHealthPartnerOrganization": "Text",
                     *       "activatedAt": "2026-10-05T17:30:00Z",
                     *       "pauseReason": "DECIDED",
                     *       "pausedAt": "2026-10-05T17:30:00Z",
                     *       "endedAt": "2026-10-05T17:30:00Z",
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "label": "PEER_ADVOCACY",
                     *       "kind": "STUDENT_PEER",
                     *       "status": "DRAFT",
                     *       "description": "Text",
                     *       "nonClinicalStatement": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "emergencyText": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "mentalHealthPartnerOrganization": "Text",
                     *       "activatedAt": "2026-10-05T17:30:00Z",
                     *       "pauseReason": "DECIDED",
                     *       "pausedAt": "2026-10-05T17:30:00Z",
                     *       "endedAt": "2026-10-05T17:30:00Z",
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "label": "PEER_ADVOCACY",
                     *       "kind": "STUDENT_PEER",
                     *       "status": "DRAFT",
                     *       "description": "Text",
                     *       "nonClinicalStatement": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "emergencyText": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "mentalHealthPartnerOrganization": "Text",
                     *       "activatedAt": "2026-10-05T17:30:00Z",
                     *       "pauseReason": "DECIDED",
                     *       "pausedAt": "2026-10-05T17:30:00Z",
                     *       "endedAt": "2026-10-05T17:30:00Z",
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLaunchChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "ready": true,
                     *       "items": [
                     *         {
                     *           "code": "SERVICE_MODEL",
                     *           "subject": "SAFETY",
                     *           "met": true,
                     *           "sentence": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LaunchChecklistView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "label": "PEER_ADVOCACY",
                     *       "kind": "STUDENT_PEER",
                     *       "status": "DRAFT",
                     *       "description": "Text",
                     *       "nonClinicalStatement": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "emergencyText": {
                     *         "en": "In English",
                     *         "es": "En español"
                     *       },
                     *       "mentalHealthPartnerId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "mentalHealthPartnerOrganization": "Text",
                     *       "activatedAt": "2026-10-05T17:30:00Z",
                     *       "pauseReason": "DECIDED",
                     *       "pausedAt": "2026-10-05T17:30:00Z",
                     *       "endedAt": "2026-10-05T17:30:00Z",
                     *       "updatedAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReferralDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "roles": [
                     *         {
                     *           "kind": "SAFETY",
                     *           "receiverId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "receiverName": "Text",
                     *           "deputyId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "deputyName": "Text"
                     *         }
                     *       ],
                     *       "unavailable": [
                     *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralDirectoryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceReferralDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         {
                 *           "kind": "SAFETY",
                 *           "receiverId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *           "deputyId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReferralDirectoryInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "roles": [
                     *         {
                     *           "kind": "SAFETY",
                     *           "receiverId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "receiverName": "Text",
                     *           "deputyId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "deputyName": "Text"
                     *         }
                     *       ],
                     *       "unavailable": [
                     *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralDirectoryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgramServiceModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "models": [
                     *         {
                     *           "modelCode": "PEER_COUNSELING",
                     *           "name": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "tier": 1,
                     *           "informalAllowed": true,
                     *           "dropInAllowed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramModelsView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceProgramServiceModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "models": [
                 *         {
                 *           "modelCode": "PEER_COUNSELING",
                 *           "tier": 1,
                 *           "informalAllowed": true,
                 *           "dropInAllowed": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProgramModelsInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "models": [
                     *         {
                     *           "modelCode": "PEER_COUNSELING",
                     *           "name": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "tier": 1,
                     *           "informalAllowed": true,
                     *           "dropInAllowed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramModelsView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConcernKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "referralKinds": [
                     *         {
                     *           "code": "SAFETY",
                     *           "name": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "description": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "minimumUrgency": "ROUTINE"
                     *         }
                     *       ],
                     *       "concernKinds": [
                     *         {
                     *           "code": "ORIENTATION",
                     *           "name": {
                     *             "en": "In English",
                     *             "es": "En español"
                     *           },
                     *           "referralKind": "SAFETY",
                     *           "safety": true,
                     *           "minimumUrgency": "ROUTINE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConcernKindsView"];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgramLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "ORIENTATION",
                     *         "name": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProgramLabel"][];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "ORIENTATION",
                     *         "name": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "description": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         },
                     *         "tier": 1,
                     *         "oneOnOne": true,
                     *         "group": true,
                     *         "recordsIndividuals": true,
                     *         "informalAllowed": true,
                     *         "dropInAllowed": true,
                     *         "sensitiveTopics": true,
                     *         "adultCoSign": true,
                     *         "extraTraining": [
                     *           "Text"
                     *         ],
                     *         "requiresHostAdult": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ServiceModel"][];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                /** @description Where the page before ended, from its Link header, which also has the right offset; only in the default order */
                cursor?: string;
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description RECEIVED: those whose words I may read; SENT: those that I sent */
                mine?: components["schemas"]["Mine"];
                /** @description How many records to skip */
                offset?: number;
                /** @description True: those that are not closed, declined or revoked; false: those that are */
                open?: boolean;
                /** @description Of one school */
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                /** @description In one state, as the caller sees it */
                status?: components["schemas"]["ReferralStatus"];
                /** @description Changed at or after this time */
                updatedSince?: components["schemas"]["Instant"];
                /** @description Of one urgency */
                urgency?: components["schemas"]["Urgency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1,
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "referralKind": "SAFETY",
                     *           "urgency": "ROUTINE",
                     *           "status": "SENT",
                     *           "red": true,
                     *           "sentAt": "2026-10-05T17:30:00Z",
                     *           "waitingSince": "2026-10-05T17:30:00Z",
                     *           "seenAs": "RECIPIENT",
                     *           "senderName": "Text",
                     *           "holderName": "Text"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageReferralRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseReferral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "concernKind": "Text",
                 *       "urgency": "ROUTINE",
                 *       "studentId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "gradeBand": "TUTORING",
                 *       "householdInvolved": true,
                 *       "words": "Text",
                 *       "agreement": {
                 *         "kind": "AGREED",
                 *         "ground": "Text",
                 *         "studentTold": true,
                 *         "notToldBecause": "Text"
                 *       },
                 *       "notThisAdult": [
                 *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *       ],
                 *       "handOver": {
                 *         "manner": "IN_PERSON",
                 *         "toPersonId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *         "at": "2026-10-05T17:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReferralInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "SUPPORTED_AT_SCHOOL",
                 *       "shareLine": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["ClosureInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Text",
                 *       "rerouteToId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "rerouteAdvice": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["DeclineInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOnReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toPersonId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *     }
                 */
                "application/json": components["schemas"]["HandOnInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordReferralHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "manner": "IN_PERSON",
                 *       "toPersonId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "at": "2026-10-05T17:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["HandOverInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "referralId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "required": true,
                     *       "proposed": "NOTIFY",
                     *       "current": {
                     *         "decision": "NOTIFY",
                     *         "ground": "Text",
                     *         "studentWish": "Text",
                     *         "reviewOn": "2026-10-05",
                     *         "decider": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "secondAdult": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "decidedAt": "2026-10-05T17:30:00Z"
                     *       },
                     *       "history": [
                     *         {
                     *           "decision": "NOTIFY",
                     *           "ground": "Text",
                     *           "studentWish": "Text",
                     *           "reviewOn": "2026-10-05",
                     *           "decider": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "secondAdult": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "decidedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "NOTIFY",
                 *       "ground": "Text",
                 *       "studentWish": "Text",
                 *       "reviewOn": "2026-10-05",
                 *       "secondAdultId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "referralId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "required": true,
                     *       "proposed": "NOTIFY",
                     *       "current": {
                     *         "decision": "NOTIFY",
                     *         "ground": "Text",
                     *         "studentWish": "Text",
                     *         "reviewOn": "2026-10-05",
                     *         "decider": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "secondAdult": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "decidedAt": "2026-10-05T17:30:00Z"
                     *       },
                     *       "history": [
                     *         {
                     *           "decision": "NOTIFY",
                     *           "ground": "Text",
                     *           "studentWish": "Text",
                     *           "reviewOn": "2026-10-05",
                     *           "decider": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "secondAdult": {
                     *             "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates"
                     *           },
                     *           "decidedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReferralWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "number": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "referralKind": "SAFETY",
                     *       "concernKind": "Text",
                     *       "urgency": "ROUTINE",
                     *       "status": "SENT",
                     *       "red": true,
                     *       "sentAt": "2026-10-05T17:30:00Z",
                     *       "waitingSince": "2026-10-05T17:30:00Z",
                     *       "seenAs": "RECIPIENT",
                     *       "peerSessionId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "rerouteOfId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "student": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "gradeBand": "Text",
                     *       "householdInvolved": true,
                     *       "words": "Text",
                     *       "agreement": {
                     *         "kind": "AGREED",
                     *         "ground": "Text",
                     *         "studentTold": true,
                     *         "notToldBecause": "Text"
                     *       },
                     *       "handOver": {
                     *         "manner": "IN_PERSON",
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "at": "2026-10-05T17:30:00Z"
                     *       },
                     *       "sender": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "receiver": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "holder": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "delivery": {
                     *         "reachedNobody": true,
                     *         "tried": [
                     *           "Text"
                     *         ],
                     *         "emergencyText": {
                     *           "en": "In English",
                     *           "es": "En español"
                     *         }
                     *       },
                     *       "sharedLine": "Text",
                     *       "reroute": {
                     *         "to": {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates"
                     *         },
                     *         "advice": "Text"
                     *       },
                     *       "handling": {
                     *         "acknowledgedAt": "2026-10-05T17:30:00Z",
                     *         "acceptedAt": "2026-10-05T17:30:00Z",
                     *         "endedAt": "2026-10-05T17:30:00Z",
                     *         "outcome": "SUPPORTED_AT_SCHOOL",
                     *         "declineReason": "Text",
                     *         "decision": "NOTIFY",
                     *         "recipients": [
                     *           {
                     *             "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *             "name": "North Peer Advocates",
                     *             "reason": "RECEIVER",
                     *             "since": "2026-10-05T17:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "allowed": [
                     *         "SENT"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchoolYears: {
        parameters: {
            query?: {
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSchoolYearRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSchoolYear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "name": "North Peer Advocates",
                 *       "startsOn": "2026-10-05",
                 *       "endsOn": "2026-10-05",
                 *       "terms": [
                 *         {
                 *           "name": "North Peer Advocates",
                 *           "startsOn": "2026-10-05",
                 *           "endsOn": "2026-10-05"
                 *         }
                 *       ],
                 *       "holidays": [
                 *         {
                 *           "name": "North Peer Advocates",
                 *           "startsOn": "2026-10-05",
                 *           "endsOn": "2026-10-05"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SchoolYearInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "startsOn": "2026-10-05",
                     *       "endsOn": "2026-10-05",
                     *       "terms": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ],
                     *       "holidays": [
                     *         {
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolYearView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchoolYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "startsOn": "2026-10-05",
                     *       "endsOn": "2026-10-05",
                     *       "terms": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ],
                     *       "holidays": [
                     *         {
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolYearView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSchoolYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "name": "North Peer Advocates",
                 *       "startsOn": "2026-10-05",
                 *       "endsOn": "2026-10-05",
                 *       "terms": [
                 *         {
                 *           "name": "North Peer Advocates",
                 *           "startsOn": "2026-10-05",
                 *           "endsOn": "2026-10-05"
                 *         }
                 *       ],
                 *       "holidays": [
                 *         {
                 *           "name": "North Peer Advocates",
                 *           "startsOn": "2026-10-05",
                 *           "endsOn": "2026-10-05"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SchoolYearInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "name": "North Peer Advocates",
                     *       "startsOn": "2026-10-05",
                     *       "endsOn": "2026-10-05",
                     *       "terms": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ],
                     *       "holidays": [
                     *         {
                     *           "name": "North Peer Advocates",
                     *           "startsOn": "2026-10-05",
                     *           "endsOn": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolYearView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchools: {
        parameters: {
            query?: {
                active?: boolean;
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "shortName": "North",
                     *           "externalId": "S-1042",
                     *           "timeZone": "America/Los_Angeles",
                     *           "active": true
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSchoolRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSchool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "North Peer Advocates",
                 *       "shortName": "North",
                 *       "externalId": "S-1042",
                 *       "timeZone": "America/Los_Angeles",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["SchoolInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "name": "North Peer Advocates",
                     *       "shortName": "North",
                     *       "externalId": "S-1042",
                     *       "timeZone": "America/Los_Angeles",
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "name": "North Peer Advocates",
                     *       "shortName": "North",
                     *       "externalId": "S-1042",
                     *       "timeZone": "America/Los_Angeles",
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "North Peer Advocates",
                 *       "shortName": "North",
                 *       "externalId": "S-1042",
                 *       "timeZone": "America/Los_Angeles",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["SchoolInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "name": "North Peer Advocates",
                     *       "shortName": "North",
                     *       "externalId": "S-1042",
                     *       "timeZone": "America/Los_Angeles",
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Text",
                 *       "district": {
                 *         "code": "2026-10",
                 *         "name": "North Peer Advocates",
                 *         "timeZone": "America/Los_Angeles"
                 *       },
                 *       "school": {
                 *         "name": "North Peer Advocates",
                 *         "shortName": "North"
                 *       },
                 *       "administrator": {
                 *         "givenName": "Ana",
                 *         "familyName": "Reyes",
                 *         "email": "ana.reyes@example.org",
                 *         "password": "four unrelated words here"
                 *       },
                 *       "schoolYear": {
                 *         "name": "North Peer Advocates",
                 *         "startsOn": "2026-10-05",
                 *         "endsOn": "2026-10-05"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetUpInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "district": "foothill",
                     *       "login": "ana.reyes"
                     *     }
                     */
                    "application/json": components["schemas"]["SetUpView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupervisionSessions: {
        parameters: {
            query?: {
                advocateId?: components["schemas"]["UUID"];
                /** @description Where the page before ended, from its Link header, which also has the right offset; only in the default order */
                cursor?: string;
                /** @description The first school day */
                from?: components["schemas"]["LocalDate"];
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                programId?: components["schemas"]["UUID"];
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                status?: components["schemas"]["SupervisionStatus"];
                supervisorId?: components["schemas"]["UUID"];
                /** @description The last school day */
                until?: components["schemas"]["LocalDate"];
                /** @description Changed since then */
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "supervisorName": "Text",
                     *           "kind": "INDIVIDUAL",
                     *           "startsAt": "2026-10-05T17:30:00Z",
                     *           "startsOn": "2026-10-05",
                     *           "minutes": 1,
                     *           "status": "PLANNED",
                     *           "advocates": "Text",
                     *           "updatedAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSupervisionSessionRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planSupervisionSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "kind": "INDIVIDUAL",
                 *       "startsAt": "2026-10-05T17:30:00Z",
                 *       "minutes": 5,
                 *       "advocateIds": [
                 *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SupervisionSessionInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "kind": "INDIVIDUAL",
                     *       "startsAt": "2026-10-05T17:30:00Z",
                     *       "startsOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "status": "PLANNED",
                     *       "cancellationReason": "SCHOOL_CLOSED",
                     *       "attendance": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "presence": "PRESENT"
                     *         }
                     *       ],
                     *       "peerSessions": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "agreedPoints": "Text",
                     *       "note": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWeeklySupervision: {
        parameters: {
            query: {
                programId: components["schemas"]["UUID"];
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "today": "2026-10-05",
                     *       "weeks": [
                     *         {
                     *           "monday": "2026-10-05",
                     *           "schoolDays": 1,
                     *           "counted": true
                     *         }
                     *       ],
                     *       "advocates": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "states": [
                     *             "HELD"
                     *           ],
                     *           "owed": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WeeklyStateView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupervisionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "kind": "INDIVIDUAL",
                     *       "startsAt": "2026-10-05T17:30:00Z",
                     *       "startsOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "status": "PLANNED",
                     *       "cancellationReason": "SCHOOL_CLOSED",
                     *       "attendance": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "presence": "PRESENT"
                     *         }
                     *       ],
                     *       "peerSessions": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "agreedPoints": "Text",
                     *       "note": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSupervisionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "supervisorId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "kind": "INDIVIDUAL",
                 *       "startsAt": "2026-10-05T17:30:00Z",
                 *       "minutes": 5,
                 *       "advocateIds": [
                 *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SupervisionSessionInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "kind": "INDIVIDUAL",
                     *       "startsAt": "2026-10-05T17:30:00Z",
                     *       "startsOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "status": "PLANNED",
                     *       "cancellationReason": "SCHOOL_CLOSED",
                     *       "attendance": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "presence": "PRESENT"
                     *         }
                     *       ],
                     *       "peerSessions": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "agreedPoints": "Text",
                     *       "note": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSupervisionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "SCHOOL_CLOSED"
                 *     }
                 */
                "application/json": components["schemas"]["CancellationInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "kind": "INDIVIDUAL",
                     *       "startsAt": "2026-10-05T17:30:00Z",
                     *       "startsOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "status": "PLANNED",
                     *       "cancellationReason": "SCHOOL_CLOSED",
                     *       "attendance": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "presence": "PRESENT"
                     *         }
                     *       ],
                     *       "peerSessions": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "agreedPoints": "Text",
                     *       "note": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdSupervisionSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attendance": [
                 *         {
                 *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *           "presence": "PRESENT"
                 *         }
                 *       ],
                 *       "peerSessionIds": [
                 *         "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10"
                 *       ],
                 *       "agreedPoints": "Text",
                 *       "note": "Text"
                 *     }
                 */
                "application/json": components["schemas"]["HoldingInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "programId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "supervisor": {
                     *         "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *         "name": "North Peer Advocates"
                     *       },
                     *       "kind": "INDIVIDUAL",
                     *       "startsAt": "2026-10-05T17:30:00Z",
                     *       "startsOn": "2026-10-05",
                     *       "minutes": 1,
                     *       "status": "PLANNED",
                     *       "cancellationReason": "SCHOOL_CLOSED",
                     *       "attendance": [
                     *         {
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "name": "North Peer Advocates",
                     *           "presence": "PRESENT"
                     *         }
                     *       ],
                     *       "peerSessions": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "number": 1
                     *         }
                     *       ],
                     *       "agreedPoints": "Text",
                     *       "note": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionSessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: {
                /** @description One of the caller's schools; without it all of them */
                school?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "REFERRAL_UNACKNOWLEDGED",
                     *           "state": "URGENT",
                     *           "subjectId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "count": 1,
                     *           "since": "2026-10-05T17:30:00Z",
                     *           "dueOn": "2026-10-05",
                     *           "personName": "Text",
                     *           "number": 1,
                     *           "about": "Text",
                     *           "track": "LEADERSHIP"
                     *         }
                     *       ],
                     *       "counts": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrainingCompletions: {
        parameters: {
            query?: {
                advocateId?: components["schemas"]["UUID"];
                courseCode?: string;
                expiringBefore?: components["schemas"]["LocalDate"];
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
                withdrawn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "advocate": "Text",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "courseCode": "Text",
                     *           "completedOn": "2026-10-05",
                     *           "expiresOn": "2026-10-05",
                     *           "deliveryMode": "CLASS",
                     *           "withdrawnAt": "2026-10-05T17:30:00Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageTrainingCompletionRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordTrainingCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "courseCode": "TUTORING",
                 *       "completedOn": "2026-10-05",
                 *       "expiresOn": "2026-10-05",
                 *       "deliveryMode": "CLASS"
                 *     }
                 */
                "application/json": components["schemas"]["TrainingCompletionInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "courseCode": "Text",
                     *       "completedOn": "2026-10-05",
                     *       "expiresOn": "2026-10-05",
                     *       "deliveryMode": "CLASS",
                     *       "recordedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "recordedBy": "Text",
                     *       "withdrawnAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingCompletionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrainingCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "courseCode": "Text",
                     *       "completedOn": "2026-10-05",
                     *       "expiresOn": "2026-10-05",
                     *       "deliveryMode": "CLASS",
                     *       "recordedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "recordedBy": "Text",
                     *       "withdrawnAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingCompletionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTrainingCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "advocateId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "advocate": "Text",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "courseCode": "Text",
                     *       "completedOn": "2026-10-05",
                     *       "expiresOn": "2026-10-05",
                     *       "deliveryMode": "CLASS",
                     *       "recordedById": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "recordedBy": "Text",
                     *       "withdrawnAt": "2026-10-05T17:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingCompletionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                active?: boolean;
                /** @description How many records at most, 1 to 100 */
                limit?: number;
                /** @description How many records to skip */
                offset?: number;
                role?: components["schemas"]["Role"];
                schoolId?: components["schemas"]["UUID"];
                /**
                 * @description Fields to sort by, a minus for descending: -startedAt,name
                 * @example name
                 */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the list */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "login": "ana.reyes",
                     *           "displayName": "Ana Reyes",
                     *           "active": true,
                     *           "roles": [
                     *             "STUDENT_PARTICIPANT"
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 1,
                     *       "offset": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageUserRow"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana.reyes",
                 *       "displayName": "Ana Reyes",
                 *       "email": "ana.reyes@example.org",
                 *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": components["schemas"]["NewUserInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "login": "ana.reyes",
                     *       "displayName": "Ana Reyes",
                     *       "email": "ana.reyes@example.org",
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "active": true,
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "memberships": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "version": 1,
                     *           "role": "STUDENT_PARTICIPANT",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "validFrom": "2026-10-05",
                     *           "validUntil": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "login": "ana.reyes",
                     *       "displayName": "Ana Reyes",
                     *       "email": "ana.reyes@example.org",
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "active": true,
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "memberships": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "version": 1,
                     *           "role": "STUDENT_PARTICIPANT",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "validFrom": "2026-10-05",
                     *           "validUntil": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Ana Reyes",
                 *       "email": "ana.reyes@example.org",
                 *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "login": "ana.reyes",
                     *       "displayName": "Ana Reyes",
                     *       "email": "ana.reyes@example.org",
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "active": true,
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "memberships": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "version": 1,
                     *           "role": "STUDENT_PARTICIPANT",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "validFrom": "2026-10-05",
                     *           "validUntil": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "STUDENT_PARTICIPANT",
                 *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                 *       "validFrom": "2026-10-05",
                 *       "validUntil": "2026-10-05"
                 *     }
                 */
                "application/json": components["schemas"]["MembershipInput"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "role": "STUDENT_PARTICIPANT",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "validFrom": "2026-10-05",
                     *       "validUntil": "2026-10-05"
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "role": "STUDENT_PARTICIPANT",
                     *       "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "validFrom": "2026-10-05",
                     *       "validUntil": "2026-10-05"
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "version": 1,
                     *       "login": "ana.reyes",
                     *       "displayName": "Ana Reyes",
                     *       "email": "ana.reyes@example.org",
                     *       "personId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *       "active": true,
                     *       "lastUsedAt": "2026-10-05T17:30:00Z",
                     *       "memberships": [
                     *         {
                     *           "id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "version": 1,
                     *           "role": "STUDENT_PARTICIPANT",
                     *           "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10",
                     *           "validFrom": "2026-10-05",
                     *           "validUntil": "2026-10-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "four unrelated words here"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
