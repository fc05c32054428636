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
        get: operations["listPeerAdvocates"];
        put?: never;
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
        get: operations["getPeerAdvocate"];
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
        get: operations["getAvailability"];
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
    "/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPrograms"];
        put?: never;
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
        get: operations["getProgram"];
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
        post: operations["activateProgram"];
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
        post: operations["pauseProgram"];
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
        get: operations["getLaunchChecklist"];
        put?: never;
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
        get: operations["listProgramServiceModels"];
        put: operations["replaceProgramServiceModels"];
        post?: never;
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
        get: operations["getReferralDirectory"];
        put: operations["replaceReferralDirectory"];
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
        get: operations["listServiceModels"];
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
        get: operations["listProgramLabels"];
        put?: never;
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
        get: operations["listConcernKinds"];
        put?: never;
        post?: never;
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
        get: operations["getCourse"];
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
        get: operations["listTrainingCompletions"];
        put?: never;
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
        post: operations["withdrawTrainingCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAgreementTemplates"];
        put?: never;
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
        get: operations["getAgreementTemplate"];
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
        post: operations["publishAgreementTemplate"];
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
        get: operations["listConfidentialityAgreements"];
        put?: never;
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
        post: operations["countersignConfidentialityAgreement"];
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
        get: operations["listGuardianConsents"];
        put?: never;
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
        post: operations["withdrawGuardianConsent"];
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
        get: operations["getReadinessBoard"];
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
            /** Format: uuid */
            advocateId: string;
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
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            guardianId: string;
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
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePeerAdvocateRow: {
            items: components["schemas"]["PeerAdvocateRow"][];
            /** Format: int32 */
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
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            programId: string;
            /** Format: date */
            termStartsOn: string;
            /** Format: date */
            termEndsOn: string;
            languages?: string[];
            models?: string[];
        };
        PeerAdvocateRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            gradeLevel?: string;
            /** Format: uuid */
            schoolId: string;
            school: string;
            /** Format: uuid */
            programId: string;
            program: string;
            status: components["schemas"]["AdvocateStatus"];
            /** Format: uuid */
            supervisorId?: string;
            supervisor?: string;
            /** Format: date */
            termStartsOn: string;
            /** Format: date */
            termEndsOn: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PeerAdvocateView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            personId: string;
            name: string;
            gradeLevel?: string;
            /** Format: uuid */
            schoolId: string;
            school: string;
            /** Format: uuid */
            programId: string;
            program: string;
            status: components["schemas"]["AdvocateStatus"];
            /** Format: uuid */
            supervisorId?: string;
            supervisor?: string;
            /** Format: date */
            supervisedSince?: string;
            /** Format: date */
            termStartsOn: string;
            /** Format: date */
            termEndsOn: string;
            /** Format: date */
            selectedOn?: string;
            /** Format: date */
            endedOn?: string;
            languages: string[];
            models: string[];
            /** Format: date-time */
            updatedAt: string;
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
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            kind: components["schemas"]["PersonKind"];
            givenName: string;
            familyName: string;
            preferredName?: string;
            externalId?: string;
            email?: string;
            /** Format: date */
            bornOn?: string;
            gradeLevel?: string;
            /** Format: uuid */
            schoolId?: string;
            languages: string[];
            active: boolean;
        };
        ReadinessItem: {
            code: string;
            met: boolean;
            subject?: string;
            sentence: string;
            fixedBy?: components["schemas"]["FixedBy"];
            /** Format: date */
            until?: string;
        };
        ReadinessView: {
            /** Format: uuid */
            advocateId: string;
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
            /** Format: date */
            termStartsOn: string;
            /** Format: date */
            termEndsOn: string;
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
            /** Format: local-time */
            startsAt: string;
            /** Format: local-time */
            endsAt: string;
            place?: string;
            mode: components["schemas"]["MeetingMode"];
            language?: string;
            accommodations?: components["schemas"]["Accommodation"][];
        };
        SupervisorInput: {
            /** Format: uuid */
            supervisorId: string;
            /** Format: date */
            from: string;
        };
        SupervisorRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            supervisorId: string;
            supervisor: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string;
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
        /** @enum {string} */
        ProgramKind: "STUDENT_PEER" | "STAFF_PSS";
        /** @enum {string} */
        ProgramStatus: "DRAFT" | "ACTIVE" | "PAUSED" | "ENDED";
        /** @enum {string} */
        ReferralKind: "SAFETY" | "EMOTIONAL_SUPPORT" | "SUBSTANCE_USE" | "FAMILY_AND_BASIC_NEEDS" | "LEARNING" | "CONFLICT_AND_BULLYING" | "OTHER";
        /** @enum {string} */
        Urgency: "ROUTINE" | "SAME_DAY" | "SAFETY";
        /** @enum {string} */
        LaunchCode: "SERVICE_MODEL" | "MENTAL_HEALTH_PARTNER" | "REFERRAL_RECEIVER" | "REFERRAL_DEPUTY";
        Text: {
            en: string;
            es: string;
        };
        EmergencyText: {
            en: string;
            es: string;
        };
        LaunchItem: {
            code: components["schemas"]["LaunchCode"];
            subject?: string;
            met: boolean;
            sentence: string;
        };
        LaunchChecklistView: {
            /** Format: uuid */
            programId: string;
            /** Format: int32 */
            version: number;
            ready: boolean;
            items: components["schemas"]["LaunchItem"][];
        };
        ProgramInput: {
            /** Format: uuid */
            schoolId: string;
            name: string;
            label: string;
            kind: components["schemas"]["ProgramKind"];
            description?: string;
            emergencyText?: components["schemas"]["EmergencyText"];
            /** Format: uuid */
            mentalHealthPartnerId?: string;
            mentalHealthPartnerOrganization?: string;
        };
        ProgramView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            schoolId: string;
            name: string;
            label: string;
            kind: components["schemas"]["ProgramKind"];
            status: components["schemas"]["ProgramStatus"];
            description?: string;
            nonClinicalStatement: components["schemas"]["Text"];
            emergencyText: components["schemas"]["Text"];
            /** Format: uuid */
            mentalHealthPartnerId?: string;
            mentalHealthPartnerOrganization?: string;
            /** Format: date-time */
            activatedAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ProgramRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolId: string;
            schoolName: string;
            name: string;
            label: string;
            kind: components["schemas"]["ProgramKind"];
            status: components["schemas"]["ProgramStatus"];
            /** Format: date-time */
            updatedAt: string;
        };
        PageProgramRow: {
            items: components["schemas"]["ProgramRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        ProgramLabel: {
            code: string;
            name: components["schemas"]["Text"];
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
        ReferralKindInfo: {
            code: components["schemas"]["ReferralKind"];
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            minimumUrgency: components["schemas"]["Urgency"];
        };
        ConcernKind: {
            code: string;
            name: components["schemas"]["Text"];
            referralKind: components["schemas"]["ReferralKind"];
            safety: boolean;
            minimumUrgency: components["schemas"]["Urgency"];
        };
        ConcernKindsView: {
            referralKinds: components["schemas"]["ReferralKindInfo"][];
            concernKinds: components["schemas"]["ConcernKind"][];
        };
        ProgramModelInput: {
            modelCode: string;
            /** Format: int32 */
            tier?: number;
            informalAllowed?: boolean;
            dropInAllowed?: boolean;
        };
        ProgramModelsInput: {
            models: components["schemas"]["ProgramModelInput"][];
        };
        ProgramModelView: {
            modelCode: string;
            name: components["schemas"]["Text"];
            /** Format: int32 */
            tier: number;
            informalAllowed: boolean;
            dropInAllowed: boolean;
        };
        ProgramModelsView: {
            /** Format: uuid */
            programId: string;
            /** Format: int32 */
            version: number;
            models: components["schemas"]["ProgramModelView"][];
        };
        ReferralRoleInput: {
            kind: components["schemas"]["ReferralKind"];
            /** Format: uuid */
            receiverId: string;
            /** Format: uuid */
            deputyId?: string;
        };
        ReferralDirectoryInput: {
            roles: components["schemas"]["ReferralRoleInput"][];
        };
        ReferralRoleView: {
            kind: components["schemas"]["ReferralKind"];
            /** Format: uuid */
            receiverId: string;
            receiverName: string;
            /** Format: uuid */
            deputyId?: string;
            deputyName?: string;
        };
        ReferralDirectoryView: {
            /** Format: uuid */
            programId: string;
            /** Format: int32 */
            version: number;
            roles: components["schemas"]["ReferralRoleView"][];
        };
        /** @enum {string} */
        Audience: "STUDENT" | "ADULT";
        /** @enum {string} */
        DeliveryMode: "CLASS" | "CLUB" | "MENTORSHIP";
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
        TrainingCompletionInput: {
            /** Format: uuid */
            advocateId: string;
            courseCode: string;
            /** Format: date */
            completedOn: string;
            /** Format: date */
            expiresOn?: string;
            deliveryMode: components["schemas"]["DeliveryMode"];
        };
        TrainingCompletionRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            advocateId: string;
            advocate: string;
            /** Format: uuid */
            schoolId: string;
            courseCode: string;
            /** Format: date */
            completedOn: string;
            /** Format: date */
            expiresOn?: string;
            deliveryMode: components["schemas"]["DeliveryMode"];
            /** Format: date-time */
            withdrawnAt?: string;
        };
        PageTrainingCompletionRow: {
            items: components["schemas"]["TrainingCompletionRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        TrainingCompletionView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            advocateId: string;
            advocate: string;
            /** Format: uuid */
            schoolId: string;
            courseCode: string;
            /** Format: date */
            completedOn: string;
            /** Format: date */
            expiresOn?: string;
            deliveryMode: components["schemas"]["DeliveryMode"];
            /** Format: uuid */
            recordedById?: string;
            recordedBy?: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        /** @enum {string} */
        AgreementKind: "CONFIDENTIALITY" | "CODE_OF_ETHICS" | "DUTY_TO_INFORM";
        /** @enum {string} */
        AgreementState: "AWAITING_COUNTERSIGNATURE" | "AWAITING_CONSENT" | "IN_FORCE" | "SUPERSEDED";
        /** @enum {string} */
        TemplateStatus: "DRAFT" | "PUBLISHED" | "RETIRED";
        /** @enum {string} */
        ConsentMethod: "PAPER" | "IN_PERSON" | "PHONE";
        /** @enum {string} */
        SigningMethod: "TYPED_NAME";
        AgreementWords: {
            language: string;
            title: string;
            body: string;
        };
        Words: {
            language: string;
            title: string;
            body: string;
            hash: string;
        };
        AgreementSample: {
            kind: components["schemas"]["AgreementKind"];
            title: components["schemas"]["Text"];
            body: components["schemas"]["Text"];
        };
        AgreementTemplateInput: {
            kind: components["schemas"]["AgreementKind"];
            /** Format: uuid */
            schoolId?: string;
            texts?: components["schemas"]["AgreementWords"][];
            safetyCritical: boolean;
            /** Format: int32 */
            graceDays?: number;
        };
        DraftInput: {
            texts: components["schemas"]["AgreementWords"][];
            safetyCritical: boolean;
            /** Format: int32 */
            graceDays: number;
        };
        AgreementTemplateRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schoolId?: string;
            school?: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            title?: string;
            status: components["schemas"]["TemplateStatus"];
            safetyCritical: boolean;
            /** Format: date-time */
            publishedAt?: string;
        };
        PageAgreementTemplateRow: {
            items: components["schemas"]["AgreementTemplateRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        AgreementTemplateView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            schoolId?: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            status: components["schemas"]["TemplateStatus"];
            safetyCritical: boolean;
            /** Format: int32 */
            graceDays: number;
            /** Format: date-time */
            publishedAt?: string;
            /** Format: date-time */
            retiredAt?: string;
            texts: components["schemas"]["Words"][];
        };
        AgreementRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            advocateId: string;
            advocate: string;
            /** Format: uuid */
            schoolId: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            language: string;
            /** Format: date-time */
            signedAt: string;
            /** Format: date-time */
            countersignedAt?: string;
            /** Format: date */
            lapsesOn?: string;
            state: components["schemas"]["AgreementState"];
        };
        PageAgreementRow: {
            items: components["schemas"]["AgreementRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        AgreementView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            advocateId: string;
            advocate: string;
            /** Format: uuid */
            schoolId: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            templateId?: string;
            state: components["schemas"]["AgreementState"];
            language: string;
            title: string;
            body: string;
            textHash: string;
            signedName: string;
            /** Format: date-time */
            signedAt: string;
            method: components["schemas"]["SigningMethod"];
            signedAsMinor: boolean;
            /** Format: uuid */
            countersignedById?: string;
            countersignedBy?: string;
            /** Format: date-time */
            countersignedAt?: string;
            /** Format: date */
            lapsesOn?: string;
        };
        SignatureInput: {
            /** Format: uuid */
            templateId: string;
            language: string;
            signedName: string;
            acknowledged: boolean;
            /** Format: uuid */
            advocateId?: string;
        };
        GuardianConsentInput: {
            /** Format: uuid */
            advocateId: string;
            /** Format: uuid */
            guardianId?: string;
            guardianName?: string;
            method: components["schemas"]["ConsentMethod"];
            /** Format: date */
            attestedOn: string;
            statement: string;
        };
        GuardianConsentRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            advocateId: string;
            advocate: string;
            /** Format: uuid */
            schoolId: string;
            /** Format: uuid */
            guardianId?: string;
            guardianName: string;
            method: components["schemas"]["ConsentMethod"];
            /** Format: date */
            attestedOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        PageGuardianConsentRow: {
            items: components["schemas"]["GuardianConsentRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        GuardianConsentView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            advocateId: string;
            advocate: string;
            /** Format: uuid */
            schoolId: string;
            /** Format: uuid */
            guardianId?: string;
            guardianName: string;
            method: components["schemas"]["ConsentMethod"];
            /** Format: date */
            attestedOn: string;
            /** Format: uuid */
            recordedById?: string;
            recordedBy?: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            withdrawnAt?: string;
            statement?: string;
        };
        ReadinessBoardRow: {
            /** Format: uuid */
            advocateId: string;
            name: string;
            status: components["schemas"]["AdvocateStatus"];
            open: boolean;
            items: components["schemas"]["ReadinessItem"][];
        };
        PageReadinessBoardRow: {
            items: components["schemas"]["ReadinessBoardRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetaView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listPeerAdvocates: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
                schoolId?: string;
                programId?: string;
                status?: components["schemas"]["AdvocateStatus"];
                supervisorId?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePeerAdvocateRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
                "application/json": components["schemas"]["PeerAdvocateInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    updatePeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    updateAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    endPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    pausePeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query: {
                model: string;
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    resumePeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    selectPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    assignSupervisor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisorInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvocateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listSupervisorsOfPeerAdvocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisorRow"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
                schoolId?: string;
                status?: components["schemas"]["ProgramStatus"];
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProgramRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
                "application/json": components["schemas"]["ProgramInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    activateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    pauseProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    endProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getLaunchChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaunchChecklistView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listProgramServiceModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramModelsView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    replaceProgramServiceModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramModelsInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramModelsView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getReferralDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDirectoryView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    replaceReferralDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDirectoryInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDirectoryView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceModel"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramLabel"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernKindsView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listTrainingCompletions: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
                advocateId?: string;
                courseCode?: string;
                expiringBefore?: string;
                withdrawn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrainingCompletionRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
                "application/json": components["schemas"]["TrainingCompletionInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingCompletionView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getTrainingCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingCompletionView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    withdrawTrainingCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingCompletionView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listAgreementTemplates: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
                kind?: components["schemas"]["AgreementKind"];
                status?: components["schemas"]["TemplateStatus"];
                schoolId?: string;
                currentAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAgreementTemplateRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
                "application/json": components["schemas"]["AgreementTemplateInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementSample"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    updateAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    publishAgreementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTemplateView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listConfidentialityAgreements: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
                advocateId?: string;
                schoolId?: string;
                kind?: components["schemas"]["AgreementKind"];
                state?: components["schemas"]["AgreementState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAgreementRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
                "application/json": components["schemas"]["SignatureInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getConfidentialityAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    countersignConfidentialityAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listGuardianConsents: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sort?: string;
                advocateId?: string;
                withdrawn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGuardianConsentRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
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
                "application/json": components["schemas"]["GuardianConsentInput"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianConsentView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getGuardianConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianConsentView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    withdrawGuardianConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianConsentView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getReadinessBoard: {
        parameters: {
            query: {
                programId: string;
                model: string;
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReadinessBoardRow"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
}
