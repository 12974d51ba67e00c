import type { Refusal } from '../refusal';
import type { WhatChanged } from '../errors';

export interface FieldError {
  /** Path of the field, such as `lines.0.amount`. */
  readonly field: string;
  readonly message: string;
}

/** What goes over the line when something did not work out (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable, kebab-case: what programs switch on. */
  readonly code: string;
  readonly traceId: string;
  readonly refusals?: readonly Refusal[];
  readonly changed?: readonly WhatChanged[];
  readonly errors?: readonly FieldError[];
}

export const PROBLEM_TYPE = 'application/problem+json';

/** The statuses an answer can have when it did not work out, each with its title. Others are brought to one of these. */
export const PROBLEM_TITLES = {
  400: 'Verzoek klopt niet',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  405: 'Methode niet toegestaan',
  406: 'Antwoordvorm niet beschikbaar',
  408: 'Verzoek duurde te lang',
  409: 'Botst met een ander verzoek',
  412: 'Intussen gewijzigd',
  413: 'Verzoek te groot',
  414: 'Adres te lang',
  415: 'Inhoudstype niet ondersteund',
  422: 'Geweigerd door een regel',
  428: 'Voorwaarde ontbreekt',
  429: 'Te veel verzoeken',
  431: 'Kopregels te groot',
  500: 'Onverwachte fout',
  503: 'Tijdelijk niet beschikbaar',
} as const;

export type ProblemStatus = keyof typeof PROBLEM_TITLES;

/** A problem with the request itself, raised by the HTTP plumbing; the filter turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly status: ProblemStatus,
    readonly code: string,
    readonly detail: string,
    readonly errors?: readonly FieldError[],
  ) {
    super(`${code}: ${detail}`);
  }
}
