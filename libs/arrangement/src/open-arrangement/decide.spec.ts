import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { checked, reported } from '../testing/case-events';
import { ARRANGEMENT_ID, decided, given, id, PERSON_ID, refusalsOf, TODAY } from '../testing/given';
import { unit } from '../testing/units';
import { decideOpenArrangement, type OpenArrangement } from './decide';
import { earlierContact, proposedOwnerKind } from './route.rule';

const facts = {
  arrangementId: ARRANGEMENT_ID,
  unit: unit('municipality'),
  today: TODAY,
  municipality: 'GM0344',
  region: 'AM13',
  deceased: false,
};
const open: OpenArrangement = {
  personId: PERSON_ID,
  situation: 'notice-period',
  reason: 'dismissal',
  evidence: 'dismissal-letter',
  unemployedFrom: localDate('2022-04-01'),
  reportedOn: TODAY,
  benefit: 'none',
  firstLine: 'tried',
};

describe('opening an arrangement', () => {
  it('R001, R002, R012: records the report, the region, the owner and whom the route proposes', () => {
    expect(decided(decideOpenArrangement(undefined, open, facts))).toEqual([
      {
        type: 'person-reported.v1',
        data: {
          arrangementId: ARRANGEMENT_ID,
          ...open,
          municipality: 'GM0344',
          region: 'AM13',
          ownerUnit: 'municipality-am13',
          proposedOwnerKind: 'union',
        },
      },
    ]);
  });

  it('Q25: a person has one arrangement at a time', () => {
    expect(refusalsOf(decideOpenArrangement(given(reported()), open, facts))).toEqual([
      'Q25 arrangement-already-running',
    ]);
  });

  it('Q25: a later arrangement links to the one before it', () => {
    const former = { ...facts, formerArrangementId: id('former') };

    expect(decided(decideOpenArrangement(undefined, open, former))).toMatchObject([
      { data: { formerArrangementId: id('former') } },
    ]);
    expect(
      given(...(decided(decideOpenArrangement(undefined, open, former)) as ArrangementEvent[])),
    ).toMatchObject({
      reported: { value: { formerArrangementId: id('former') } },
    });
  });

  it('opens nothing for somebody who died', () => {
    expect(refusalsOf(decideOpenArrangement(undefined, open, { ...facts, deceased: true }))).toEqual([
      'person-deceased person-deceased',
    ]);
  });

  it('R001: needs a region on the day of the report', () => {
    expect(refusalsOf(decideOpenArrangement(undefined, open, { ...facts, region: undefined }))).toEqual([
      'R001 municipality-in-no-region',
    ]);
  });

  it.each(['uwv-executor', 'municipality', 'union', 'employer-organisation', 'mobility-team'] as const)(
    'R012: a %s does intake',
    (kind) => {
      expect(refusalsOf(decideOpenArrangement(undefined, open, { ...facts, unit: unit(kind) }))).toEqual([]);
    },
  );

  it.each(['uwv-cashier', 'education', 'oversight', 'ministry'] as const)(
    'R012: a %s does no intake',
    (kind) => {
      expect(refusalsOf(decideOpenArrangement(undefined, open, { ...facts, unit: unit(kind) }))).toEqual([
        'R012 unit-does-no-intake',
      ]);
    },
  );

  it('R010: not having tried first-line help needs a reason', () => {
    const untried = { ...open, firstLine: 'not-tried' } as const;

    expect(refusalsOf(decideOpenArrangement(undefined, untried, facts))).toEqual([
      'R010 first-line-note-missing',
    ]);
    expect(
      refusalsOf(decideOpenArrangement(undefined, { ...untried, firstLineNote: 'Geen cao.' }, facts)),
    ).toEqual([]);
  });

  it('R002: nobody lost a job before the age of 13; the day itself is possible', () => {
    const born = { ...facts, birthDate: localDate('2000-05-10') };
    const from = (day: string) => ({ ...open, unemployedFrom: localDate(day) });

    expect(decideOpenArrangement(undefined, from('2013-05-09'), born)).toMatchObject({
      ok: false,
      error: [
        {
          rule: 'R002',
          code: 'unemployed-before-working-age',
          sentence:
            'De datum “werkloos vanaf” kan niet vóór 10 mei 2013 liggen: toen werd deze persoon 13 jaar. Controleer deze datum en de geboortedatum.',
        },
      ],
    });
    expect(refusalsOf(decideOpenArrangement(undefined, from('2013-05-10'), born))).toEqual([]);
  });

  it('refuses a report dated in the future', () => {
    expect(
      refusalsOf(decideOpenArrangement(undefined, { ...open, reportedOn: localDate('2022-03-02') }, facts)),
    ).toEqual(['R002 report-in-future']);
  });
});

describe('the intake route (R008, R012)', () => {
  it.each([
    ['working', 'none', 'union'],
    ['notice-period', 'none', 'union'],
    ['notice-period', 'other', 'union'],
    ['unemployed', 'none', 'municipality'],
    ['self-employed-reorienting', 'none', 'municipality'],
    ['self-employed-reorienting', 'tozo', 'municipality'],
    ['self-employed-reorienting', 'bbz', 'municipality'],
    ['unemployed', 'participatiewet', 'municipality'],
    ['unemployed', 'ww', 'uwv-executor'],
    ['working', 'wajong', 'uwv-executor'],
    ['unemployed', 'wia', 'uwv-executor'],
    ['unemployed', 'ziektewet', 'uwv-executor'],
  ] as const)('proposes for %s with benefit %s: %s', (situation, benefit, owner) => {
    expect(proposedOwnerKind({ situation, benefit })).toBe(owner);
  });
});

describe('where the person already had contact (R034)', () => {
  const former = (answer: 'yes' | 'no' | 'in-doubt', registerConsulted = true) =>
    given(reported(), checked(answer, registerConsulted));

  it('R034: counts for who was found in the register of the banenafspraak', () => {
    expect(earlierContact(former('yes'))).toBe(former('yes').ownerUnit);
    expect(earlierContact(former('yes', false))).toBeUndefined();
    expect(earlierContact(former('in-doubt'))).toBeUndefined();
    expect(earlierContact(former('no'))).toBeUndefined();
    expect(earlierContact(undefined)).toBeUndefined();
  });

  it.each([
    ['municipality', 'municipality'],
    ['uwv-executor', 'uwv-executor'],
    ['employer-organisation', 'employer-organisation'],
    ['mobility-team', 'union'],
  ] as const)('R034: a %s that knows the person makes the proposal: %s', (earlierContact, proposed) => {
    expect(decided(decideOpenArrangement(undefined, open, { ...facts, earlierContact }))).toMatchObject([
      { data: { proposedOwnerKind: proposed } },
    ]);
  });
});
