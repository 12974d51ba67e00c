import type { ArrangementEvent } from '../domain/arrangement';
import { admittedEvent, checked, refusedEvent, reported, weighed } from '../testing/case-events';
import { needWeighed } from '../domain/intake-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { decideWeighNeed, type WeighNeed } from './decide';

const card: WeighNeed = {
  educationAndAge: 'mbo 2, 52 jaar',
  language: 'goed',
  workHistory: '18 jaar in één baan',
  distanceToWork: 'groot',
  chanceWithinYear: 'klein',
  outcome: 'needs-support',
  reason: 'Alleen redt de persoon het niet.',
};
const facts = { today: TODAY };

describe('weighing the need for support', () => {
  it('R007: keeps the five criteria, the outcome and its reason, with a receipt', () => {
    const state = given(reported(), checked('in-doubt'));

    expect(decided(decideWeighNeed(state, card, facts))).toEqual([
      {
        type: 'need-weighed.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          ...card,
          receipt: {
            rules: ['R007', 'R013'].map((rule) => ({ id: rule, version: expect.any(String) as string })),
            referenceDate: TODAY,
            facts: [id('event/0'), id('event/1')],
            alternatives: ['Geen extra ondersteuning'],
            sentence:
              'Wij hebben samen met u gekeken wat u nodig hebt. U hebt extra hulp nodig om nieuw werk te vinden.',
          },
        },
      },
    ]);
  });

  it('R147: makes no score to rank people by: the card holds words, and what the person decides on', () => {
    const ids = ['arrangementId', 'personId', 'receipt'];
    const told = Object.entries(needWeighed.fields).filter(([name]) => !ids.includes(name));

    expect(told.map(([name]) => name)).toEqual(Object.keys(card));
    expect(told.filter(([, { kind }]) => kind !== 'personalText' && kind !== 'code')).toEqual([]);
  });

  it('tells the person when the usual help is enough', () => {
    const [event] = decided(
      decideWeighNeed(given(reported(), checked()), { ...card, outcome: 'no-extra-support' }, facts),
    );

    expect(event).toMatchObject({
      data: {
        receipt: {
          alternatives: ['Wel extra ondersteuning'],
          sentence:
            'Wij hebben samen met u gekeken wat u nodig hebt. De gewone hulp bij het zoeken naar werk is voor u genoeg.',
        },
      },
    });
  });

  it('R004: is not done for somebody who qualifies by definition', () => {
    expect(refusalsOf(decideWeighNeed(given(reported(), checked('yes')), card, facts))).toEqual([
      'R004 weighing-not-needed',
    ]);
  });

  it('R013: comes after the question on the banenafspraak', () => {
    expect(refusalsOf(decideWeighNeed(given(reported()), card, facts))).toEqual([
      'R013 banenafspraak-not-checked',
    ]);
  });

  it('is not done for an application that was refused', () => {
    expect(refusalsOf(decideWeighNeed(given(reported(), checked(), refusedEvent()), card, facts))).toEqual([
      'R019 already-refused',
    ]);
  });

  it('R148: is done after an admission by definition that lost its ground, and gives it another', () => {
    const before = [reported(), checked('yes'), admittedEvent({ ground: 'by-definition' }), checked('no')];
    const events = decided(decideWeighNeed(given(...before), card, facts)) as readonly ArrangementEvent[];

    expect(events.map((one) => one.type)).toEqual(['need-weighed.v1', 'admission-ground-changed.v1']);
    expect(given(...before, ...events)).toMatchObject({
      phase: 'admitted',
      admission: { value: { ground: 'weighed' } },
    });
    const no = decided(decideWeighNeed(given(...before), { ...card, outcome: 'no-extra-support' }, facts));
    expect(no.map((one) => one.type)).toEqual(['need-weighed.v1']);
  });

  it('is not done again for somebody who was admitted after weighing', () => {
    const state = given(reported(), checked('no'), weighed(), admittedEvent());
    expect(refusalsOf(decideWeighNeed(state, card, facts))).toEqual(['R019 already-admitted']);
  });
});
