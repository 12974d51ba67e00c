/**
 * Why personal data may be processed: the codes of the register of processing activities (GDPR article 30). A caller
 * names one in `Meereis-Purpose`; every event and every logged reading carries it.
 */
export interface Purpose {
  readonly code: string;
  /** What the register calls it, in the words of the people who use it. */
  readonly title: string;
  readonly basis: string;
}

const register = [
  {
    code: 'arrangement-execution',
    title: 'Uitvoeren van het persoonlijk arrangement',
    basis: 'Wet SUWI en Tijdelijke subsidieregeling: taak van algemeen belang (AVG art. 6 lid 1 onder e)',
  },
  {
    code: 'identification',
    title: 'Vaststellen of iemand al bekend is',
    basis: 'Wet SUWI: taak van algemeen belang (AVG art. 6 lid 1 onder e)',
  },
  {
    code: 'handover',
    title: 'Overdragen aan een andere organisatie',
    basis: 'Wet SUWI en de overeenkomst van het regionaal mobiliteitsteam (AVG art. 6 lid 1 onder e)',
  },
  {
    code: 'payment',
    title: 'Reserveren, controleren en betalen',
    basis: 'Subsidieregeling: kasfunctie van UWV (AVG art. 6 lid 1 onder e)',
  },
  {
    code: 'audit',
    title: 'Controleren en verantwoorden',
    basis: 'Comptabiliteitswet en toezicht (AVG art. 6 lid 1 onder c)',
  },
  {
    code: 'data-subject-request',
    title: 'Uitvoeren van de rechten van de betrokkene',
    basis: 'AVG art. 12 tot en met 22',
  },
  {
    code: 'administration',
    title: 'Beheren van rollen en beleidsgegevens',
    basis: 'Wet SUWI: beveiliging en beheer (AVG art. 6 lid 1 onder c)',
  },
] as const satisfies readonly Purpose[];

export type PurposeCode = (typeof register)[number]['code'];

export const PURPOSES: readonly Purpose[] = register;

export const DEFAULT_PURPOSE: PurposeCode = 'arrangement-execution';

export function isPurpose(code: string): code is PurposeCode {
  return register.some((one) => one.code === code);
}
