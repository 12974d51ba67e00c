import { localDate } from '@meereis/kernel';
import type { Provider } from '@meereis/registers';
import type { ArrangementEvent } from '../domain/arrangement';
import { ARRANGEMENT, PERSON } from './case';
import {
  agreed,
  arrangementSet,
  considered,
  goal,
  item,
  RECEIPT,
  reported,
  checked,
  admission,
  diagnosis,
} from './events';
import { uuid } from './values';

type Of<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>;
type Over<T extends ArrangementEvent['type']> = Partial<Of<T>['data']>;
export const ITEM = uuid(30);

/** A provider of the register, recognised all the time. */
export const REGISTERED: Provider = {
  providerId: uuid(700),
  name: 'Opleider BV',
  kind: 'training-provider',
  vat: 'exempt',
  regions: [],
  activeFrom: localDate('2020-01-01'),
  recognitions: [{ recognitionId: uuid(701), kind: 'nrto', validFrom: localDate('2020-01-01') }],
};

const of = { arrangementId: ARRANGEMENT, personId: PERSON, itemId: ITEM } as const;

/** Training that is bought with 2,000 euro RMT money, topped up by 1,000 euro of the sector (Q11). */
export const TRAINING = {
  catalogueId: 'scholing-beroep-functie',
  name: 'Scholing',
  vat: 'incl',
  funding: [
    { funder: 'rmt-crisisdienstverlening', cents: 200_000, money: 'rmt' },
    { funder: 'oeno-fondsen', cents: 100_000, money: 'other' },
  ],
  regularShortfall: 'De gewone training is vol.',
  notInitialEducation: true,
} as const;

export const DIAGNOSED: readonly ArrangementEvent[] = [
  reported(),
  checked('no'),
  admission(),
  diagnosis(),
  considered('regular'),
  considered('sector'),
  considered('praktijkleren'),
  considered('bbl'),
];

/** A plan in force with one item of the sector's money; plan version 2. */
export const IN_FORCE: readonly ArrangementEvent[] = [
  ...DIAGNOSED,
  goal(),
  item(),
  agreed(2),
  arrangementSet(2),
];
/** A plan in force with the training above. */
export const WITH_TRAINING: readonly ArrangementEvent[] = [
  ...DIAGNOSED,
  goal(),
  item(TRAINING),
  agreed(2),
  arrangementSet(2),
];

export const changed = (over: Over<'item-changed.v1'> = {}): ArrangementEvent => {
  const { data } = item() as Of<'item-added.v1'>;
  return {
    type: 'item-changed.v1',
    data: {
      ...data,
      differences: ['priceCents'],
      confirmAgain: [],
      reason: 'Andere prijs.',
      changedOn: localDate('2022-03-02'),
      ...over,
    },
  };
};

export const withdrawn = (over: Over<'item-withdrawn.v1'> = {}): ArrangementEvent => ({
  type: 'item-withdrawn.v1',
  data: {
    ...of,
    reason: 'Heeft werk.',
    withdrawnOn: localDate('2022-03-02'),
    receipt: RECEIPT,
    ...over,
  },
});

export const quote = (n = 1, over: Over<'quote-received.v1'> = {}): ArrangementEvent => ({
  type: 'quote-received.v1',
  data: {
    ...of,
    quoteId: uuid(800 + n),
    provider: n === 1 ? 'Opleider BV' : `Opleider ${n}`,
    amountCents: 300_000 + n,
    vat: 'incl',
    receivedOn: localDate('2022-03-01'),
    ...over,
  },
});

export const chosen = (n = 1): ArrangementEvent => ({
  type: 'provider-chosen.v1',
  data: {
    ...of,
    quoteId: uuid(800 + n),
    reason: 'Dichtbij.',
    chosenOn: localDate('2022-03-01'),
    receipt: RECEIPT,
  },
});

export const confirmed = (over: Over<'item-funding-confirmed.v1'> = {}): ArrangementEvent => ({
  type: 'item-funding-confirmed.v1',
  data: {
    ...of,
    funder: 'rmt-crisisdienstverlening',
    cents: 200_000,
    reservationNumber: 'RMT-2022-000123',
    confirmedOn: localDate('2022-03-01'),
    ...over,
  },
});

export const started = (startedOn = '2022-03-15'): ArrangementEvent => ({
  type: 'item-started.v1',
  data: { ...of, startedOn: localDate(startedOn) },
});

export const interrupted = (interruptedOn = '2022-04-01'): ArrangementEvent => ({
  type: 'item-interrupted.v1',
  data: {
    ...of,
    reason: 'illness',
    explanation: 'Ziek.',
    interruptedOn: localDate(interruptedOn),
    expectedResumeOn: localDate('2022-04-15'),
  },
});

export const resumed = (resumedOn = '2022-04-14'): ArrangementEvent => ({
  type: 'item-resumed.v1',
  data: { ...of, resumedOn: localDate(resumedOn) },
});

export const delivered = (deliveredCents: number, deliveredUntil = '2022-04-30'): ArrangementEvent => ({
  type: 'item-delivered.v1',
  data: { ...of, deliveryId: uuid(810), deliveredCents, deliveredUntil: localDate(deliveredUntil) },
});

export const completed = (completedOn = '2022-06-15'): ArrangementEvent => ({
  type: 'item-completed.v1',
  data: { ...of, result: 'Diploma.', completedOn: localDate(completedOn) },
});

export const stopped = (stoppedOn = '2022-05-01'): ArrangementEvent => ({
  type: 'item-stopped.v1',
  data: {
    ...of,
    by: 'person',
    reason: 'found-work',
    explanation: 'Heeft werk.',
    stoppedOn: localDate(stoppedOn),
    receipt: RECEIPT,
  },
});

export const evaluated = (): ArrangementEvent => ({
  type: 'item-evaluated.v1',
  data: {
    ...of,
    effect: 'reached',
    effectInWords: 'Kan het.',
    nextStep: 'go-on-with-plan',
    evaluatedOn: localDate('2022-06-20'),
  },
});
