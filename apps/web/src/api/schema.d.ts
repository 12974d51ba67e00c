/* Made by `npm run api-types` from the OpenAPI document of the server; do not edit. */
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListedAccountDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterAccountRequest"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountRolesDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordAbsenceDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AbsenceRecordedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/absences/{absenceId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
                accountId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    absenceId: string;
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AbsenceEndedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/ended-roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndRoleRequest"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountRolesDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GrantRoleRequest"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountRolesDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    dueUntil?: string;
                    limit?: number;
                    phase?: "reported" | "weighed" | "admitted" | "refused" | "planning" | "set" | "placed" | "closed" | "reopened";
                    region?: string;
                    relation?: "own" | "offered" | "former";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorklistDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenArrangementDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ArrangementOpenedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseFileDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdmitPersonDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/admission-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefuseAdmissionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReceiveAdviceDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/advice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RequestAdviceDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdviceRequestedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordAgreementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeAppointmentDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppointmentDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/appointments/{appointmentId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointmentId: string;
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    appointmentId: string;
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "image/jpeg": string;
                        "image/png": string;
                        "text/calendar": string;
                        "text/html": string;
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/appointments/{appointmentId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointmentId: string;
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    appointmentId: string;
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CancelAppointmentDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/appointments/{appointmentId}/moving": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointmentId: string;
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    appointmentId: string;
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoveAppointmentDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppointmentDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    effectiveOn?: string;
                    knownOn?: string;
                    revision?: number;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseFileDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/banenafspraak-checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckBanenafspraakDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/benefit-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeBenefitDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from?: number;
                    to: number;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WhatChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CloseArrangementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ArrangementClosedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordContactDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactRecordedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RequestCorrectionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CorrectionDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/corrections/{correctionId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                correctionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    correctionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApproveCorrectionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CorrectionDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/corrections/{correctionId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                correctionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    correctionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RejectCorrectionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CorrectionDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/decision-notices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NotifyDecisionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HoldDiagnosisDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kind?: "quote" | "dismissal-letter" | "signed-plan" | "proof" | "invoice" | "consent" | "letter" | "other";
                    limit?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query: {
                    kind: "quote" | "dismissal-letter" | "signed-plan" | "proof" | "invoice" | "consent" | "letter" | "other";
                    receivedOn: string;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentReceivedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                documentId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "image/jpeg": string;
                        "image/png": string;
                        "text/calendar": string;
                        "text/html": string;
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/documents/{documentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                documentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawDocumentDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/draft-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawDraftDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/education": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartEducationDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlacementDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/employer-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordEmployerAgreementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    areas?: ("intake" | "plan" | "items" | "travel" | "daily" | "documents" | "end")[];
                    effectiveFrom?: string;
                    effectiveOn?: string;
                    fromRevision?: number;
                    knownFrom?: string;
                    knownOn?: string;
                    limit?: number;
                    order?: "oldest-first" | "newest-first";
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseHistoryDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/first-line-help": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordFirstLineHelpDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AgreeGoalDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenHandoverDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OfferHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverOfferedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    toUnit: string;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverPreviewDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover-requests/{requestId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                requestId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeclineRequestDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverOfferedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompleteHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EscalationDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KeepWithOwnerDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/override": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OverrideHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverOfferedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskQuestionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuestionAskedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                questionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerQuestionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeclineHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handover/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/handovers/{handoverId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    handoverId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverReceiptDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemAddedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompleteItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordDeliveryDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeliveryRecordedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvaluateItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/interruption": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InterruptItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/provider-choice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChooseProviderDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReceiveQuoteDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuoteReceivedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReferItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemReferredDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResumeItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StopItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/items/{itemId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawItemDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SendLetterDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LetterSentDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeMatchDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MatchMadeDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NotesDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteNoteDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NoteWrittenDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/notes/{noteId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                noteId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    noteId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CorrectNoteDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LodgeObjectionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ObjectionLodgedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/objections/{objectionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                objectionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    objectionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideObjectionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/own-business": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartBusinessDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlacementDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlacePersonDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlacementDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/placements/{placementId}/aftercare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                placementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    placementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HoldAftercareDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/placements/{placementId}/break": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                placementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    placementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BreakPlacementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    on?: string;
                    version?: number;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanVersionDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/plan-presentations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PresentPlanDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/plan/employer-page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanEmployerPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/plan/page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    version?: number;
                };
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/prior-provision-considerations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConsiderProvisionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProvisionConsideredDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/prior-provisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PriorProvisionsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/referrals/{referralId}/reports/{reportId}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                referralId: string;
                reportId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    referralId: string;
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/region-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeRegionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegionChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/regional-contact-consultations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConsultRegionalContactDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReopenArrangementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviseArrangementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/search-answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerSearchDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/second-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AskSecondAgreementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SecondAgreementAskedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/second-agreements/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                requestId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SecondAgreementDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/second-agreements/{requestId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                requestId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/second-agreements/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                requestId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeclineSecondAgreementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/second-agreements/{requestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                requestId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawSecondAgreementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/setting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetArrangementDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoteSignalDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalNotedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/signals/{signalId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                signalId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    signalId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordSignalOutcomeDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/signals/{signalId}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                signalId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    signalId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReferSignalDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeTaskDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskMadeDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/tasks/{taskId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                taskId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    taskId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FinishTaskDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/tasks/{taskId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                taskId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    taskId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HistoryLineDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/tasks/{taskId}/handing-over": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                taskId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    taskId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HandOverTaskDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/tasks/{taskId}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                taskId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    taskId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PostponeTaskDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/tasks/{taskId}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
                taskId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                    taskId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/weighings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WeighNeedDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/arrangements/{arrangementId}/work-situations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    arrangementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordWorkSituationDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BudgetsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    knownAt?: string;
                    on?: string;
                };
                header?: never;
                path: {
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BudgetDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{scheme}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProposeAllocationDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProposalIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{scheme}/proposals/{proposalId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    proposalId: string;
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProposalIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{scheme}/proposals/{proposalId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    proposalId: string;
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RejectProposalDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProposalIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{scheme}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProposeTotalDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProposalIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartBulkDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkStartedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-handovers/{bulkId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulkId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bulkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkHandoverDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-handovers/{bulkId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulkId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bulkId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkLinesDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkStartedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk-handovers/{bulkId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulkId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bulkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkStartedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kind?: string;
                    limit?: number;
                    on?: string;
                    query?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntryPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue-entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntryDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    age?: number;
                    banenafspraak?: "yes" | "no" | "in-doubt";
                    benefit?: ("none" | "ww" | "participatiewet" | "wajong" | "wia" | "other")[];
                    cursor?: string;
                    limit?: number;
                    on?: string;
                    region: string;
                    situation?: "working" | "notice-period" | "unemployed" | "self-employed-reorienting";
                    verdict?: "fits" | "fits-if" | "does-not-fit";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfferPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskKindDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kind?: "wsp" | "leerwerkloket" | "zelfstandigenloket" | "banenafspraak-contact" | "nlwerktdoor" | "werkcentrum" | "debt-help" | "language" | "rmc" | "other";
                    limit?: number;
                    on?: string;
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublishDeskDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deskId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    deskId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishedDeskDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    deskId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeskVersionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{deskId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deskId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    deskId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LastDayDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewDraftDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftSavedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaveDraftDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftSavedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    draftId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDeletedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftNoticesDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kvk?: string;
                    limit?: number;
                    on?: string;
                    query?: string;
                    region?: string;
                    sector?: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployerPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterEmployerDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployerIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployerDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EmployerDescriptionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployerIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LastDayDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployerIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddLocationDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LocationIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/locations/{locationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: string;
                locationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    employerId: string;
                    locationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LastDayDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LocationIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An endless `text/event-stream` of announcements. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportGroupDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupReportedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    groupId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupProgressDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: number;
                    limit?: number;
                    status?: "pending" | "registered" | "known" | "failed";
                };
                header?: never;
                path: {
                    groupId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupLinesDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    groupId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddGroupLinesDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupLinesAddedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    groupId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RetryGroupLinesDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GroupLinesAddedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitRequestsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RequestHandoverDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverRequestedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    direction?: "made" | "received";
                    limit?: number;
                    standing?: "waiting" | "ended";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitHandoversDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipalityCode}/region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    municipalityCode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MunicipalityRegionDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The OpenAPI document. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnAccountDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SearchPersonDto"];
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchAnswerDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterPersonDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonRegisteredDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/channel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetChannelDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonDoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GiveConsentDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConsentGivenDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consentId: string;
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawConsentDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConsentWithdrawnDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/death": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordDeathDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeathRecordedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    fromRevision?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonHistoryDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/identity-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeIdentityDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonDoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/job-coach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignJobCoachDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobCoachAssignedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/job-coach/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndJobCoachDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonDoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkDossiersDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossiersLinkedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/links/{linkId}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkId: string;
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    linkId: string;
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UnlinkDossiersDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossiersLinkedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NameRepresentativeDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RepresentativeNamedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{personId}/representatives/{representativeId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                representativeId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                    representativeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndRepresentativeDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonDoneDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priced-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PricedServiceDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kind?: "company-school" | "branch-school" | "training-provider" | "school" | "sector-fund" | "municipality" | "social-firm" | "coach" | "other";
                    limit?: number;
                    on?: string;
                    query?: string;
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterProviderDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    providerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    providerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProviderDescriptionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{providerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    providerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndProviderDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{providerId}/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    providerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecogniseProviderDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecognitionIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{providerId}/recognitions/{recognitionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
                recognitionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    providerId: string;
                    recognitionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndRecognitionDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecognitionIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListedReferralsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    referralId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReferralDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    referralId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndReferralDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReferralEndedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    referralId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportReferralDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReferralReportedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegionDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    regionCode: unknown;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublishRegionalInstrumentDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishedInstrumentDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/scheme-publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    regionCode: unknown;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublishRegionalSchemeDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishedSchemeDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scheme-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    on?: string;
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SchemeVersionPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-agreement-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListedQuestionsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    dueUntil?: string;
                    kind?: "refer-banenafspraak" | "refer-signal" | "record-signal-outcome" | "record-advice" | "weigh-need" | "notify-decision" | "contact-person" | "plan-first-contact" | "set-plan" | "answer-search" | "answer-handover" | "answer-handover-request" | "answer-handover-question" | "offer-handover-again" | "assign-handover" | "carry-out-referral" | "record-referral-report" | "take-back-item" | "answer-second-agreement" | "confirm-funding" | "start-item" | "resume-item" | "evaluate-item" | "end-item" | "aftercare-week" | "aftercare-month" | "decide-objection" | "record-appointment" | "decide-correction" | "reconsider-decision" | "review-document" | "draft-expires" | "inform-after-death" | "own";
                    limit?: number;
                    region?: string;
                    view?: "mine" | "team" | "unassigned";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskListDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskLoadsDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    canReceive?: "true" | "false";
                    kind?: "uwv-executor" | "uwv-cashier" | "municipality" | "union" | "employer-organisation" | "education" | "mobility-team" | "oversight" | "ministry";
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    unitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReceiverDto"][];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    employerId?: string;
                    jobGuarantee?: boolean;
                    kind?: "vacancy" | "learning-job" | "work-placement";
                    limit?: number;
                    on?: string;
                    openHiring?: boolean;
                    query?: string;
                    region?: string;
                    sector?: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VacancyPageDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenVacancyDto"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VacancyIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VacancyDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VacancyOfferDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VacancyIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CloseVacancyDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VacancyIdDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/open-hiring": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenHiringListDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/open-hiring/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OnListDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/open-hiring/starts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/open-hiring/step-backs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vacancyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StepBackDto"];
                };
            };
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChangedDto"];
                    };
                };
                /** @description A problem */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDto"];
                    };
                };
            };
        };
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
        AbsenceEndedDto: {
            absenceId: string;
        };
        AbsenceRecordedDto: {
            absenceId: string;
        };
        AcceptHandoverDto: {
            contactOn: string;
            contentHash: string;
            receiver?: string;
        };
        AccountDto: {
            accountId: string;
            displayName: string;
            roles: ("caseworker" | "coordinator" | "banenafspraak-expert" | "education-contact" | "practice-trainer" | "cashier" | "second-cashier" | "cash-office-coordinator" | "auditor" | "analyst" | "administrator" | "system")[];
            unit: string;
        };
        AccountRolesDto: {
            accountId: string;
            roles: ("caseworker" | "coordinator" | "banenafspraak-expert" | "education-contact" | "practice-trainer" | "cashier" | "second-cashier" | "cash-office-coordinator" | "auditor" | "analyst" | "administrator" | "system")[];
            unit: string;
        };
        AddGroupLinesDto: {
            people: components["schemas"]["GroupPersonDto"][];
        };
        AddItemDto: {
            catalogueId: string;
            description: string;
            employerPart?: boolean;
            funding: components["schemas"]["FundingLineDto"][];
            notInitialEducation?: boolean;
            plannedFrom: string;
            plannedUntil: string;
            price: components["schemas"]["MoneyDto"];
            provider?: string;
            providerId?: string;
            regularShortfall?: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
            vatPercent?: number;
        };
        AddLocationDto: {
            activeFrom: string;
            contactFunction?: string;
            email?: string;
            municipality: string;
            name: string;
            telephone?: string;
        };
        AddressDto: {
            houseNumber?: string;
            postcode?: string;
            street?: string;
            town?: string;
        };
        AdmissionShownDto: {
            admittedOn: string;
            /** @enum {string} */
            ground: "weighed" | "by-definition";
        };
        AdmitPersonDto: {
            admittedOn: string;
        };
        AdviceRequestedDto: {
            adviceId: string;
        };
        AdviceShownDto: {
            advice?: string;
            adviceId: string;
            adviser: string;
            answerBy: string;
            /** @enum {string} */
            outcome?: "support" | "no-extra-support" | "no-clear-advice";
            question: string;
            receivedOn?: string;
            requestedOn: string;
        };
        AftercareShownDto: {
            heldOn: string;
            /** @enum {string} */
            moment: "week" | "month" | "other";
            result: string;
            stillAtWork: boolean;
        };
        AgreeGoalDto: {
            agreedOn: string;
            description: string;
            /** @enum {string} */
            kind: "same-occupation" | "other-occupation" | "other-sector" | "own-business" | "education" | "orientation";
        };
        AgreementShownDto: {
            agreedOn: string;
            how: string;
            planVersion: number;
        };
        AlongWithPersonDto: {
            /** @enum {string} */
            channel?: "letter" | "email" | "telephone" | "own-page" | "conversation";
            idWerkzoekende: string;
            jobCoachOf?: string;
            representatives: number;
            secrecy: boolean;
        };
        AnswerQuestionDto: {
            answer: string;
        };
        AnswerSearchDto: {
            /** @enum {string} */
            answer: "contact-made" | "person-does-not-want" | "no-contact-needed";
            answeredOn: string;
            note?: string;
            taskId: string;
        };
        AppliedRuleDto: {
            id: string;
            version: string;
        };
        AppointmentDto: {
            appointmentId: string;
            warnings: components["schemas"]["WarningDto"][];
        };
        AppointmentShownDto: {
            appointmentId: string;
            at: string;
            /** @enum {string} */
            channel: "office" | "home-visit" | "telephone" | "video" | "e-mail" | "letter";
            minutes: number;
            on: string;
            place?: string;
            /** @enum {string} */
            status: "planned" | "cancelled" | "held";
        };
        ApproveCorrectionDto: {
            effectiveOn: string;
        };
        ArrangementClosedDto: {
            arrangementId: string;
            calledOff: components["schemas"]["CalledOffDto"][];
        };
        ArrangementOpenedDto: {
            arrangementId: string;
            proposedOwnerKind: string;
        };
        AskQuestionDto: {
            question: string;
        };
        AskSecondAgreementDto: {
            explanation: string;
            /** @enum {string} */
            ground: "legal-task" | "consent";
            items: string[];
            unit: string;
        };
        AssignHandoverDto: {
            contactOn: string;
            contentHash: string;
            note: string;
            reason: string;
            receiver: string;
            toUnit: string;
        };
        AssignJobCoachDto: {
            email?: string;
            from: string;
            name: string;
            organisation: string;
            telephone?: string;
            until?: string;
        };
        BreakPlacementDto: {
            brokenOn: string;
            explanation: string;
            /** @enum {string} */
            reason: "trial-period" | "employer-stopped" | "person-stopped" | "illness" | "contract-not-extended" | "business-ended" | "other";
        };
        BudgetDto: {
            pots: components["schemas"]["PotBalanceDto"][];
            proposals: components["schemas"]["BudgetProposalDto"][];
            scheme: string;
        };
        BudgetPhaseDto: {
            cents: number;
            on: string;
            phase: number;
            schemeVersion: string;
            source: string;
        };
        BudgetProposalDto: {
            cents: number;
            /** @enum {string} */
            kind: "total" | "allocation";
            on: string;
            /** @enum {string} */
            part: "staffing" | "interventions";
            phase?: number;
            proposalId: string;
            proposedBy: string;
            region?: string;
            source: string;
            year: number;
        };
        BudgetsDto: {
            budgets: components["schemas"]["ListedBudgetDto"][];
        };
        BulkHandoverDto: {
            bulkId: string;
            items: components["schemas"]["BulkItemDto"][];
            startedOn: string;
            /** @enum {string} */
            status: "running" | "finished" | "stopped";
            toUnit: string;
        };
        BulkItemDto: {
            arrangementId: string;
            attempt: number;
            handoverId?: string;
            reasons: string[];
            /** @enum {string} */
            status: "waiting" | "offered" | "refused" | "failed" | "not-offered";
        };
        BulkLineDto: {
            arrangementId: string;
            contentHash: string;
        };
        BulkLinesDto: {
            items: components["schemas"]["BulkLineDto"][];
        };
        BulkStartedDto: {
            bulkId: string;
        };
        CalledOffDto: {
            appointmentId: string;
            at: string;
            on: string;
        };
        CancelAppointmentDto: {
            explanation?: string;
            /** @enum {string} */
            reason: "ill" | "other-appointment" | "work" | "travel" | "our-side" | "other";
        };
        CapDto: {
            amount?: components["schemas"]["CatalogueAmountDto"];
            count?: number;
            name: string;
            text?: string;
        };
        CaseBarDto: {
            answerBy?: string;
            arrangementId: string;
            offeredTo?: string;
            ownerName: string;
            ownerUnit: string;
            phase: string;
            region: string;
            revision: number;
        };
        CaseFileDto: {
            agreement?: components["schemas"]["AgreementShownDto"];
            arrangementId: string;
            banenafspraak?: string;
            benefit: string;
            considerations: components["schemas"]["ConsiderationShownDto"][];
            daily: components["schemas"]["DailyFileDto"];
            diagnoses: components["schemas"]["DiagnosisShownDto"][];
            end: components["schemas"]["EndFileDto"];
            goal?: components["schemas"]["GoalShownDto"];
            handover?: components["schemas"]["HandoverShownDto"];
            intake: components["schemas"]["IntakeShownDto"];
            items: components["schemas"]["ItemShownDto"][];
            ownerUnit: string;
            personId: string;
            phase: string;
            plan: components["schemas"]["PlanFileDto"];
            planVersion: number;
            region: string;
            reportedOn: string;
            revision: number;
            setVersion?: number;
            tail: boolean;
            tasks: components["schemas"]["TaskShownDto"][];
            travel: components["schemas"]["TravelShownDto"];
            warnings: components["schemas"]["WarningDto"][];
        };
        CaseHistoryDto: {
            events: components["schemas"]["HistoryLineDto"][];
            nextRevision?: number;
        };
        CatalogueAmountDto: {
            cents: number;
            /** @enum {string} */
            currency: "EUR";
        };
        CentreMunicipalityDto: {
            code: string;
            name: string;
        };
        ChangeBenefitDto: {
            changedOn: string;
            /** @enum {string} */
            to: "none" | "ww" | "participatiewet" | "wajong" | "wia" | "ziektewet" | "bbz" | "tozo" | "other";
        };
        ChangedSinceDto: {
            recordedAt: string;
            revision: number;
            type: string;
        };
        ChangeDto: {
            after?: string;
            before?: string;
            label: string;
            path: string;
        };
        ChangeIdentityDto: {
            address?: components["schemas"]["NewAddressDto"];
            birthDate?: string;
            bsn?: string;
            changedOn: string;
            municipality?: string;
            name?: components["schemas"]["NameDto"];
            reachable?: components["schemas"]["ReachableDto"];
            reason: string;
            secrecy?: boolean;
        };
        ChangeItemDto: {
            description: string;
            employerPart?: boolean;
            funding: components["schemas"]["FundingLineDto"][];
            notInitialEducation?: boolean;
            plannedFrom: string;
            plannedUntil: string;
            price: components["schemas"]["MoneyDto"];
            provider?: string;
            providerId?: string;
            reason: string;
            regularShortfall?: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
            vatPercent?: number;
        };
        ChangeRegionDto: {
            changedOn: string;
            municipality: string;
        };
        ChannelDto: {
            /** @enum {string} */
            channel: "letter" | "email" | "telephone" | "own-page" | "conversation";
            note?: string;
            representativeId?: string;
            setOn: string;
        };
        CheckBanenafspraakDto: {
            /** @enum {string} */
            answer: "yes" | "no" | "in-doubt";
            checkedOn: string;
            registerConsulted: boolean;
        };
        ChooseProviderDto: {
            chosenOn: string;
            fewerQuotesReason?: string;
            quoteId: string;
            reason: string;
        };
        CloseArrangementDto: {
            aftercareReason?: string;
            closedOn: string;
            endItems?: components["schemas"]["EndItemsDto"];
            explanation: string;
            /** @enum {string} */
            outcome: "work-without-benefit" | "work-after-benefit" | "own-business" | "education" | "benefit" | "stopped-by-person" | "moved-abroad" | "deceased" | "other";
        };
        CloseVacancyDto: {
            /** @enum {string} */
            reason: "filled" | "withdrawn" | "expired" | "employer-ended";
        };
        ClosingShownDto: {
            closedOn: string;
            explanation: string;
            /** @enum {string} */
            outcome: "work-without-benefit" | "work-after-benefit" | "own-business" | "education" | "benefit" | "stopped-by-person" | "moved-abroad" | "deceased" | "other";
        };
        CompleteHandoverDto: {
            contactHeldOn: string;
        };
        CompleteItemDto: {
            completedOn: string;
            result: string;
        };
        ConsentDto: {
            consentId: string;
            givenOn: string;
            toUnit: string;
        };
        ConsentGivenDto: {
            consentId: string;
        };
        ConsentWithdrawnDto: {
            consentId: string;
        };
        ConsiderationShownDto: {
            considerationId: string;
            consideredOn: string;
            group: string;
            outcome: string;
            provision: string;
            reason: string;
        };
        ConsiderProvisionDto: {
            consideredOn: string;
            /** @enum {string} */
            group: "regular" | "sector" | "praktijkleren" | "bbl" | "further";
            /** @enum {string} */
            outcome: "used" | "not-available" | "not-fitting" | "exhausted" | "refused-by-owner";
            provision: string;
            reason: string;
        };
        ConsultationShownDto: {
            advice: string;
            consultedOn: string;
            deskName: string;
            /** @enum {string} */
            finding: "belongs" | "does-not-belong" | "still-unclear";
        };
        ConsultRegionalContactDto: {
            advice: string;
            consultedOn: string;
            deskId?: string;
            deskName: string;
            /** @enum {string} */
            finding: "belongs" | "does-not-belong" | "still-unclear";
        };
        ContactRecordedDto: {
            contactId: string;
            nextAppointmentId?: string;
            notice: string;
            warnings: components["schemas"]["WarningDto"][];
        };
        ContactShownDto: {
            appointmentId?: string;
            /** @enum {string} */
            attendance: "present" | "late" | "absent";
            /** @enum {string} */
            channel: "office" | "home-visit" | "telephone" | "video" | "e-mail" | "letter";
            contactId: string;
            heldOn: string;
        };
        CorrectionDto: {
            correctionId: string;
        };
        CorrectionShownDto: {
            correctionId: string;
            effectiveOn?: string;
            fact: string;
            from: string;
            /** @enum {string} */
            status: "requested" | "approved" | "rejected";
            subjectId?: string;
            to: string;
        };
        CorrectNoteDto: {
            reason: string;
            text: string;
        };
        DailyFileDto: {
            appointments: components["schemas"]["AppointmentShownDto"][];
            contacts: components["schemas"]["ContactShownDto"][];
            corrections: components["schemas"]["CorrectionShownDto"][];
            notes: components["schemas"]["NoteShownDto"][];
        };
        DeathRecordedDto: {
            closedArrangementId?: string;
            personId: string;
        };
        DecideObjectionDto: {
            decidedOn: string;
            motivation: string;
            /** @enum {string} */
            notifiedHow?: "letter" | "conversation" | "telephone" | "own-page";
            notifiedOn?: string;
            /** @enum {string} */
            outcome: "founded" | "unfounded" | "inadmissible";
        };
        DeclineHandoverDto: {
            explanation: string;
            /** @enum {string} */
            reason: "not-competent" | "person-unknown-here" | "no-capacity" | "wrong-region" | "incomplete" | "other";
        };
        DeclineRequestDto: {
            explanation: string;
            /** @enum {string} */
            reason: "agreements-run-here" | "person-does-not-want" | "no-ground-to-share" | "offered-elsewhere" | "other";
        };
        DeclineSecondAgreementDto: {
            explanation: string;
            /** @enum {string} */
            reason: "other-money-comes-first" | "price-too-high" | "does-not-fit-goal" | "not-competent" | "incomplete" | "other";
        };
        DeliveredShownDto: {
            amount: components["schemas"]["MoneyDto"];
            deliveredUntil: string;
        };
        DeliveryRecordedDto: {
            deliveryId: string;
        };
        DeskDto: {
            address?: string;
            contactFunction?: string;
            deskId: string;
            email?: string;
            /** @enum {string} */
            kind: "wsp" | "leerwerkloket" | "zelfstandigenloket" | "banenafspraak-contact" | "nlwerktdoor" | "werkcentrum" | "debt-help" | "language" | "rmc" | "other";
            name: string;
            opening?: string;
            region: string;
            telephone?: string;
            validFrom: string;
            validUntil?: string;
            website?: string;
        };
        DeskIdDto: {
            deskId: string;
        };
        DeskKindDto: {
            forNl: string;
            /** @enum {string} */
            kind: "wsp" | "leerwerkloket" | "zelfstandigenloket" | "banenafspraak-contact" | "nlwerktdoor" | "werkcentrum" | "debt-help" | "language" | "rmc" | "other";
            nameNl: string;
            onePerRegion: boolean;
            source: string;
        };
        DeskPageDto: {
            items: components["schemas"]["DeskDto"][];
            nextCursor?: string;
        };
        DeskVersionDto: {
            address?: string;
            contactFunction?: string;
            email?: string;
            name: string;
            opening?: string;
            telephone?: string;
            validFrom: string;
            validUntil?: string;
            website?: string;
        };
        DiagnosisShownDto: {
            diagnosisId: string;
            heldOn: string;
            result: string;
            topics: string[];
        };
        DocumentReceivedDto: {
            bytes: number;
            documentId: string;
            sha256: string;
            /** @enum {string} */
            virusCheck: "clean" | "not-checked";
            warning?: string;
        };
        DocumentRefDto: {
            document: string;
            section: string;
        };
        DocumentsDto: {
            documents: components["schemas"]["DocumentShownDto"][];
            nextOffset?: number;
            total: number;
        };
        DocumentShownDto: {
            bytes: number;
            /** @enum {string} */
            channel?: "post" | "email" | "in-person" | "own-page";
            documentId: string;
            /** @enum {string} */
            gone?: "withdrawn" | "expired";
            goneOn?: string;
            keepUntil: string;
            /** @enum {string} */
            kind: "quote" | "dismissal-letter" | "signed-plan" | "proof" | "invoice" | "consent" | "letter" | "other";
            kindName: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/png" | "image/jpeg" | "text/html";
            note?: string;
            /** @enum {string} */
            origin: "received" | "sent";
            receivedOn: string;
            sha256: string;
            title?: string;
            /** @enum {string} */
            virusCheck: "clean" | "not-checked" | "own";
        };
        DoneDto: {
            arrangementId: string;
        };
        DossiersLinkedDto: {
            linkId: string;
        };
        DraftDeletedDto: {
            draftId: string;
        };
        DraftDto: {
            arrangementId?: string;
            content: string;
            deletedOn: string;
            draftId: string;
            /** @enum {string} */
            form: "register-person" | "open-arrangement" | "banenafspraak-check" | "weighing" | "admission" | "admission-refusal" | "diagnosis" | "goal" | "item" | "handover" | "objection" | "note" | "other";
            personId?: string;
            savedOn: string;
            version: number;
            warning?: string;
        };
        DraftLineDto: {
            arrangementId?: string;
            deletedOn: string;
            draftId: string;
            /** @enum {string} */
            form: "register-person" | "open-arrangement" | "banenafspraak-check" | "weighing" | "admission" | "admission-refusal" | "diagnosis" | "goal" | "item" | "handover" | "objection" | "note" | "other";
            personId?: string;
            savedOn: string;
            version: number;
            warning?: string;
        };
        DraftNoticeDto: {
            account: string;
            deletedOn: string;
            draftId: string;
            /** @enum {string} */
            form: "register-person" | "open-arrangement" | "banenafspraak-check" | "weighing" | "admission" | "admission-refusal" | "diagnosis" | "goal" | "item" | "handover" | "objection" | "note" | "other";
            notice: string;
        };
        DraftNoticesDto: {
            notices: components["schemas"]["DraftNoticeDto"][];
        };
        DraftPageDto: {
            drafts: components["schemas"]["DraftLineDto"][];
            nextOffset?: number;
        };
        DraftSavedDto: {
            deletedOn: string;
            draftId: string;
        };
        EmployerDescriptionDto: {
            contactFunction?: string;
            email?: string;
            name: string;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            telephone?: string;
        };
        EmployerDto: {
            activeFrom: string;
            contactFunction?: string;
            email?: string;
            employerId: string;
            kvk: string;
            lastDay?: string;
            locations: components["schemas"]["LocationDto"][];
            name: string;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            telephone?: string;
        };
        EmployerIdDto: {
            employerId: string;
        };
        EmployerItemDto: {
            description: string;
            itemId: string;
            name: string;
            plannedFrom: string;
            plannedUntil: string;
            provider?: string;
        };
        EmployerPageDto: {
            items: components["schemas"]["ListedEmployerDto"][];
            nextCursor?: string;
        };
        EndFileDto: {
            closing?: components["schemas"]["ClosingShownDto"];
            formerArrangementId?: string;
            matches: components["schemas"]["MatchShownDto"][];
            reopening?: components["schemas"]["ReopeningShownDto"];
            results: components["schemas"]["ResultShownDto"][];
        };
        EndItemsDto: {
            agreedOn: string;
            evidence: string;
            /** @enum {string} */
            how: "on-paper" | "in-person" | "by-telephone" | "own-page";
            reason: string;
        };
        EndJobCoachDto: {
            assignmentId: string;
            endedOn: string;
            /** @enum {string} */
            how?: "on-paper" | "in-person" | "by-telephone" | "own-page";
            note?: string;
            /** @enum {string} */
            reason: "wish-of-person" | "end-date";
        };
        EndProviderDto: {
            lastDay: string;
            /** @enum {string} */
            reason: "stopped" | "bankrupt" | "merged" | "entered-in-error" | "other";
        };
        EndRecognitionDto: {
            lastDay?: string;
            /** @enum {string} */
            reason: "withdrawn" | "replaced" | "entered-in-error";
        };
        EndReferralDto: {
            explanation: string;
            /** @enum {string} */
            reason: "done" | "not-possible" | "person-stopped" | "other-executor" | "other";
        };
        EndRepresentativeDto: {
            endedOn: string;
            reason: string;
        };
        EndRoleRequest: {
            reason: string;
            /** @enum {string} */
            role: "caseworker" | "coordinator" | "banenafspraak-expert" | "education-contact" | "practice-trainer" | "cashier" | "second-cashier" | "cash-office-coordinator" | "auditor" | "analyst" | "administrator";
        };
        EntryDto: {
            alsoInDocuments: components["schemas"]["DocumentRefDto"][];
            amountPerPerson?: components["schemas"]["CatalogueAmountDto"];
            amountsByYear: components["schemas"]["YearAmountDto"][];
            amountTotal?: components["schemas"]["CatalogueAmountDto"];
            caps: components["schemas"]["CapDto"][];
            cofinancingPercent?: number;
            conditions: string[];
            descriptionNl: string;
            executor?: string;
            higherRoute?: boolean;
            id: string;
            kind: string;
            nameNl: string;
            notes?: string;
            open: boolean;
            parent?: string;
            phase: string;
            preliminaryBasis?: string;
            price?: components["schemas"]["RegionalPriceShownDto"];
            priorProvision: boolean;
            prolongedUntil?: string;
            publication: components["schemas"]["PublicationDto"];
            publicFacts: string[];
            publishedForRegion?: string;
            region?: string;
            source: components["schemas"]["DocumentRefDto"];
            targetGroups: string[];
            whatItOffers: string;
            whoCanApply?: string;
            windowFrom?: string;
            windowUntil?: string;
        };
        EntryPageDto: {
            items: components["schemas"]["EntrySummaryDto"][];
            nextCursor?: string;
        };
        EntrySummaryDto: {
            descriptionNl: string;
            id: string;
            kind: string;
            nameNl: string;
            notes?: string;
            open: boolean;
            priorProvision: boolean;
            prolongedUntil?: string;
            publication: components["schemas"]["PublicationDto"];
            region?: string;
            windowFrom?: string;
            windowUntil?: string;
        };
        EscalationDto: {
            arrangementId: string;
            /** @enum {string} */
            cause: "declined" | "expired";
            note: string;
            notTakenBy: string;
            now: components["schemas"]["SeenNowDto"];
            ownerUnit: string;
            /** @enum {string} */
            reason?: "not-competent" | "person-unknown-here" | "no-capacity" | "wrong-region" | "incomplete" | "other";
            since: string;
        };
        EvaluateItemDto: {
            /** @enum {string} */
            effect: "reached" | "partly-reached" | "not-reached";
            effectInWords: string;
            evaluatedOn: string;
            /** @enum {string} */
            nextStep: "go-on-with-plan" | "same-again" | "other-item" | "change-goal" | "look-for-work" | "none";
            nextStepInWords?: string;
        };
        EvaluationShownDto: {
            /** @enum {string} */
            effect: "reached" | "partly-reached" | "not-reached";
            effectInWords: string;
            evaluatedOn: string;
            /** @enum {string} */
            nextStep: "go-on-with-plan" | "same-again" | "other-item" | "change-goal" | "look-for-work" | "none";
        };
        FieldChangeDto: {
            after: string;
            before: string;
            field: string;
            name: string;
        };
        FieldErrorDto: {
            field: string;
            message: string;
        };
        FinishTaskDto: {
            result: string;
        };
        FirstLineShownDto: {
            note: string;
            /** @enum {string} */
            outcome: "tried" | "not-available" | "not-fitting" | "not-tried";
            recordedOn: string;
        };
        FundingLineDto: {
            amount: components["schemas"]["MoneyDto"];
            funder: string;
        };
        FundingShownDto: {
            amount: components["schemas"]["MoneyDto"];
            funder: string;
            name?: string;
            reservationNumber?: string;
            waits: boolean;
        };
        GiveConsentDto: {
            evidence: string;
            givenOn: string;
            /** @enum {string} */
            how: "on-paper" | "in-person" | "by-telephone" | "own-page";
            toUnit: string;
        };
        GoalShownDto: {
            agreedOn: string;
            description: string;
            goalId: string;
            kind: string;
        };
        GrantRoleRequest: {
            reason: string;
            /** @enum {string} */
            role: "caseworker" | "coordinator" | "banenafspraak-expert" | "education-contact" | "practice-trainer" | "cashier" | "second-cashier" | "cash-office-coordinator" | "auditor" | "analyst" | "administrator";
        };
        GroupDto: {
            employerId: string;
            failed: number;
            groupId: string;
            known: number;
            pending: number;
            /** @enum {string} */
            reason: "dismissal" | "contract-ends" | "bankruptcy" | "less-work" | "business-stops" | "other";
            registered: number;
            reportedOn: string;
            total: number;
            unemployedFrom: string;
            unit: string;
        };
        GroupLineCorrectionDto: {
            line: number;
            person: components["schemas"]["GroupPersonDto"];
        };
        GroupLineDto: {
            arrangementId?: string;
            explanation?: string;
            line: number;
            name?: string;
            ownerUnit?: string;
            refusals?: components["schemas"]["LineRefusalDto"][];
            region?: string;
            /** @enum {string} */
            status: "pending" | "registered" | "known" | "failed";
        };
        GroupLinesAddedDto: {
            groupId: string;
            lines: number;
        };
        GroupLinesDto: {
            lines: components["schemas"]["GroupLineDto"][];
            nextAfter?: number;
        };
        GroupPageDto: {
            items: components["schemas"]["GroupDto"][];
            nextCursor?: string;
        };
        GroupPersonDto: {
            /** @enum {string} */
            benefit: "none" | "ww" | "participatiewet" | "wajong" | "wia" | "ziektewet" | "bbz" | "tozo" | "other";
            birthDate: string;
            bsn?: string;
            firstNames: string;
            municipality: string;
            otherPersonReason?: string;
            prefix?: string;
            secrecy: boolean;
            sharingConsent: boolean;
            /** @enum {string} */
            situation: "working" | "notice-period" | "unemployed" | "self-employed-reorienting";
            surname: string;
        };
        GroupProgressDto: {
            employerId: string;
            /** @enum {string} */
            evidence: "dismissal-letter" | "contract" | "employer-statement" | "own-statement" | "chamber-of-commerce" | "none";
            failed: number;
            groupId: string;
            known: number;
            pending: number;
            /** @enum {string} */
            reason: "dismissal" | "contract-ends" | "bankruptcy" | "less-work" | "business-stops" | "other";
            regions: components["schemas"]["RegionCountsDto"][];
            registered: number;
            reportedOn: string;
            total: number;
            unemployedFrom: string;
            unit: string;
        };
        GroupReportedDto: {
            groupId: string;
        };
        HandoverLineDto: {
            endedOn?: string;
            explanation?: string;
            fromUnit: string;
            handoverId: string;
            /** @enum {string} */
            reason?: "not-competent" | "person-unknown-here" | "no-capacity" | "wrong-region" | "incomplete" | "other";
            /** @enum {string} */
            status: "offered" | "accepted" | "declined" | "withdrawn" | "expired";
            toUnit: string;
        };
        HandoverOfferedDto: {
            answerBy: string;
            handoverId: string;
        };
        HandoverPreviewDto: {
            alongWithPerson: components["schemas"]["AlongWithPersonDto"];
            arrangementId: string;
            canOwnCases: boolean;
            consentInForce: boolean;
            considerations: string[];
            contentHash: string;
            diagnoses: string[];
            goalId?: string;
            /** @enum {string} */
            groundNeeded: "legal-task" | "consent";
            items: string[];
            now: components["schemas"]["SeenNowDto"];
            personalData: string[];
            planVersion: number;
            referrals: string[];
            tasks: components["schemas"]["PreviewTaskDto"][];
            toUnit: string;
            toUnitName: string;
        };
        HandoverQuestionDto: {
            answer?: string;
            answeredOn?: string;
            askedOn: string;
            question: string;
            questionId: string;
        };
        HandoverReceiptDto: {
            answerBy: string;
            arrangementId: string;
            contactHeldOn?: string;
            contactOn: string;
            contentHash: string;
            fromUnit: string;
            fromUnitName: string;
            /** @enum {string} */
            ground: "legal-task" | "consent" | "override";
            handoverId: string;
            idWerkzoekende: string;
            items: string[];
            legalBasis?: string;
            overrideReason?: string;
            receiptHash: string;
            /** @enum {string} */
            status: "offered" | "accepted" | "declined" | "withdrawn" | "expired";
            steps: components["schemas"]["ReceiptStepDto"][];
            tasks: string[];
            toUnit: string;
            toUnitName: string;
        };
        HandoverRequestedDto: {
            answerBy: string;
            requestId: string;
        };
        HandoverShownDto: {
            answerBy?: string;
            contactOn: string;
            contentHash: string;
            fromUnit: string;
            handoverId: string;
            note?: string;
            /** @enum {string} */
            status: "offered" | "accepted";
            toUnit: string;
        };
        HandOverTaskDto: {
            assignee: string;
            reason: string;
        };
        HistoryLineDto: {
            account: string;
            accountName?: string;
            /** @enum {string} */
            area: "intake" | "plan" | "items" | "travel" | "daily" | "documents" | "end";
            areaName: string;
            datesDiffer: boolean;
            effectiveOn: string;
            eventId: string;
            receipt?: components["schemas"]["ReceiptDto"];
            recordedAt: string;
            revision: number;
            role: string;
            sentence: string;
            type: string;
            unit: string;
            unitName: string;
        };
        HoldAftercareDto: {
            heldOn: string;
            /** @enum {string} */
            moment: "week" | "month" | "other";
            result: string;
            stillAtWork: boolean;
            withEmployer: boolean;
        };
        HoldDiagnosisDto: {
            heldOn: string;
            result: string;
            topics: ("work-history" | "skills" | "language" | "health" | "debts" | "home" | "wishes" | "labour-market")[];
        };
        InheritedLateDto: {
            inheritedFrom: string;
            lateSince: string;
            taskId: string;
        };
        IntakeShownDto: {
            admission?: components["schemas"]["AdmissionShownDto"];
            advice: components["schemas"]["AdviceShownDto"][];
            consultations: components["schemas"]["ConsultationShownDto"][];
            firstLine: components["schemas"]["FirstLineShownDto"][];
            objections: components["schemas"]["ObjectionShownDto"][];
            refusal?: components["schemas"]["RefusalShownDto"];
            report: components["schemas"]["ReportShownDto"];
            signals: components["schemas"]["SignalShownDto"][];
            situation?: components["schemas"]["SituationShownDto"];
            weighing?: components["schemas"]["WeighingShownDto"];
        };
        InterruptionShownDto: {
            expectedResumeOn: string;
            explanation: string;
            interruptedOn: string;
            /** @enum {string} */
            reason: "illness" | "care" | "work" | "provider" | "wish-of-person" | "other";
        };
        InterruptItemDto: {
            expectedResumeOn: string;
            explanation: string;
            interruptedOn: string;
            /** @enum {string} */
            reason: "illness" | "care" | "work" | "provider" | "wish-of-person" | "other";
        };
        ItemAddedDto: {
            itemId: string;
            planVersion: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        ItemChangedDto: {
            planVersion: number;
            warnings: components["schemas"]["WarningDto"][];
        };
        ItemReferredDto: {
            referralId: string;
        };
        ItemShownDto: {
            catalogueId: string;
            completedOn?: string;
            delivered?: components["schemas"]["DeliveredShownDto"];
            description: string;
            employerPart: boolean;
            evaluation?: components["schemas"]["EvaluationShownDto"];
            funding: components["schemas"]["FundingShownDto"][];
            inDraft: boolean;
            inForce: boolean;
            interruption?: components["schemas"]["InterruptionShownDto"];
            itemId: string;
            name?: string;
            notInitialEducation?: boolean;
            plannedFrom: string;
            plannedUntil: string;
            price: components["schemas"]["MoneyDto"];
            provider?: string;
            providerId?: string;
            quotes: components["schemas"]["QuoteShownDto"][];
            regularShortfall?: string;
            result?: string;
            startedOn?: string;
            /** @enum {string} */
            status: "planned" | "started" | "interrupted" | "completed" | "stopped";
            stop?: components["schemas"]["StopShownDto"];
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
            vatPercent?: number;
            waitsFor?: string;
            withdrawn: boolean;
        };
        JobCoachAssignedDto: {
            assignmentId: string;
        };
        JobCoachDto: {
            assignmentId: string;
            email?: string;
            from: string;
            name: string;
            organisation: string;
            telephone?: string;
            until?: string;
        };
        KeepWithOwnerDto: {
            reason: string;
        };
        KnownPersonDto: {
            alike: boolean;
            /** @enum {string} */
            answer?: "contact-made" | "person-does-not-want" | "no-contact-needed";
            answeredOn?: string;
            arrangementId?: string;
            contactPoint?: string;
            knownAt?: string;
            personId?: string;
            requestPassedOn: boolean;
        };
        LastDayDto: {
            lastDay: string;
        };
        LetterSentDto: {
            /** @enum {string} */
            channel: "post" | "email" | "in-person" | "own-page";
            documentId: string;
            notice?: string;
            sha256: string;
            /** @enum {string} */
            template: "invitation" | "reminder" | "decision" | "plan";
            templateVersion: number;
        };
        LineRefusalDto: {
            code: string;
            rule: string;
            sentence: string;
        };
        LinkDossiersDto: {
            linkedOn: string;
            otherPersonId: string;
            reason: string;
            searchId?: string;
        };
        LinkDto: {
            linkedOn: string;
            linkId: string;
            otherPersonId: string;
        };
        ListChangedDto: {
            vacancyId: string;
            waiting: number;
        };
        ListedAccountDto: {
            accountId: string;
            displayName: string;
            revision: number;
            roles: ("caseworker" | "coordinator" | "banenafspraak-expert" | "education-contact" | "practice-trainer" | "cashier" | "second-cashier" | "cash-office-coordinator" | "auditor" | "analyst" | "administrator" | "system")[];
            unit: string;
        };
        ListedBudgetDto: {
            name: string;
            proposals: number;
            scheme: string;
        };
        ListedEmployerDto: {
            activeFrom: string;
            employerId: string;
            kvk: string;
            lastDay?: string;
            name: string;
            regions: string[];
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
        };
        ListedProviderDto: {
            activeFrom: string;
            /** @enum {string} */
            kind: "company-school" | "branch-school" | "training-provider" | "school" | "sector-fund" | "municipality" | "social-firm" | "coach" | "other";
            kvk?: string;
            lastDay?: string;
            name: string;
            providerId: string;
            regions: string[];
            /** @enum {string} */
            vat: "liable" | "exempt" | "unknown";
        };
        ListedQuestionDto: {
            answerBy: string;
            arrangementId: string;
            askedOn: string;
            requestId: string;
        };
        ListedQuestionsDto: {
            nextCursor?: string;
            questions: components["schemas"]["ListedQuestionDto"][];
        };
        ListedReferralDto: {
            endedOn?: string;
            referralId: string;
            referredOn: string;
        };
        ListedReferralsDto: {
            nextCursor?: string;
            referrals: components["schemas"]["ListedReferralDto"][];
        };
        ListedTaskDto: {
            arrangementId: string;
            assignee?: string;
            daysLate: number;
            /** @enum {string} */
            decision?: "admission-refusal" | "objection";
            dueOn: string;
            forColleague: boolean;
            /** @enum {string} */
            kind: "refer-banenafspraak" | "refer-signal" | "record-signal-outcome" | "record-advice" | "weigh-need" | "notify-decision" | "contact-person" | "plan-first-contact" | "set-plan" | "answer-search" | "answer-handover" | "answer-handover-request" | "answer-handover-question" | "offer-handover-again" | "assign-handover" | "carry-out-referral" | "record-referral-report" | "take-back-item" | "answer-second-agreement" | "confirm-funding" | "start-item" | "resume-item" | "evaluate-item" | "end-item" | "aftercare-week" | "aftercare-month" | "decide-objection" | "record-appointment" | "decide-correction" | "reconsider-decision" | "review-document" | "draft-expires" | "inform-after-death" | "own";
            name?: string;
            reason: string;
            rule: string;
            subjectId?: string;
            taskId: string;
            what: string;
        };
        ListedVacancyDto: {
            employerId: string;
            employerName: string;
            from: string;
            jobGuarantee: boolean;
            /** @enum {string} */
            kind: "vacancy" | "learning-job" | "work-placement";
            openHiring: boolean;
            placed: number;
            places: number;
            region: string;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            title: string;
            until?: string;
            vacancyId: string;
            waiting: number;
        };
        ListEntryDto: {
            arrangementId?: string;
            position?: number;
            signedUpOn: string;
            /** @enum {string} */
            status: "waiting" | "placed" | "stepped-back";
        };
        LocationDto: {
            activeFrom: string;
            contactFunction?: string;
            email?: string;
            lastDay?: string;
            locationId: string;
            municipality: string;
            name: string;
            region: string;
            telephone?: string;
        };
        LocationIdDto: {
            employerId: string;
            locationId: string;
        };
        LodgeObjectionDto: {
            grounds: string;
            /** @enum {string} */
            how: "letter" | "email" | "own-page" | "desk";
            lodgedOn: string;
        };
        MakeAppointmentDto: {
            at: string;
            /** @enum {string} */
            channel: "office" | "home-visit" | "telephone" | "video" | "e-mail" | "letter";
            minutes: number;
            note?: string;
            on: string;
            place?: string;
            worker?: string;
        };
        MakeMatchDto: {
            employer: string;
            employerId?: string;
            explanation?: string;
            matchedOn: string;
            vacancyId?: string;
        };
        MakeTaskDto: {
            dueOn: string;
            forMyself: boolean;
            text: string;
        };
        MatchMadeDto: {
            matchId: string;
        };
        MatchShownDto: {
            employer: string;
            matchedOn: string;
            matchId: string;
        };
        MoneyDto: {
            cents: number;
            /** @enum {string} */
            currency: "EUR";
        };
        MoveAppointmentDto: {
            at: string;
            /** @enum {string} */
            channel: "office" | "home-visit" | "telephone" | "video" | "e-mail" | "letter";
            minutes: number;
            on: string;
            place?: string;
            /** @enum {string} */
            reason: "ill" | "other-appointment" | "work" | "travel" | "our-side" | "other";
        };
        MunicipalityRegionDto: {
            municipality: string;
            municipalityName: string;
            notes?: string;
            region: components["schemas"]["RegionDto"];
        };
        NameDto: {
            firstNames: string;
            prefix?: string;
            surname: string;
        };
        NameRepresentativeDto: {
            email?: string;
            evidence: string;
            from: string;
            /** @enum {string} */
            kind: "guardian" | "curator" | "mentor" | "administrator" | "authorised";
            name: string;
            telephone?: string;
            until?: string;
        };
        NewAddressDto: {
            houseNumber?: string;
            postcode?: string;
            street?: string;
            town?: string;
        };
        NewDraftDto: {
            arrangementId?: string;
            content: string;
            /** @enum {string} */
            form: "register-person" | "open-arrangement" | "banenafspraak-check" | "weighing" | "admission" | "admission-refusal" | "diagnosis" | "goal" | "item" | "handover" | "objection" | "note" | "other";
            personId?: string;
        };
        NotesDto: {
            nextOffset?: number;
            notes: components["schemas"]["NoteShownDto"][];
            total: number;
        };
        NoteShownDto: {
            by: string;
            noteId: string;
            on: string;
            reason?: string;
            superseded: boolean;
            text: string;
            version: number;
        };
        NoteSignalDto: {
            explanation: string;
            /** @enum {string} */
            kind: "debts" | "language" | "low-literacy" | "digital-skills" | "health" | "home" | "care-for-others" | "young-person" | "other";
            notedOn: string;
        };
        NoteWrittenDto: {
            noteId: string;
        };
        NotifyDecisionDto: {
            /** @enum {string} */
            decision: "admission-refusal" | "objection";
            /** @enum {string} */
            how: "letter" | "conversation" | "telephone" | "own-page";
            notifiedOn: string;
        };
        ObjectionDecisionShownDto: {
            appealUntil?: string;
            decidedOn: string;
            motivation: string;
            /** @enum {string} */
            notifiedHow?: "letter" | "conversation" | "telephone" | "own-page";
            notifiedOn?: string;
            /** @enum {string} */
            outcome: "founded" | "unfounded" | "inadmissible";
            reopens: boolean;
        };
        ObjectionLodgedDto: {
            objectionId: string;
        };
        ObjectionShownDto: {
            decideBy: string;
            decision?: components["schemas"]["ObjectionDecisionShownDto"];
            grounds: string;
            /** @enum {string} */
            how: "letter" | "email" | "own-page" | "desk";
            inTime: boolean;
            lodgedOn: string;
            objectionId: string;
        };
        OfferDto: {
            descriptionNl: string;
            doubts: components["schemas"]["OfferRemarkDto"][];
            funders: components["schemas"]["OfferFunderDto"][];
            id: string;
            kind: string;
            maximum?: components["schemas"]["CatalogueAmountDto"];
            moneyAdvice?: string;
            nameNl: string;
            priorProvision: boolean;
            publication?: components["schemas"]["PublicationDto"];
            reasons: components["schemas"]["OfferReasonDto"][];
            toCheck: components["schemas"]["OfferRemarkDto"][];
            /** @enum {string} */
            vat?: "ex" | "incl" | "unknown";
            /** @enum {string} */
            verdict: "fits" | "fits-if" | "does-not-fit";
        };
        OfferedItemDto: {
            catalogueId: string;
            name?: string;
            plannedFrom: string;
            plannedUntil: string;
            /** @enum {string} */
            status: "planned" | "started" | "interrupted" | "completed" | "stopped";
        };
        OfferFunderDto: {
            id: string;
            nameNl: string;
            /** @enum {string} */
            open: "yes" | "no" | "check";
            rule?: string;
            sentence?: string;
        };
        OfferHandoverDto: {
            contactOn: string;
            contentHash: string;
            /** @enum {string} */
            ground: "legal-task" | "consent";
            note: string;
            receiver: string;
            toUnit: string;
        };
        OfferPageDto: {
            items: components["schemas"]["OfferDto"][];
            nextCursor?: string;
        };
        OfferReasonDto: {
            /** @enum {string} */
            code: "not-yet-published" | "no-longer-published" | "not-yet-open" | "closed" | "other-region" | "other-group" | "too-young" | "too-old";
            rule?: string;
            sentence: string;
        };
        OfferRemarkDto: {
            /** @enum {string} */
            about: "who-can-apply" | "target-groups" | "condition" | "region" | "age" | "group" | "phase" | "notes" | "vat" | "prior-provision" | "window" | "price-validity";
            text: string;
        };
        OnListDto: {
            arrangementId: string;
        };
        OpenArrangementDto: {
            /** @enum {string} */
            benefit: "none" | "ww" | "participatiewet" | "wajong" | "wia" | "ziektewet" | "bbz" | "tozo" | "other";
            /** @enum {string} */
            evidence: "dismissal-letter" | "contract" | "employer-statement" | "own-statement" | "chamber-of-commerce" | "none";
            explanation?: string;
            /** @enum {string} */
            firstLine: "tried" | "not-available" | "not-fitting" | "not-tried";
            firstLineNote?: string;
            personId: string;
            /** @enum {string} */
            reason: "dismissal" | "contract-ends" | "bankruptcy" | "less-work" | "business-stops" | "other";
            reportedOn: string;
            /** @enum {string} */
            situation: "working" | "notice-period" | "unemployed" | "self-employed-reorienting";
            unemployedFrom: string;
        };
        OpenHandoverDto: {
            afterAcceptance: components["schemas"]["SeenAfterDto"];
            answerBy: string;
            arrangementId: string;
            assigned: boolean;
            contactOn: string;
            contentHash: string;
            fromUnit: string;
            /** @enum {string} */
            ground: "legal-task" | "consent" | "override";
            handoverId: string;
            legalBasis?: string;
            note: string;
            now: components["schemas"]["SeenNowDto"];
            overrideReason?: string;
            questions: components["schemas"]["HandoverQuestionDto"][];
            receiver: string;
            toUnit: string;
        };
        OpenHiringListDto: {
            entries: components["schemas"]["ListEntryDto"][];
            placed: number;
            places: number;
            revision: number;
            vacancyId: string;
        };
        OpenVacancyDto: {
            employerId: string;
            from: string;
            guaranteeCondition?: string;
            jobGuarantee: boolean;
            /** @enum {string} */
            kind: "vacancy" | "learning-job" | "work-placement";
            locationId: string;
            occupation?: string;
            openHiring: boolean;
            permanent: boolean;
            places: number;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            title: string;
            until?: string;
        };
        OverrideHandoverDto: {
            contactOn: string;
            contentHash: string;
            legalBasis: string;
            note: string;
            overrideReason: string;
            receiver: string;
            toUnit: string;
        };
        OwnAccountDto: {
            accountId: string;
            displayName: string;
            roles: ("caseworker" | "coordinator" | "banenafspraak-expert" | "education-contact" | "practice-trainer" | "cashier" | "second-cashier" | "cash-office-coordinator" | "auditor" | "analyst" | "administrator" | "system")[];
            today: string;
            unit: string;
        };
        PersonAgreementDto: {
            agreedOn: string;
            evidence: string;
            /** @enum {string} */
            how: "on-paper" | "in-person" | "by-telephone" | "own-page";
        };
        PersonDoneDto: {
            personId: string;
        };
        PersonDto: {
            address?: components["schemas"]["AddressDto"];
            birthDate: string;
            bsn?: string;
            case?: components["schemas"]["CaseBarDto"];
            channel?: components["schemas"]["ChannelDto"];
            consents: components["schemas"]["ConsentDto"][];
            diedOn?: string;
            email?: string;
            firstNames: string;
            initials: string;
            jobCoach?: components["schemas"]["JobCoachDto"];
            links: components["schemas"]["LinkDto"][];
            municipality: string;
            personId: string;
            prefix?: string;
            representatives: components["schemas"]["RepresentativeDto"][];
            secrecy: boolean;
            surname: string;
            telephone?: string;
        };
        PersonHistoryDto: {
            events: components["schemas"]["PersonHistoryLineDto"][];
            nextRevision?: number;
        };
        PersonHistoryLineDto: {
            account: string;
            datesDiffer: boolean;
            effectiveOn: string;
            eventId: string;
            receipt?: components["schemas"]["ReceiptDto"];
            recordedAt: string;
            revision: number;
            role: string;
            sentence: string;
            type: string;
            unit: string;
            unitName: string;
        };
        PersonRegisteredDto: {
            personId: string;
        };
        PlacementDto: {
            placementId: string;
        };
        PlacePersonDto: {
            discussedWithEmployer: boolean;
            discussedWithPerson: boolean;
            employer: string;
            employerContact: string;
            employerId?: string;
            hoursPerWeek: number;
            jobEndedOn?: string;
            /** @enum {string} */
            kind: "without-benefit" | "after-benefit";
            longerThanHalfYear: boolean;
            matchId?: string;
            pitfalls: string;
            startsOn: string;
        };
        PlanChangedDto: {
            planVersion: number;
        };
        PlanDifferenceDto: {
            changes: components["schemas"]["FieldChangeDto"][];
            itemId?: string;
            /** @enum {string} */
            kind: "goal-changed" | "item-added" | "item-changed" | "item-withdrawn";
            sentence: string;
        };
        PlanEmployerPageDto: {
            agreed: boolean;
            contact: string;
            items: components["schemas"]["EmployerItemDto"][];
            partHash: string;
            planVersion: number;
        };
        PlanFileDto: {
            differences: components["schemas"]["PlanDifferenceDto"][];
            draft?: components["schemas"]["PlanVersionDto"];
            employerAgreed?: boolean;
            inForce?: components["schemas"]["PlanVersionDto"];
            presentedOn?: string;
            secondAgreements: components["schemas"]["SecondAgreementShownDto"][];
            setVersions: number[];
        };
        PlanFunderDto: {
            amount: components["schemas"]["MoneyDto"];
            funder: string;
            name: string;
        };
        PlanGoalDto: {
            agreedOn: string;
            description: string;
            kind: string;
        };
        PlanItemDto: {
            description: string;
            employerPart: boolean;
            funding: components["schemas"]["PlanFunderDto"][];
            itemId: string;
            name: string;
            plannedFrom: string;
            plannedUntil: string;
            price: components["schemas"]["MoneyDto"];
            provider?: string;
            vat: string;
        };
        PlanPageDto: {
            contact: string[];
            goal: components["schemas"]["PlanPageGoalDto"];
            hash: string;
            html: string;
            items: components["schemas"]["PlanPageItemDto"][];
            objection: string[];
            person: string;
            planVersion: number;
            teamDoes: string[];
            youDo: string[];
            yourRights: string[];
        };
        PlanPageGoalDto: {
            direction: string;
            words: string;
        };
        PlanPageItemDto: {
            cost: string;
            description: string;
            itemId: string;
            name: string;
            payers: string[];
            period: string;
            who: string;
        };
        PlanVersionDto: {
            goal?: components["schemas"]["PlanGoalDto"];
            items: components["schemas"]["PlanItemDto"][];
            planVersion: number;
            setOn?: string;
            /** @enum {string} */
            status: "draft" | "in-force" | "former";
        };
        PostponeTaskDto: {
            reason: string;
            to: string;
        };
        PotBalanceDto: {
            allocatedCents: number;
            /** @enum {string} */
            cashBasis: "opening" | "cash";
            fictitious: boolean;
            freeCents: number;
            /** @enum {string} */
            fundBasis: "with-vat-fund" | "without-vat-fund";
            /** @enum {string} */
            part: "staffing" | "interventions";
            regions: components["schemas"]["RegionBalanceDto"][];
            schemeVersion: string;
            source: string;
            totalCents: number;
            year: number;
        };
        PotShownDto: {
            itemId: string;
            region: string;
        };
        PresentPlanDto: {
            pageHash: string;
            planVersion: number;
        };
        PreviewTaskDto: {
            dueOn: string;
            kind: string;
            taskId: string;
            what: string;
        };
        PricedServiceDto: {
            descriptionNl: string;
            id: string;
            maximum: components["schemas"]["CatalogueAmountDto"];
            maxUnits?: number;
            nameNl: string;
            notes?: string;
            onlyFor?: string;
            phase: string;
            pot?: string;
            publication: components["schemas"]["PublicationDto"];
            requires?: string;
            source: string;
            unit?: string;
            validFrom: string;
            validityBasis: string;
            validUntil: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
        };
        PriorGroupShownDto: {
            considered: boolean;
            /** @enum {string} */
            group: "regular" | "sector" | "praktijkleren" | "bbl";
            nameNl: string;
            provisions: components["schemas"]["ProvisionShownDto"][];
            source: string;
        };
        PriorProvisionsDto: {
            asOf: string;
            complete: boolean;
            groups: components["schemas"]["PriorGroupShownDto"][];
            suggested: components["schemas"]["ProvisionShownDto"][];
        };
        ProblemDto: {
            changed?: components["schemas"]["ChangedSinceDto"][];
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldErrorDto"][];
            refusals?: components["schemas"]["RefusalDto"][];
            status: number;
            title: string;
            traceId: string;
            type: string;
        };
        ProposalIdDto: {
            proposalId: string;
        };
        ProposeAllocationDto: {
            cents: number;
            effectiveOn: string;
            /** @enum {string} */
            part: "staffing" | "interventions";
            phase: number;
            planApprovedOn: string;
            region: string;
            source: string;
            year: number;
        };
        ProposeTotalDto: {
            /** @enum {string} */
            cashBasis: "opening" | "cash";
            cents: number;
            effectiveOn: string;
            fictitious: boolean;
            /** @enum {string} */
            fundBasis: "with-vat-fund" | "without-vat-fund";
            /** @enum {string} */
            part: "staffing" | "interventions";
            source: string;
            year: number;
        };
        ProviderDescriptionDto: {
            /** @enum {string} */
            kind: "company-school" | "branch-school" | "training-provider" | "school" | "sector-fund" | "municipality" | "social-firm" | "coach" | "other";
            kvk?: string;
            name: string;
            regions: string[];
            /** @enum {string} */
            vat: "liable" | "exempt" | "unknown";
        };
        ProviderDto: {
            activeFrom: string;
            /** @enum {string} */
            kind: "company-school" | "branch-school" | "training-provider" | "school" | "sector-fund" | "municipality" | "social-firm" | "coach" | "other";
            kvk?: string;
            lastDay?: string;
            name: string;
            providerId: string;
            recognitions: components["schemas"]["RecognitionDto"][];
            regions: string[];
            /** @enum {string} */
            vat: "liable" | "exempt" | "unknown";
        };
        ProviderIdDto: {
            providerId: string;
        };
        ProviderPageDto: {
            items: components["schemas"]["ListedProviderDto"][];
            nextCursor?: string;
        };
        ProvisionConsideredDto: {
            considerationId: string;
        };
        ProvisionShownDto: {
            consideredOn?: string;
            nameNl: string;
            /** @enum {string} */
            outcome?: "used" | "not-available" | "not-fitting" | "exhausted" | "refused-by-owner";
            provision: string;
            reason?: string;
            region?: string;
        };
        PublicationDto: {
            eventId: string;
            validFrom?: string;
            validUntil?: string;
            version: string;
        };
        PublishDeskDto: {
            address?: string;
            contactFunction?: string;
            email?: string;
            /** @enum {string} */
            kind: "wsp" | "leerwerkloket" | "zelfstandigenloket" | "banenafspraak-contact" | "nlwerktdoor" | "werkcentrum" | "debt-help" | "language" | "rmc" | "other";
            name: string;
            opening?: string;
            region: string;
            telephone?: string;
            validFrom: string;
            validUntil?: string;
            website?: string;
        };
        PublishedDeskDto: {
            deskId: string;
            /** @enum {string} */
            kind: "wsp" | "leerwerkloket" | "zelfstandigenloket" | "banenafspraak-contact" | "nlwerktdoor" | "werkcentrum" | "debt-help" | "language" | "rmc" | "other";
            lastDay?: string;
            region: string;
            versions: components["schemas"]["ShownVersionDto"][];
        };
        PublishedInstrumentDto: {
            id: string;
            version: string;
        };
        PublishedSchemeDto: {
            region: string;
            version: string;
        };
        PublishRegionalInstrumentDto: {
            code: string;
            conditions: string[];
            descriptionNl: string;
            executor?: string;
            /** @enum {string} */
            kind: "instrument" | "voorziening" | "subsidie" | "initiatief";
            nameNl: string;
            notes?: string;
            price?: components["schemas"]["RegionalPriceDto"];
            priorProvision: boolean;
            source: string;
            validFrom: string;
            validUntil?: string;
            version: string;
            whatItOffers: string;
            whoCanApply?: string;
        };
        PublishRegionalSchemeDto: {
            hardDate?: string;
            inclusive?: boolean;
            nameNl: string;
            notes?: string;
            source: string;
            validFrom: string;
            validUntil?: string;
            version: string;
        };
        QuestionAskedDto: {
            questionId: string;
        };
        QuoteReceivedDto: {
            quoteId: string;
        };
        QuoteShownDto: {
            amount: components["schemas"]["MoneyDto"];
            chosen: boolean;
            documentId?: string;
            provider: string;
            providerId?: string;
            quoteId: string;
            receivedOn: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
        };
        ReachableDto: {
            email?: string;
            telephone?: string;
        };
        ReceiptDto: {
            alternatives: string[];
            deviation?: string;
            facts: string[];
            referenceDate: string;
            rules: components["schemas"]["AppliedRuleDto"][];
            sentence: string;
        };
        ReceiptStepDto: {
            account: string;
            accountName?: string;
            on: string;
            recordedAt: string;
            role: string;
            sentence: string;
            unit: string;
            unitName: string;
        };
        ReceiveAdviceDto: {
            advice: string;
            adviceId: string;
            /** @enum {string} */
            outcome: "support" | "no-extra-support" | "no-clear-advice";
            receivedOn: string;
        };
        ReceiveQuoteDto: {
            amount: components["schemas"]["MoneyDto"];
            documentId?: string;
            provider: string;
            providerId?: string;
            receivedOn: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
            vatPercent?: number;
        };
        ReceiverDto: {
            accountId: string;
            displayName: string;
        };
        RecogniseProviderDto: {
            /** @enum {string} */
            kind: "duo" | "sbb" | "nrto" | "cedeo" | "blik-op-werk" | "crkbo" | "sector-fund" | "other";
            number?: string;
            validFrom: string;
            validUntil?: string;
        };
        RecognitionDto: {
            /** @enum {string} */
            kind: "duo" | "sbb" | "nrto" | "cedeo" | "blik-op-werk" | "crkbo" | "sector-fund" | "other";
            number?: string;
            recognitionId: string;
            validFrom: string;
            validUntil?: string;
        };
        RecognitionIdDto: {
            providerId: string;
            recognitionId: string;
        };
        RecordAbsenceDto: {
            from: string;
            standIn: string;
            until: string;
        };
        RecordAgreementDto: {
            agreedOn: string;
            documentId?: string;
            evidence: string;
            /** @enum {string} */
            how: "on-paper" | "in-person" | "by-telephone" | "own-page";
            planVersion: number;
        };
        RecordContactDto: {
            appointmentId?: string;
            /** @enum {string} */
            attendance: "present" | "late" | "absent";
            /** @enum {string} */
            channel: "office" | "home-visit" | "telephone" | "video" | "e-mail" | "letter";
            heldOn: string;
            next?: components["schemas"]["MakeAppointmentDto"];
            note?: string;
        };
        RecordDeathDto: {
            diedOn: string;
            /** @enum {string} */
            source: "family" | "population-register" | "employer" | "other-organisation";
        };
        RecordDeliveryDto: {
            amount?: components["schemas"]["MoneyDto"];
            deliveredUntil: string;
            sharePercent?: number;
        };
        RecordEmployerAgreementDto: {
            agreedOn: string;
            documentId?: string;
            employer: string;
            employerId?: string;
            evidence: string;
            /** @enum {string} */
            how: "on-paper" | "in-person" | "by-telephone" | "own-page";
            partHash: string;
            planVersion: number;
        };
        RecordFirstLineHelpDto: {
            note: string;
            /** @enum {string} */
            outcome: "tried" | "not-available" | "not-fitting" | "not-tried";
            recordedOn: string;
        };
        RecordSignalOutcomeDto: {
            note: string;
            /** @enum {string} */
            outcome: "helped" | "help-started" | "not-needed" | "declined-by-person" | "not-reached" | "not-fitting";
            recordedOn: string;
        };
        RecordWorkSituationDto: {
            changedOn: string;
            explanation?: string;
            /** @enum {string} */
            situation: "working" | "notice-period" | "unemployed" | "self-employed-reorienting";
        };
        ReferItemDto: {
            assignment: string;
            /** @enum {string} */
            ground: "legal-task" | "consent";
            toUnit: string;
        };
        ReferralDto: {
            assignment: string;
            item: components["schemas"]["ReferredItemDto"];
            ownerUnit: string;
            person?: components["schemas"]["ReferredPersonDto"];
            referralId: string;
            referredOn: string;
            reportBy: string;
            reports: components["schemas"]["ReferralReportShownDto"][];
            toUnit: string;
        };
        ReferralEndedDto: {
            referralId: string;
        };
        ReferralLineDto: {
            endedOn?: string;
            itemId: string;
            referralId: string;
            reportsToRecord: string[];
            toUnit: string;
        };
        ReferralReportedDto: {
            reportId: string;
        };
        ReferralReportShownDto: {
            happenedOn: string;
            /** @enum {string} */
            kind: "started" | "progress" | "done" | "problem";
            note: string;
            recorded: boolean;
            reportId: string;
        };
        ReferredItemDto: {
            catalogueId: string;
            description: string;
            name?: string;
            plannedFrom: string;
            plannedUntil: string;
            /** @enum {string} */
            status: "planned" | "started" | "interrupted" | "completed" | "stopped";
        };
        ReferredPersonDto: {
            /** @enum {string} */
            channel?: "letter" | "email" | "telephone" | "own-page" | "conversation";
            email?: string;
            jobCoach?: string;
            name: string;
            secrecy: boolean;
            telephone?: string;
        };
        ReferSignalDto: {
            agreedByPerson: boolean;
            deskId?: string;
            /** @enum {string} */
            deskKind: "debt-help" | "language-desk" | "health-care" | "social-team" | "housing" | "rmc" | "self-employed-desk" | "learn-work-desk" | "other";
            deskName: string;
            outcomeBy: string;
            referredOn: string;
        };
        RefusalDto: {
            code: string;
            rule: string;
            sentence: string;
        };
        RefusalShownDto: {
            mandatedUnit: string;
            motivation: string;
            /** @enum {string} */
            notifiedHow?: "letter" | "conversation" | "telephone" | "own-page";
            notifiedOn?: string;
            objectionUntil?: string;
            /** @enum {string} */
            reason: "before-hard-date" | "no-extra-support-needed" | "outside-scheme" | "outside-target-group" | "other";
            refusedOn: string;
        };
        RefuseAdmissionDto: {
            motivation: string;
            /** @enum {string} */
            notifiedHow?: "letter" | "conversation" | "telephone" | "own-page";
            notifiedOn?: string;
            /** @enum {string} */
            reason: "before-hard-date" | "no-extra-support-needed" | "outside-scheme" | "outside-target-group" | "other";
            refusedOn: string;
        };
        RegionalPriceDto: {
            maximumCents: number;
            maxUnits?: number;
            pot: string;
            unit?: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
        };
        RegionalPriceShownDto: {
            maximum: components["schemas"]["CatalogueAmountDto"];
            maxUnits?: number;
            pot: string;
            unit?: string;
            /** @enum {string} */
            vat: "ex" | "incl" | "unknown";
        };
        RegionBalanceDto: {
            allocatedCents: number;
            phases: components["schemas"]["BudgetPhaseDto"][];
            region: string;
        };
        RegionChangedDto: {
            arrangementId: string;
            region: string;
        };
        RegionCountsDto: {
            failed: number;
            known: number;
            pending: number;
            region?: string;
            registered: number;
            total: number;
        };
        RegionDto: {
            centreMunicipality: components["schemas"]["CentreMunicipalityDto"];
            checkedUntil: string;
            code: string;
            coverageFrom: string;
            name: string;
            publication: components["schemas"]["PublicationDto"];
            source: string;
        };
        RegisterAccountRequest: {
            accountId: string;
            displayName: string;
            personClaim?: string;
            unit: string;
        };
        RegisterEmployerDto: {
            activeFrom: string;
            contactFunction?: string;
            email?: string;
            kvk: string;
            name: string;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            telephone?: string;
        };
        RegisterPersonDto: {
            birthDate: string;
            bsn?: string;
            email?: string;
            firstNames: string;
            houseNumber?: string;
            municipality: string;
            otherPersonReason?: string;
            postcode?: string;
            prefix?: string;
            secrecy: boolean;
            street?: string;
            surname: string;
            telephone?: string;
            town?: string;
        };
        RegisterProviderDto: {
            activeFrom: string;
            /** @enum {string} */
            kind: "company-school" | "branch-school" | "training-provider" | "school" | "sector-fund" | "municipality" | "social-firm" | "coach" | "other";
            kvk?: string;
            name: string;
            regions: string[];
            /** @enum {string} */
            vat: "liable" | "exempt" | "unknown";
        };
        RejectCorrectionDto: {
            explanation: string;
        };
        RejectProposalDto: {
            /** @enum {string} */
            reason: "withdrawn" | "differs-from-source" | "wrong-amount" | "wrong-region" | "wrong-year";
        };
        ReopenArrangementDto: {
            explanation: string;
            /** @enum {string} */
            reason: "aftercare" | "placement-broken" | "correction" | "objection" | "evaluation";
        };
        ReopeningShownDto: {
            /** @enum {string} */
            reason: "aftercare" | "placement-broken" | "correction" | "objection" | "evaluation";
            reopenedOn: string;
        };
        ReportGroupDto: {
            employerId: string;
            /** @enum {string} */
            evidence: "dismissal-letter" | "contract" | "employer-statement" | "own-statement" | "chamber-of-commerce" | "none";
            /** @enum {string} */
            firstLine: "tried" | "not-available" | "not-fitting" | "not-tried";
            firstLineNote?: string;
            /** @enum {string} */
            reason: "dismissal" | "contract-ends" | "bankruptcy" | "less-work" | "business-stops" | "other";
            reportedOn: string;
            unemployedFrom: string;
        };
        ReportReferralDto: {
            happenedOn: string;
            /** @enum {string} */
            kind: "started" | "progress" | "done" | "problem";
            note: string;
        };
        ReportShownDto: {
            /** @enum {string} */
            evidence: "dismissal-letter" | "contract" | "employer-statement" | "own-statement" | "chamber-of-commerce" | "none";
            explanation?: string;
            /** @enum {string} */
            firstLine: "tried" | "not-available" | "not-fitting" | "not-tried";
            firstLineNote?: string;
            /** @enum {string} */
            reason: "dismissal" | "contract-ends" | "bankruptcy" | "less-work" | "business-stops" | "other";
            reportedOn: string;
            /** @enum {string} */
            situation: "working" | "notice-period" | "unemployed" | "self-employed-reorienting";
            unemployedFrom: string;
        };
        RepresentativeDto: {
            email?: string;
            from: string;
            /** @enum {string} */
            kind: "guardian" | "curator" | "mentor" | "administrator" | "authorised";
            name: string;
            representativeId: string;
            telephone?: string;
            until?: string;
        };
        RepresentativeNamedDto: {
            representativeId: string;
        };
        RequestAdviceDto: {
            adviser: string;
            answerBy: string;
            question: string;
            requestedOn: string;
        };
        RequestCorrectionDto: {
            explanation: string;
            /** @enum {string} */
            fact: "reported-on" | "unemployed-from" | "situation" | "reason" | "admitted-on" | "diagnosis-held-on" | "item-period" | "contact-held-on";
            /** @enum {string} */
            reason: "typing-error" | "wrong-information" | "asked-by-person" | "other";
            subjectId?: string;
            to: string;
        };
        RequestHandoverDto: {
            birthDate?: string;
            bsn?: string;
            fullName?: string;
            reason: string;
        };
        RequestShownDto: {
            answerBy: string;
            byUnit: string;
            reason: string;
            requestId: string;
        };
        ResultShownDto: {
            aftercare: components["schemas"]["AftercareShownDto"][];
            brokenOn?: string;
            daysWithoutWork?: number;
            hoursPerWeek?: number;
            /** @enum {string} */
            kind?: "without-benefit" | "after-benefit";
            longerThanHalfYear?: boolean;
            organisation?: string;
            placementId: string;
            /** @enum {string} */
            result: "work" | "business" | "education";
            startsOn: string;
        };
        ResumeItemDto: {
            resumedOn: string;
        };
        RetryGroupLinesDto: {
            corrections?: components["schemas"]["GroupLineCorrectionDto"][];
            lines?: number[];
        };
        ReviseArrangementDto: {
            explanation: string;
            planVersion: number;
            /** @enum {string} */
            reason: "wish-of-person" | "result-of-item" | "offer-changed" | "funding-changed" | "other-executor" | "other";
            setOn: string;
        };
        SaveDraftDto: {
            content: string;
        };
        SchemeVersionDto: {
            eventId: string;
            hardDate?: string;
            inForce: boolean;
            nameNl: string;
            notes?: string;
            region?: string;
            source: string;
            validFrom: string;
            validUntil?: string;
            version: string;
        };
        SchemeVersionPageDto: {
            items: components["schemas"]["SchemeVersionDto"][];
            nextCursor?: string;
        };
        SearchAnswerDto: {
            known: boolean;
            matches: components["schemas"]["KnownPersonDto"][];
            searchId: string;
        };
        SearchPersonDto: {
            birthDate?: string;
            bsn?: string;
            fullName?: string;
            /** @enum {string} */
            purpose: "identification" | "handover" | "audit" | "data-subject-request";
        };
        SecondAgreementAskedDto: {
            requestId: string;
        };
        SecondAgreementDto: {
            answerBy: string;
            askedBy: string;
            askedOn: string;
            changed: boolean;
            explanation: string;
            items: components["schemas"]["PlanItemDto"][];
            requestId: string;
            /** @enum {string} */
            status: "asked" | "agreed" | "declined" | "withdrawn";
            unit: string;
        };
        SecondAgreementShownDto: {
            answerBy: string;
            items: string[];
            requestId: string;
            /** @enum {string} */
            status: "asked" | "agreed" | "declined" | "withdrawn";
            unit: string;
        };
        SeenAfterDto: {
            alongWithPerson: components["schemas"]["AlongWithPersonDto"];
            considerations: number;
            diagnoses: number;
            personalData: string[];
            referrals: number;
        };
        SeenNowDto: {
            /** @enum {string} */
            goalKind?: "same-occupation" | "other-occupation" | "other-sector" | "own-business" | "education" | "orientation";
            items: components["schemas"]["OfferedItemDto"][];
            municipality: string;
            name?: string;
            phase: string;
            tasks: components["schemas"]["PreviewTaskDto"][];
        };
        SendLetterDto: {
            appointmentId?: string;
            /** @enum {string} */
            channel?: "post" | "email" | "in-person" | "own-page";
            /** @enum {string} */
            decision?: "admission-refusal" | "item-stop" | "objection";
            itemId?: string;
            /** @enum {string} */
            letter: "invitation" | "reminder" | "decision" | "plan";
        };
        SetArrangementDto: {
            planVersion: number;
            setOn: string;
        };
        SetChannelDto: {
            /** @enum {string} */
            channel: "letter" | "email" | "telephone" | "own-page" | "conversation";
            note?: string;
            representativeId?: string;
            setOn: string;
        };
        ShownVersionDto: {
            address?: string;
            contactFunction?: string;
            email?: string;
            name: string;
            opening?: string;
            publishedBy: string;
            telephone?: string;
            validFrom: string;
            validUntil?: string;
            website?: string;
        };
        SignalNotedDto: {
            signalId: string;
        };
        SignalOutcomeShownDto: {
            note: string;
            /** @enum {string} */
            outcome: "helped" | "help-started" | "not-needed" | "declined-by-person" | "not-reached" | "not-fitting";
            recordedOn: string;
        };
        SignalReferralShownDto: {
            deskId?: string;
            /** @enum {string} */
            deskKind: "debt-help" | "language-desk" | "health-care" | "social-team" | "housing" | "rmc" | "self-employed-desk" | "learn-work-desk" | "other";
            deskName: string;
            outcomeBy: string;
            referredOn: string;
        };
        SignalShownDto: {
            explanation: string;
            /** @enum {string} */
            kind: "debts" | "language" | "low-literacy" | "digital-skills" | "health" | "home" | "care-for-others" | "young-person" | "other";
            notedOn: string;
            outcome?: components["schemas"]["SignalOutcomeShownDto"];
            referral?: components["schemas"]["SignalReferralShownDto"];
            signalId: string;
        };
        SituationShownDto: {
            since: string;
            /** @enum {string} */
            situation: "working" | "notice-period" | "unemployed" | "self-employed-reorienting";
        };
        StartBulkDto: {
            contactOn: string;
            /** @enum {string} */
            ground: "legal-task" | "consent";
            items: components["schemas"]["BulkLineDto"][];
            note: string;
            receiver: string;
            toUnit: string;
        };
        StartBusinessDto: {
            description: string;
            jobEndedOn?: string;
            /** @enum {string} */
            kind: "without-benefit" | "after-benefit";
            longerThanHalfYear: boolean;
            startsOn: string;
        };
        StartDto: {
            arrangementId: string;
            startsOn: string;
        };
        StartEducationDto: {
            description: string;
            endsOn?: string;
            school: string;
            startsOn: string;
        };
        StartItemDto: {
            startedOn: string;
        };
        StepBackDto: {
            arrangementId: string;
            /** @enum {string} */
            reason: "other-work" | "not-wanted" | "not-able" | "not-reachable" | "other";
        };
        StopItemDto: {
            /** @enum {string} */
            by: "person" | "provider" | "employer" | "executor";
            explanation: string;
            /** @enum {string} */
            notifiedHow?: "letter" | "conversation" | "telephone" | "own-page";
            notifiedOn?: string;
            /** @enum {string} */
            reason: "found-work" | "does-not-fit" | "illness" | "not-attended" | "provider-stopped" | "funding-stopped" | "wish-of-person" | "other";
            stoppedOn: string;
        };
        StopShownDto: {
            /** @enum {string} */
            by: "person" | "provider" | "employer" | "executor";
            explanation: string;
            objectionUntil?: string;
            /** @enum {string} */
            reason: "found-work" | "does-not-fit" | "illness" | "not-attended" | "provider-stopped" | "funding-stopped" | "wish-of-person" | "other";
            stoppedOn: string;
        };
        TaskCountersDto: {
            late: number;
            offered: number;
            thisWeek: number;
            today: number;
        };
        TaskListDto: {
            counters: components["schemas"]["TaskCountersDto"];
            nextCursor?: string;
            tasks: components["schemas"]["ListedTaskDto"][];
            total: number;
        };
        TaskLoadDto: {
            assignee?: string;
            late: number;
            open: number;
        };
        TaskLoadsDto: {
            loads: components["schemas"]["TaskLoadDto"][];
        };
        TaskMadeDto: {
            taskId: string;
        };
        TaskShownDto: {
            dueOn: string;
            /** @enum {string} */
            kind: "refer-banenafspraak" | "refer-signal" | "record-signal-outcome" | "record-advice" | "weigh-need" | "notify-decision" | "contact-person" | "plan-first-contact" | "set-plan" | "answer-search" | "answer-handover" | "answer-handover-request" | "answer-handover-question" | "offer-handover-again" | "assign-handover" | "carry-out-referral" | "record-referral-report" | "take-back-item" | "answer-second-agreement" | "confirm-funding" | "start-item" | "resume-item" | "evaluate-item" | "end-item" | "aftercare-week" | "aftercare-month" | "decide-objection" | "record-appointment" | "decide-correction" | "reconsider-decision" | "review-document" | "draft-expires" | "inform-after-death" | "own";
            taskId: string;
            unit: string;
            what: string;
        };
        TravelShownDto: {
            escalated: boolean;
            handovers: components["schemas"]["HandoverLineDto"][];
            inheritedLate: components["schemas"]["InheritedLateDto"][];
            otherPots: components["schemas"]["PotShownDto"][];
            questions: components["schemas"]["HandoverQuestionDto"][];
            referrals: components["schemas"]["ReferralLineDto"][];
            requests: components["schemas"]["RequestShownDto"][];
        };
        UnitDto: {
            canReceive: boolean;
            contactPoint: string;
            id: string;
            /** @enum {string} */
            kind: "uwv-executor" | "uwv-cashier" | "municipality" | "union" | "employer-organisation" | "education" | "mobility-team" | "oversight" | "ministry";
            name: string;
            oin: string;
            region?: string;
        };
        UnitHandoverDto: {
            answerBy: string;
            arrangementId: string;
            cause?: string;
            endedOn?: string;
            fromUnit: string;
            handoverId: string;
            name?: string;
            offeredOn: string;
            /** @enum {string} */
            status: "offered" | "accepted" | "declined" | "withdrawn" | "expired";
            toUnit: string;
        };
        UnitHandoversDto: {
            handovers: components["schemas"]["UnitHandoverDto"][];
            nextCursor?: string;
        };
        UnitRequestDto: {
            answerBy: string;
            /** @enum {string} */
            reason?: "agreements-run-here" | "person-does-not-want" | "no-ground-to-share" | "offered-elsewhere" | "other";
            reasonText?: string;
            requestedOn: string;
            requestId: string;
            /** @enum {string} */
            status: "open" | "offered" | "declined" | "unanswered";
        };
        UnitRequestsDto: {
            nextCursor?: string;
            requests: components["schemas"]["UnitRequestDto"][];
        };
        UnlinkDossiersDto: {
            reason: string;
            unlinkedOn: string;
        };
        VacancyDto: {
            closedOn?: string;
            employerId: string;
            from: string;
            guaranteeCondition?: string;
            jobGuarantee: boolean;
            /** @enum {string} */
            kind: "vacancy" | "learning-job" | "work-placement";
            locationId: string;
            occupation?: string;
            openedOn: string;
            openHiring: boolean;
            permanent: boolean;
            placed: number;
            places: number;
            region: string;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            title: string;
            until?: string;
            vacancyId: string;
            waiting: number;
        };
        VacancyIdDto: {
            vacancyId: string;
        };
        VacancyOfferDto: {
            from: string;
            guaranteeCondition?: string;
            jobGuarantee: boolean;
            occupation?: string;
            places: number;
            /** @enum {string} */
            sector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
            title: string;
            until?: string;
        };
        VacancyPageDto: {
            items: components["schemas"]["ListedVacancyDto"][];
            nextCursor?: string;
        };
        WarningDto: {
            code: string;
            items: string[];
            rule: string;
            sentence: string;
        };
        WeighingShownDto: {
            chanceWithinYear: string;
            distanceToWork: string;
            educationAndAge: string;
            language: string;
            /** @enum {string} */
            outcome: "needs-support" | "no-extra-support";
            reason: string;
            workHistory: string;
        };
        WeighNeedDto: {
            chanceWithinYear: string;
            distanceToWork: string;
            educationAndAge: string;
            language: string;
            /** @enum {string} */
            outcome: "needs-support" | "no-extra-support";
            reason: string;
            workHistory: string;
        };
        WhatChangedDto: {
            changes: components["schemas"]["ChangeDto"][];
            from: number;
            to: number;
        };
        WithdrawConsentDto: {
            withdrawnOn: string;
        };
        WithdrawDocumentDto: {
            explanation: string;
            /** @enum {string} */
            reason: "wrong-person" | "wrong-document" | "not-needed" | "person-asked";
        };
        WithdrawDraftDto: {
            planVersion: number;
            reason: string;
        };
        WithdrawHandoverDto: {
            explanation: string;
        };
        WithdrawItemDto: {
            agreement?: components["schemas"]["PersonAgreementDto"];
            reason?: string;
            withdrawnOn: string;
        };
        WithdrawSecondAgreementDto: {
            reason: string;
        };
        WorklistCaseDto: {
            arrangementId: string;
            dueOn?: string;
            name?: string;
            /** @enum {string} */
            phase?: "reported" | "weighed" | "admitted" | "refused" | "planning" | "set" | "placed" | "closed" | "reopened";
            region?: string;
            /** @enum {string} */
            relation: "own" | "offered" | "former";
            since: string;
            until?: string;
        };
        WorklistDto: {
            cases: components["schemas"]["WorklistCaseDto"][];
            nextCursor?: string;
            total: number;
        };
        WriteNoteDto: {
            text: string;
        };
        YearAmountDto: {
            amount: components["schemas"]["CatalogueAmountDto"];
            year: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
