import { localDate, type RegionCode } from '@meereis/kernel';
import {
  eventIdAt,
  FNV,
  given,
  happened,
  PERSON,
  refusals,
  refused,
  TODAY,
  unit,
  UTRECHT,
  UWV,
} from '../testing/case';
import type { Given } from '../testing/case';
import { admissionRefused, hashAfter, item, OFFERED_CASE, reported, SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { contentHash, handoverContent } from '../domain/handover-content';
import { decideOfferHandover, type OfferFacts, type OfferHandover } from './decide';
import { canOwnCases, consentFor, groundNeeded } from './sharing.rule';

const FACTS: OfferFacts = {
  today: TODAY,
  from: UWV,
  to: UTRECHT,
  consent: undefined,
  receiverWorksThere: true,
  handoverId: uuid(50),
  taskId: uuid(61),
};
const COMMAND: OfferHandover = {
  toUnit: UTRECHT.id,
  receiver: uuid(78),
  note: 'Zij wil in de zorg werken.',
  contactOn: localDate('2022-03-10'),
  ground: 'legal-task',
  contentHash: hashAfter(...SET_CASE),
};
const CONSENT = {
  personId: PERSON,
  consentId: uuid(70),
  toUnit: FNV.id,
  ground: 'consent',
  how: 'on-paper',
  evidence: 'Formulier.',
  givenOn: TODAY,
  eventId: uuid(9500),
} as const;

const decide = (
  over: Partial<OfferHandover> = {},
  facts: Partial<OfferFacts> = {},
  events: Given = [...SET_CASE],
) => decideOfferHandover(given(...events), { ...COMMAND, ...over }, { ...FACTS, ...facts });

describe('offering a handover', () => {
  test('R033: the named receiver is a caseworker at the receiving unit', () => {
    expect(refusals(decide({}, { receiverWorksThere: false }))).toEqual([
      {
        rule: 'R033',
        code: 'receiver-not-at-unit',
        sentence:
          'De ontvanger is geen begeleider bij Onderdeel utrecht-am13. Kies een ontvanger uit de lijst.',
      },
    ]);
  });

  test('R029-R033: names content, receiver, contact date and the day to answer by, and gives the receiver a task', () => {
    expect(happened(decide())).toEqual([
      {
        type: 'handover-offered.v1',
        data: {
          ...COMMAND,
          arrangementId: uuid(1),
          personId: uuid(2),
          handoverId: uuid(50),
          fromUnit: 'uwv-am13',
          toUnit: 'utrecht-am13',
          answerBy: '2022-03-15',
          items: [uuid(30)],
          tasks: [],
          toRegion: 'AM13',
          receipt: {
            rules: ['R029', 'R030', 'R032', 'R033', 'R036', 'Q06'].map((id) => ({
              id,
              version: expect.any(String) as string,
            })),
            referenceDate: TODAY,
            facts: [eventIdAt(2), eventIdAt(7)],
            alternatives: ['Zelf verantwoordelijk blijven', 'Aan een andere organisatie aanbieden'],
            sentence:
              'Wij hebben Onderdeel utrecht-am13 gevraagd om u verder te helpen. Tot zij ja zeggen, blijven wij uw aanspreekpunt. Uw afspraken blijven gelden.',
          },
        },
      },
      {
        type: 'task-created.v1',
        data: {
          arrangementId: uuid(1),
          personId: uuid(2),
          taskId: uuid(61),
          kind: 'answer-handover',
          unit: 'utrecht-am13',
          dueOn: '2022-03-15',
          rule: 'R032',
        },
      },
    ]);
  });

  test('R032: the owner stays responsible while the offer is open', () => {
    const after = given(...SET_CASE, ...(happened(decide()) as typeof SET_CASE));
    expect(after.ownerUnit).toBe(UWV.id);
    expect(after.openHandover?.value.toUnit).toBe(UTRECHT.id);
  });

  test('tasks of the owner travel; the task to offer again is done by the offer and does not (R142)', () => {
    const again = task({ taskId: uuid(63), kind: 'offer-handover-again' });
    const events = [...SET_CASE, task(), again, task({ taskId: uuid(64), unit: 'anders' })];
    const decided = happened(decide({ contentHash: hashAfter(...events) }, {}, events));
    expect(decided).toMatchObject([
      { type: 'handover-offered.v1', data: { tasks: [uuid(60)] } },
      { type: 'task-done.v1', data: { taskId: uuid(63), doneOn: TODAY } },
      { type: 'task-created.v1' },
    ]);
  });

  test('Q07: the offer names the region of the receiving unit', () => {
    const leiden = { ...UTRECHT, id: 'leiden-am19', region: 'AM19' as RegionCode };
    const hash = contentHash(handoverContent(given(...SET_CASE), leiden));
    expect(happened(decide({ contentHash: hash }, { to: leiden }))).toMatchObject([
      { data: { toRegion: 'AM19', toUnit: 'leiden-am19' } },
      { data: { unit: 'leiden-am19' } },
    ]);
  });

  test('a unit without a region keeps the region of the case', () => {
    const nationwide = unit('landelijk', 'mobility-team', null);
    const hash = contentHash(handoverContent(given(...SET_CASE), nationwide));
    const consent = { ...CONSENT, toUnit: 'landelijk' };
    const decision = decide({ contentHash: hash, ground: 'consent' }, { to: nationwide, consent });
    expect(happened(decision)[0]).toMatchObject({ data: { toRegion: 'AM13' } });
  });

  test('one refusal names all failing rules', () => {
    const over = { note: ' ', contactOn: localDate('2022-02-28'), contentHash: '0'.repeat(64) };
    expect(refused(decide(over, { to: UWV }, [...OFFERED_CASE]))).toEqual([
      'R032 handover-already-open',
      'R033 note-missing',
      'R033 contact-date-past',
      'R032 receiver-is-owner',
      'R033 preview-outdated',
    ]);
  });

  test('R032: one open offer at a time, and the refusal says until when', () => {
    expect(refusals(decide({}, {}, [...OFFERED_CASE]))[0]?.sentence).toBe(
      'Er staat al een overdracht open. Wacht op het antwoord tot en met 15 maart 2022 of trek het aanbod in.',
    );
  });

  test('R033: the contact lies between today and four weeks from now', () => {
    expect(refused(decide({ contactOn: TODAY }))).toEqual([]);
    expect(refused(decide({ contactOn: localDate('2022-03-29') }))).toEqual([]);
    expect(refusals(decide({ contactOn: localDate('2022-03-30') }))).toEqual([
      {
        rule: 'R033',
        code: 'contact-date-too-far',
        sentence: 'De datum van het contact ligt te ver weg. Kies een datum tot en met 29 maart 2022.',
      },
    ]);
  });

  test('R033: a receiver nobody knows is refused', () => {
    expect(refused(decide({}, { to: undefined }))).toEqual(['R033 receiver-unknown']);
  });

  test('R033: what is offered is what was previewed; a new item asks for a new preview', () => {
    expect(refused(decide({}, {}, [...SET_CASE, item({ itemId: uuid(33) })]))).toEqual([
      'R033 preview-outdated',
    ]);
  });

  test('R019: a refused person has nothing to hand over', () => {
    const events = [reported(), admissionRefused()];
    expect(refused(decide({ contentHash: hashAfter(...events) }, {}, events))).toEqual([
      'R019 admission-was-refused',
    ]);
  });

  test('a case that was only reported may go to the unit it belongs to', () => {
    const events = [reported()];
    const decided = happened(decide({ contentHash: hashAfter(...events) }, {}, events));
    expect(decided[0]).toMatchObject({ data: { receipt: { facts: [] } } });
  });

  test.each(['uwv-cashier', 'education', 'oversight', 'ministry'] as const)(
    'R032: a %s cannot own a case',
    (kind) => {
      const to = unit('school', kind);
      const decision = decide(
        { ground: 'consent', contentHash: contentHash(handoverContent(given(...SET_CASE), to)) },
        { to, consent: { ...CONSENT, toUnit: 'school' } },
      );
      expect(refused(decision)).toEqual(['R032 receiver-cannot-own']);
      expect(canOwnCases(to)).toBe(false);
    },
  );
});

describe('the ground to share (R036, Q06)', () => {
  const toUnion = (over: Partial<OfferHandover>, consent?: OfferFacts['consent']) =>
    decide(
      { contentHash: contentHash(handoverContent(given(...SET_CASE), FNV)), ...over },
      { to: FNV, consent },
    );

  test('a legal task stands between UWV and municipality only', () => {
    expect(groundNeeded(UWV, UTRECHT)).toBe('legal-task');
    expect(groundNeeded(UTRECHT, UWV)).toBe('legal-task');
    expect(groundNeeded(UWV, FNV)).toBe('consent');
    expect(groundNeeded(FNV, UWV)).toBe('consent');
    expect(groundNeeded(UTRECHT, unit('rmt', 'mobility-team'))).toBe('consent');
  });

  test('a union cannot rest on a legal task', () => {
    expect(refused(toUnion({ ground: 'legal-task' }, CONSENT))).toEqual(['R036 no-legal-task']);
  });

  test('without consent nothing goes to a union', () => {
    expect(refusals(toUnion({ ground: 'consent' }))).toEqual([
      {
        rule: 'R036',
        code: 'no-consent',
        sentence:
          'De persoon heeft geen toestemming gegeven om het dossier te delen met Onderdeel fnv-am13. Leg de toestemming eerst vast.',
      },
    ]);
  });

  test('with consent it goes, and the offer cites it', () => {
    expect(happened(toUnion({ ground: 'consent' }, CONSENT))[0]).toMatchObject({
      data: {
        ground: 'consent',
        consentId: uuid(70),
        receipt: { facts: [uuid(9500), eventIdAt(2), eventIdAt(7)] },
      },
    });
  });

  test('on a legal task no consent is cited', () => {
    const [event] = happened(decide({}, { consent: { ...CONSENT, toUnit: UTRECHT.id } }));
    expect(event?.data).not.toHaveProperty('consentId');
  });

  test('only consent for this very unit counts', () => {
    const of = (consents: readonly (typeof CONSENT)[]) => ({ personId: PERSON, consents }) as never;
    expect(consentFor(of([CONSENT]), FNV.id)).toBe(CONSENT);
    expect(consentFor(of([CONSENT]), UTRECHT.id)).toBeUndefined();
    expect(consentFor(of([{ ...CONSENT, ground: 'legal-task' } as never]), FNV.id)).toBeUndefined();
    expect(consentFor(undefined, FNV.id)).toBeUndefined();
  });
});

describe('the content that travels', () => {
  test('R031: a change of benefit does not change it', () => {
    const changed = {
      type: 'benefit-situation-changed.v1',
      data: {
        arrangementId: uuid(1),
        personId: uuid(2),
        from: 'ww',
        to: 'participatiewet',
        changedOn: TODAY,
      },
    } as const;
    expect(hashAfter(...SET_CASE, changed)).toBe(hashAfter(...SET_CASE));
  });

  test('every item, task and receiver changes the hash', () => {
    const hashes = [
      hashAfter(...SET_CASE),
      hashAfter(...SET_CASE, item({ itemId: uuid(33) })),
      hashAfter(...SET_CASE, task()),
      hashAfter(...SET_CASE, task({ kind: 'evaluate-item' })),
      hashAfter(...SET_CASE, task({ dueOn: localDate('2022-03-05') })),
      contentHash(handoverContent(given(...SET_CASE), FNV)),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('a question of another organisation travels along but does not undo an offer', () => {
    const asked = task({ kind: 'answer-search' });
    expect(hashAfter(...SET_CASE, asked)).toBe(hashAfter(...SET_CASE));
    expect(handoverContent(given(...SET_CASE, asked), UTRECHT).tasks).toHaveLength(1);
  });

  test('Q06: the BSN goes to UWV and municipality only', () => {
    const data = (to: typeof FNV) => handoverContent(given(...SET_CASE), to).personalData;
    expect(data(UTRECHT)).toContain('Burgerservicenummer (BSN)');
    expect(data(UWV)).toContain('Burgerservicenummer (BSN)');
    expect(data(FNV)).not.toContain('Burgerservicenummer (BSN)');
  });
});
