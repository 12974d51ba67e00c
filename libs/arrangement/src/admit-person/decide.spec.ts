import { localDate } from '@meereis/kernel';
import { admittedEvent, checked, EARLIER, refusedEvent, reported, weighed } from '../testing/case-events';
import { decided, given, id, refusalsOf, sentencesOf, TODAY } from '../testing/given';
import type { ArrangementEvent } from '../domain/arrangement';
import { objected as objectionLodged, objectionDecided } from '../testing/intake-events';
import { decideAdmitPerson, type AdmissionFacts } from './decide';

const hardDate = { date: localDate('2020-03-12'), inclusive: true, eventId: id('hard-date') };
const facts: AdmissionFacts = {
  today: TODAY,
  hardDate,
  scheme: { version: '2021-03-22', eventId: id('scheme') },
};
const admit = { admittedOn: TODAY };

describe('admitting a person', () => {
  it('admits after the weighing says that support is needed, and the receipt names rules and facts', () => {
    const state = given(reported(), checked('no'), weighed());

    expect(decided(decideAdmitPerson(state, admit, facts))).toEqual([
      {
        type: 'person-admitted.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          ground: 'weighed',
          admittedOn: TODAY,
          receipt: {
            rules: [
              { id: 'R006', version: EARLIER.rules[0]!.version },
              { id: 'R007', version: EARLIER.rules[0]!.version },
              { id: 'R018', version: EARLIER.rules[0]!.version },
              { id: 'R148', version: EARLIER.rules[0]!.version },
            ],
            referenceDate: TODAY,
            facts: [id('event/0'), id('event/1'), id('event/2'), id('scheme'), id('hard-date')],
            alternatives: ['Afwijzen'],
            sentence:
              'U kunt gebruikmaken van de hulp van het regionale mobiliteitsteam. Samen met u maken we een persoonlijk arrangement.',
          },
        },
      },
    ]);
  });

  it('R004: admits the banenafspraak group by definition, without weighing', () => {
    const [event] = decided(decideAdmitPerson(given(reported(), checked('yes')), admit, facts));

    expect(event).toMatchObject({
      data: {
        ground: 'by-definition',
        receipt: {
          rules: [{ id: 'R004' }, { id: 'R006' }, { id: 'R018' }, { id: 'R148' }],
          facts: [id('event/0'), id('event/1'), id('scheme'), id('hard-date')],
        },
      },
    });
  });

  it('R148: weighs somebody in doubt like everybody else', () => {
    expect(refusalsOf(decideAdmitPerson(given(reported(), checked('in-doubt')), admit, facts))).toEqual([
      'R007 not-weighed',
    ]);
  });

  it('R006: counts the hard date itself when the policy says so, and not the day before', () => {
    const on = (date: string) => given(reported({ unemployedFrom: localDate(date) }), checked(), weighed());

    expect(refusalsOf(decideAdmitPerson(on('2020-03-12'), admit, facts))).toEqual([]);
    const refused = decideAdmitPerson(on('2020-03-11'), admit, facts);
    expect(refusalsOf(refused)).toEqual(['R006 before-hard-date']);
    expect(sentencesOf(refused)).toEqual([
      'De (dreigende) werkloosheid begon te vroeg: de regeling geldt vanaf 12 maart 2020.',
    ]);
  });

  it('R006: leaves the hard date itself out when the policy says "after"', () => {
    const state = given(reported({ unemployedFrom: localDate('2020-03-12') }), checked(), weighed());
    const refused = decideAdmitPerson(state, admit, {
      ...facts,
      hardDate: { ...hardDate, inclusive: false },
    });

    expect(sentencesOf(refused)).toEqual([
      'De (dreigende) werkloosheid begon te vroeg: de regeling geldt na 12 maart 2020.',
    ]);
  });

  it('R141: after a founded objection against the hard date it admits, and names that decision as a ground', () => {
    const objected = (reason: 'before-hard-date' | 'other', reopens: boolean) => {
      const { type, data } = refusedEvent() as Extract<ArrangementEvent, { type: 'admission-refused.v1' }>;
      return given(
        reported({ unemployedFrom: localDate('2020-01-01') }),
        checked(),
        weighed(),
        { type, data: { ...data, reason } },
        objectionLodged(),
        objectionDecided({ outcome: 'founded', reopens }),
      );
    };

    expect(decided(decideAdmitPerson(objected('before-hard-date', true), admit, facts))).toMatchObject([
      {
        data: {
          receipt: {
            rules: [
              { id: 'R006' },
              { id: 'R007' },
              { id: 'R018' },
              { id: 'R148' },
              { id: 'R019' },
              { id: 'R141' },
            ],
            facts: expect.arrayContaining([id('event/5')]) as unknown,
            sentence: expect.stringContaining('U kreeg gelijk met uw bezwaar.') as unknown,
          },
        },
      },
    ]);
    // Another reason was overturned: nothing was decided on the date. Not opened again: refused it stays.
    expect(refusalsOf(decideAdmitPerson(objected('other', true), admit, facts))).toEqual([
      'R006 before-hard-date',
    ]);
    expect(refusalsOf(decideAdmitPerson(objected('before-hard-date', false), admit, facts))).toContain(
      'R019 already-refused',
    );
  });

  it('Q04: the hard date also binds the banenafspraak group', () => {
    const state = given(reported({ unemployedFrom: localDate('2019-12-31') }), checked('yes'));

    expect(refusalsOf(decideAdmitPerson(state, admit, facts))).toEqual(['R006 before-hard-date']);
  });

  it('R018: admits to no scheme outside its years', () => {
    const state = given(reported(), checked(), weighed());

    expect(
      refusalsOf(decideAdmitPerson(state, admit, { ...facts, scheme: undefined, hardDate: undefined })),
    ).toEqual(['R018 scheme-not-in-force']);
  });

  it('R007: does not admit when the weighing says that no extra support is needed', () => {
    const state = given(reported(), checked(), weighed('no-extra-support'));

    expect(refusalsOf(decideAdmitPerson(state, admit, facts))).toEqual(['R007 no-extra-support-needed']);
  });

  it('names all failing rules in one refusal', () => {
    const state = given(reported({ unemployedFrom: localDate('2020-01-01') }));

    expect(refusalsOf(decideAdmitPerson(state, admit, { ...facts, scheme: undefined }))).toEqual([
      'R013 banenafspraak-not-checked',
      'R006 before-hard-date',
      'R018 scheme-not-in-force',
      'R007 not-weighed',
    ]);
  });

  it('refuses a date before the report or after today', () => {
    const state = given(reported(), checked(), weighed());
    const on = (date: string) => refusalsOf(decideAdmitPerson(state, { admittedOn: localDate(date) }, facts));

    expect(on('2022-02-20')).toEqual(['R148 admission-before-report']);
    expect(on('2022-02-21')).toEqual([]);
    expect(on('2022-03-02')).toEqual(['R148 admission-in-future']);
  });

  it('decides once: not after an admission, not after a refusal', () => {
    const before = [reported(), checked(), weighed()] as const;

    expect(refusalsOf(decideAdmitPerson(given(...before, admittedEvent()), admit, facts))).toEqual([
      'R019 already-admitted',
    ]);
    expect(refusalsOf(decideAdmitPerson(given(...before, refusedEvent()), admit, facts))).toEqual([
      'R019 already-refused',
    ]);
  });
});
