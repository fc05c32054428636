export interface paths {
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
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
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
        get: operations["getUser"];
        put: operations["updateUser"];
        post?: never;
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
        post: operations["setUserPassword"];
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
        post: operations["endRole"];
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
        post: operations["changeOwnPassword"];
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
        get: operations["listApiClients"];
        put?: never;
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
        post: operations["revokeApiClient"];
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
        post: operations["setUp"];
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
        get: operations["listDemoUsers"];
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
        post: operations["switchDemoUser"];
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
        get: operations["getToday"];
        put?: never;
        post?: never;
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
        /** @enum {string} */
        AdvocateStatus: "CANDIDATE" | "SELECTED" | "PAUSED" | "ENDED";
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
        ClientToken: {
            access_token: string;
            token_type: string;
            /** Format: int64 */
            expires_in: number;
        };
        CursorPageAuditEntryRow: {
            items: components["schemas"]["AuditEntryRow"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        DistrictView: {
            id: components["schemas"]["UUID"];
            code: string;
            name: string;
            timeZone: string;
            demo: boolean;
        };
        /** @enum {string} */
        FixedBy: "ADVOCATE" | "GUARDIAN" | "SUPERVISOR" | "PROGRAM_COORDINATOR";
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
            type: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status: number;
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
            type: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance: string;
            /** @description List of validation constraint violations that occurred */
            violations: components["schemas"]["Violation"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @example 2022-03-10 16:15:50+00:00
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 49530.123456789
         */
        LocalTime: string;
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
        MetaView: {
            name: string;
            version: string;
            demo: boolean;
            setUpNeeded: boolean;
            features: string[];
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
        PagePeerAdvocateRow: {
            items: components["schemas"]["PeerAdvocateRow"][];
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
        PeerAdvocateInput: {
            personId: components["schemas"]["UUID"];
            programId: components["schemas"]["UUID"];
            service: components["schemas"]["ServiceInput"];
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
            supervisedSince?: components["schemas"]["LocalDate"];
            termStartsOn: components["schemas"]["LocalDate"];
            termEndsOn: components["schemas"]["LocalDate"];
            selectedOn?: components["schemas"]["LocalDate"];
            endedOn?: components["schemas"]["LocalDate"];
            languages: string[];
            models: string[];
            updatedAt: components["schemas"]["Instant"];
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
        SignInInput: {
            district: string;
            login: string;
            password: string;
        };
        SignedIn: {
            accessToken: string;
            tokenType: string;
            /** Format: int64 */
            expiresIn: number;
        };
        SlotInput: {
            weekday: components["schemas"]["DayOfWeek"];
            startsAt: components["schemas"]["LocalTime"];
            endsAt: components["schemas"]["LocalTime"];
            place?: string;
            mode: components["schemas"]["MeetingMode"];
            language?: string;
            accommodations?: components["schemas"]["Accommodation"][];
        };
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
        TermView: {
            id: components["schemas"]["UUID"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        /** Format: uuid */
        UUID: string;
        /** @description Validation constraint violation details */
        Violation: {
            /**
             * @description The field for which the validation failed
             * @example #/profile/email
             */
            field: string;
            /**
             * @description Part of the http request where the validation error occurred such as query, path, header, form, body
             * @example query
             */
            in: string;
            /**
             * @description Description of the validation error
             * @example Invalid email format
             */
            message: string;
        };
        HeldRole: {
            role: components["schemas"]["Role"];
            schoolId?: components["schemas"]["UUID"];
            until?: components["schemas"]["LocalDate"];
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
        MembershipInput: {
            role: components["schemas"]["Role"];
            schoolId?: components["schemas"]["UUID"];
            validFrom?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
        };
        UserRow: {
            id: components["schemas"]["UUID"];
            login: string;
            displayName: string;
            active: boolean;
            roles: components["schemas"]["Role"][];
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
        NewUserInput: {
            login: string;
            displayName: string;
            email?: string;
            personId?: components["schemas"]["UUID"];
            password: string;
        };
        UserInput: {
            displayName: string;
            email?: string;
            personId?: components["schemas"]["UUID"];
            active: boolean;
        };
        PasswordInput: {
            password: string;
        };
        OwnPasswordInput: {
            currentPassword: string;
            password: string;
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
        PageApiClientRow: {
            items: components["schemas"]["ApiClientRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
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
        ApiClientInput: {
            login: string;
            name: string;
            scopes: string[];
            expiresAt: components["schemas"]["Instant"];
        };
        SetUpInput: {
            token: string;
            district: components["schemas"]["SetUpDistrict"];
            school: components["schemas"]["SetUpSchool"];
            administrator: components["schemas"]["SetUpAdministrator"];
            schoolYear: components["schemas"]["SetUpSchoolYear"];
        };
        SetUpDistrict: {
            code: string;
            name: string;
            timeZone: string;
        };
        SetUpSchool: {
            name: string;
            shortName?: string;
        };
        SetUpAdministrator: {
            givenName: string;
            familyName: string;
            email: string;
            password: string;
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
        DemoUser: {
            login: string;
            displayName: string;
            role: components["schemas"]["Role"];
            school?: string;
            password?: string;
        };
        DemoUsersView: {
            district: string;
            items: components["schemas"]["DemoUser"][];
        };
        DemoSwitchInput: {
            login: string;
        };
        /** @enum {string} */
        TodayKind: "REFERRAL_UNACKNOWLEDGED" | "REFERRAL_TO_DECIDE" | "NOTIFICATION_DECISION_DUE" | "REFERRAL_TO_CLOSE" | "SESSION_TO_REVIEW" | "SESSION_DRAFT" | "SUPERVISION_OWED" | "PROGRAM_TO_ACTIVATE";
        /** @enum {string} */
        TodayState: "URGENT" | "OVERDUE" | "DUE";
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
        };
        TodayView: {
            items: components["schemas"]["TodayItem"][];
            counts: {
                [key: string]: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageAuditEntryRow"];
                    "text/csv": components["schemas"]["CursorPageAuditEntryRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
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
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
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
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/x-www-form-urlencoded": {
                    grant_type: string;
                    client_id?: string;
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientToken"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetaView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePeerAdvocateRow"];
                    "text/csv": components["schemas"]["PagePeerAdvocateRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["PeerAdvocateInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["ServiceInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["AvailabilityInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["SupervisorInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorRow"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePersonRow"];
                    "text/csv": components["schemas"]["PagePersonRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGuardianView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["GuardianInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSchoolYearRow"];
                    "text/csv": components["schemas"]["PageSchoolYearRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["SchoolYearInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["SchoolYearInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSchoolRow"];
                    "text/csv": components["schemas"]["PageSchoolRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["SchoolInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["SchoolInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                role?: components["schemas"]["Role"];
                schoolId?: components["schemas"]["UUID"];
                active?: boolean;
                limit?: number;
                offset?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUserRow"];
                    "text/csv": components["schemas"]["PageUserRow"];
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
                "application/json": components["schemas"]["NewUserInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
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
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
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
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["MembershipInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
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
                "application/json": components["schemas"]["OwnPasswordInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApiClientRow"];
                    "text/csv": components["schemas"]["PageApiClientRow"];
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
                "application/json": components["schemas"]["ApiClientInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
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
                "application/json": components["schemas"]["SetUpInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpView"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoUsersView"];
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
                "application/json": components["schemas"]["DemoSwitchInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
        };
    };
}
