import { isDiskFailing } from '@meereis/sql';
import type { Refusal } from '../refusal';
import type { RefusedError, StaleRevisionError, WhatChanged } from '../errors';
import { PROBLEM_TITLES, type FieldError, type ProblemError, type ProblemStatus } from './problem';

/** An error as an answer, before the request's own trace and address are added. */
export interface Outline {
  readonly status: ProblemStatus;
  readonly code: string;
  readonly detail: string;
  readonly refusals?: readonly Refusal[];
  readonly changed?: readonly WhatChanged[];
  readonly errors?: readonly FieldError[] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an error may carry. Errors are told apart by name and code, for native ones need not be `instanceof Error` here. */
interface Raised {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly cause?: unknown;
  readonly challenge?: unknown;
  readonly retryAfterSeconds?: unknown;
}

const UNEXPECTED: Outline = {
  status: 500,
  code: 'unexpected',
  detail: 'Er ging iets mis. Probeer het later opnieuw en noem bij een melding het kenmerk traceId.',
};

/** One mapping for each error this system raises on purpose (STYLE rule 6). */
const BY_NAME: Readonly<Record<string, (error: Raised) => Outline>> = {
  ProblemError: (error) => {
    const { status, code, detail, errors } = error as ProblemError;
    return { status, code, detail, errors };
  },
  RefusedError: (error) => {
    const { refusals } = error as RefusedError;
    const detail = refusals.map((one) => one.sentence).join(' ');
    return { status: 422, code: 'rules-refuse', detail, refusals };
  },
  NotFoundError: () => ({
    status: 404,
    code: 'not-found',
    detail: 'Dit bestaat niet, of u mag het niet zien.',
  }),
  ForbiddenError: () => ({ status: 403, code: 'forbidden', detail: 'Uw rol geeft u dit recht niet.' }),
  StaleRevisionError: (error) => ({
    status: 412,
    code: 'revision-stale',
    detail:
      'Dit is intussen gewijzigd. Haal de nieuwe stand op, controleer uw wijziging en probeer het opnieuw.',
    changed: (error as StaleRevisionError).changed,
  }),
  UnauthenticatedError: (error) => ({
    status: 401,
    code: text(error.code, 'token-missing'),
    detail: text(error.message, 'U bent niet aangemeld. Meld u aan en probeer het opnieuw.'),
    headers: { 'WWW-Authenticate': text(error.challenge, 'Bearer realm="meereis"') },
  }),
  IssuerUnreachableError: issuerUnavailable,
  IdentityProviderUnavailableError: issuerUnavailable,
  EventTooLargeError: () => ({
    status: 413,
    code: 'content-too-large',
    detail: 'De inhoud is te groot om vast te leggen.',
  }),
  InvalidEventError: () => ({
    status: 400,
    code: 'content-invalid',
    detail: 'De inhoud past niet bij wat hier kan worden vastgelegd.',
  }),
  SubjectErasedError: () => ({
    status: 409,
    code: 'person-erased',
    detail: 'De gegevens van deze persoon zijn gewist. Over deze persoon kan niets meer worden vastgelegd.',
  }),
  EventStoreClosedError: unavailable,
  EventStoreOverloadedError: unavailable,
  EventStoreBusyError: unavailable,
  DatabaseLostError: unavailable,
  EventStoreUnavailableError: unavailable,
};

function unavailable(): Outline {
  return byStatus(503);
}

function issuerUnavailable(error: Raised): Outline {
  const seconds = typeof error.retryAfterSeconds === 'number' ? error.retryAfterSeconds : 5;
  return {
    status: 503,
    code: 'issuer-unreachable',
    detail: 'De aanmelddienst is nu niet bereikbaar. Probeer het over enkele seconden opnieuw.',
    headers: { 'Retry-After': `${seconds}` },
  };
}

/** What Fastify and Nest raise themselves, by Fastify's code where there is one. */
const BY_FASTIFY_CODE: Readonly<Record<string, Outline>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: malformed('De inhoud is geen geldige JSON.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: malformed('De inhoud ontbreekt.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: malformed(
    'De lengte van de inhoud klopt niet met de kopregel Content-Length.',
  ),
  FST_ERR_BAD_URL: { status: 400, code: 'address-malformed', detail: 'Het adres is niet leesbaar.' },
};

function malformed(detail: string): Outline {
  return { status: 400, code: 'body-malformed', detail };
}

const BY_STATUS: Readonly<Partial<Record<number, Omit<Outline, 'status'>>>> = {
  400: { code: 'request-malformed', detail: 'Het verzoek is niet leesbaar.' },
  401: {
    code: 'token-missing',
    detail: 'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
    headers: { 'WWW-Authenticate': 'Bearer realm="meereis"' },
  },
  403: { code: 'forbidden', detail: 'Uw rol geeft u dit recht niet.' },
  404: { code: 'address-unknown', detail: 'Dit adres bestaat niet.' },
  405: { code: 'method-not-allowed', detail: 'Deze methode kan niet op dit adres.' },
  406: { code: 'not-acceptable', detail: 'Het antwoord is er niet in de gevraagde vorm.' },
  408: { code: 'request-timeout', detail: 'Het verzoek kwam niet op tijd binnen.' },
  409: { code: 'conflict', detail: 'Dit verzoek botst met een ander verzoek.' },
  412: { code: 'revision-stale', detail: 'Dit is intussen gewijzigd.' },
  413: { code: 'body-too-large', detail: 'De inhoud is te groot.' },
  414: { code: 'address-too-long', detail: 'Het adres is te lang.' },
  415: {
    code: 'media-type-unsupported',
    detail:
      'Dit adres neemt deze vorm van inhoud niet aan. Stuur application/json, of een bestand als PDF, PNG of JPEG waar om een bestand wordt gevraagd.',
  },
  422: { code: 'rules-refuse', detail: 'Regels staan dit niet toe.' },
  429: { code: 'too-many-requests', detail: 'U doet te veel verzoeken. Wacht even en probeer het opnieuw.' },
  431: { code: 'headers-too-large', detail: 'De kopregels van het verzoek zijn te groot.' },
  503: {
    code: 'unavailable',
    detail: 'De dienst is tijdelijk niet beschikbaar. Probeer het over enkele seconden opnieuw.',
    headers: { 'Retry-After': '5' },
  },
};

/** The answer to any error. Pure; what it does not know is unexpected, and told without any of its words. */
export function outlineOf(error: unknown): Outline {
  if (typeof error !== 'object' || error === null) return UNEXPECTED;
  const raised = error as Raised;
  const known =
    typeof raised.name === 'string' && Object.hasOwn(BY_NAME, raised.name) ? BY_NAME[raised.name] : undefined;
  if (known !== undefined) return known(raised);
  const cause = (raised.cause ?? {}) as Raised;
  const fastify = BY_FASTIFY_CODE[text(raised.code, text(cause.code, ''))];
  if (fastify !== undefined) return fastify;
  if (isDiskFailing(error) || isDiskFailing(cause)) return unavailable();
  return byStatus(statusOf(raised));
}

/** Shape of what Nest (`status`) and Fastify (`statusCode`) raise. */
function statusOf({ status, statusCode }: Raised): number {
  if (typeof status === 'number') return status;
  return typeof statusCode === 'number' ? statusCode : 500;
}

export function byStatus(status: number): Outline {
  const known = BY_STATUS[status];
  if (known !== undefined && isProblemStatus(status)) return { status, ...known };
  if (status >= 400 && status < 500) return { status: 400, ...(BY_STATUS[400] ?? UNEXPECTED) };
  return UNEXPECTED;
}

function isProblemStatus(status: number): status is ProblemStatus {
  return Object.hasOwn(PROBLEM_TITLES, status);
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
