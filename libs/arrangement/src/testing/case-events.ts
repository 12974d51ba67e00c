import { receipt } from '@meereis/commands';
import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import type { PersonEvent } from '../domain/person-events';
import { ARRANGEMENT_ID, id, PERSON_ID, TODAY } from './given';

type Data<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>['data'];
const ids = { arrangementId: ARRANGEMENT_ID, personId: PERSON_ID };

/** The receipt of an earlier decision; what it says does not matter to the next one. */
export const EARLIER = receipt({ rules: ['R007'], referenceDate: TODAY, sentence: 'Eerder besluit.' });

export function reported(change: Partial<Data<'person-reported.v1'>> = {}): ArrangementEvent {
  return {
    type: 'person-reported.v1',
    data: {
      ...ids,
      municipality: 'GM0344',
      region: 'AM13',
      ownerUnit: 'uwv-am13',
      proposedOwnerKind: 'union',
      situation: 'notice-period',
      reason: 'dismissal',
      evidence: 'dismissal-letter',
      unemployedFrom: localDate('2022-04-01'),
      reportedOn: localDate('2022-02-21'),
      benefit: 'none',
      firstLine: 'tried',
      ...change,
    },
  };
}

export function checked(
  answer: 'yes' | 'no' | 'in-doubt' = 'no',
  registerConsulted = true,
): ArrangementEvent {
  return { type: 'banenafspraak-checked.v1', data: { ...ids, answer, registerConsulted, checkedOn: TODAY } };
}

export function weighed(outcome: 'needs-support' | 'no-extra-support' = 'needs-support'): ArrangementEvent {
  return {
    type: 'need-weighed.v1',
    data: {
      ...ids,
      educationAndAge: 'mbo 2, 52 jaar',
      language: 'goed',
      workHistory: '18 jaar in één baan',
      distanceToWork: 'groot',
      chanceWithinYear: 'klein',
      outcome,
      reason: 'Alleen redt hij het niet.',
      receipt: EARLIER,
    },
  };
}

export function admittedEvent(change: Partial<Data<'person-admitted.v1'>> = {}): ArrangementEvent {
  return {
    type: 'person-admitted.v1',
    data: { ...ids, ground: 'weighed', admittedOn: TODAY, receipt: EARLIER, ...change },
  };
}

export function refusedEvent(): ArrangementEvent {
  return {
    type: 'admission-refused.v1',
    data: {
      ...ids,
      reason: 'other',
      motivation: 'Er is al passende hulp.',
      mandatedUnit: 'uwv-am13',
      refusedOn: TODAY,
      notifiedHow: 'letter',
      notifiedOn: TODAY,
      objectionUntil: localDate('2022-04-12'),
      receipt: EARLIER,
    },
  };
}

export function diagnosed(n = 1): ArrangementEvent {
  return {
    type: 'diagnosis-held.v1',
    data: {
      ...ids,
      diagnosisId: id(`diagnosis/${n}`),
      heldOn: TODAY,
      topics: ['wishes'],
      result: 'Wil de techniek in.',
    },
  };
}

export function goalSet(): ArrangementEvent {
  return {
    type: 'goal-agreed.v1',
    data: {
      ...ids,
      goalId: id('goal'),
      kind: 'other-sector',
      description: 'Monteur worden.',
      agreedOn: TODAY,
    },
  };
}

export function established(
  change: Partial<Extract<PersonEvent, { type: 'identity-established.v1' }>['data']> = {},
): PersonEvent {
  return {
    type: 'identity-established.v1',
    data: {
      personId: PERSON_ID,
      bsn: '999990342',
      firstNames: 'Test',
      prefix: 'van der',
      surname: 'Proefpersoon',
      birthDate: '1970-05-17',
      street: 'Voorbeeldstraat',
      houseNumber: '12',
      postcode: '3511 AA',
      town: 'Utrecht',
      municipality: 'GM0344',
      secrecy: false,
      registeredBy: 'uwv-am13',
      ...change,
    },
  };
}

export function consented(toUnit = 'fnv-am13'): PersonEvent {
  return {
    type: 'consent-given.v1',
    data: {
      personId: PERSON_ID,
      consentId: id(`consent/${toUnit}`),
      toUnit,
      ground: 'consent',
      how: 'on-paper',
      evidence: 'Formulier in het dossier.',
      givenOn: TODAY,
    },
  };
}
