import { given, UTRECHT, UWV } from '../testing/case';
import { established } from '../testing/case-events';
import { HANDOVER, item, OFFERED_CASE, SET_CASE, task } from '../testing/events';
import { givenPerson } from '../testing/given';
import { channel, coach, representative } from '../testing/person-events';
import { questionAsked, referred } from '../testing/travel-events';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from '../domain/arrangement';
import { alongWithPerson, openHandoverOf, questionsOf, seenNow } from './preview.rule';

const bare = givenPerson(established());
const full = givenPerson(established({ secrecy: true }), representative(), channel(), coach());
const answered: ArrangementEvent = {
  type: 'handover-question-answered.v1',
  data: {
    arrangementId: HANDOVER.arrangementId,
    personId: HANDOVER.personId,
    handoverId: HANDOVER.handoverId,
    questionId: uuid(81),
    answer: 'Ja, gisteren.',
    answeredOn: '2022-03-01' as never,
  },
};

describe('what is bound to the person and travels along (R035, R146)', () => {
  test('the coach by organisation, representatives by number, the channel, and that the address is secret', () => {
    const along = alongWithPerson(given(...SET_CASE), full);
    expect(along).toMatchObject({
      jobCoachOf: 'Bureau Voorbeeld',
      representatives: 1,
      channel: 'letter',
      secrecy: true,
    });
    expect(along.idWerkzoekende).not.toBe('');
    expect(JSON.stringify(along)).not.toContain('Test Jobcoach');
  });

  test('nothing where there is nothing, or where the person may not be seen', () => {
    const none = { idWerkzoekende: expect.any(String) as string, representatives: 0, secrecy: false };
    expect(alongWithPerson(given(...SET_CASE), bare)).toEqual(none);
    expect(alongWithPerson(given(...SET_CASE), undefined)).toEqual(none);
  });
});

describe('what the receiver sees before it accepts (R036)', () => {
  test('name, municipality, phase, kind of goal, items without money, and open tasks', () => {
    const state = given(
      ...SET_CASE,
      item({ itemId: uuid(31), name: 'Rijles' }),
      task({ kind: 'own', text: 'Geheim' }),
    );
    const seen = seenNow(state, bare, UTRECHT);
    expect(seen).toMatchObject({
      name: 'Test van der Proefpersoon',
      municipality: 'GM0344',
      phase: 'set',
      goalKind: state.goal?.value.kind,
      tasks: [{ kind: 'own', what: 'een eigen taak' }],
    });
    expect(seen.items.map(({ name, status }) => [name, status])).toEqual([
      [state.items[0]?.value.name, 'planned'],
      ['Rijles', 'planned'],
    ]);
    for (const hidden of ['Geheim', 'priceCents', 'description', 'Opleider'])
      expect(JSON.stringify(seen)).not.toContain(hidden);
  });

  test('no name where the person may not be seen, and then the municipality of the report', () => {
    const seen = seenNow(given(...SET_CASE), undefined, UTRECHT);
    expect(seen).not.toHaveProperty('name');
    expect(seen.municipality).toBe(given(...SET_CASE).reported.value.municipality);
    expect(seenNow(given(...SET_CASE.slice(0, 1)), undefined, UTRECHT)).not.toHaveProperty('goalKind');
  });
});

describe('an open offer, as both sides read it (R032)', () => {
  test('holds its terms, what is seen now and what comes after acceptance, and the thread about it', () => {
    const state = given(...SET_CASE, referred(), ...OFFERED_CASE.slice(SET_CASE.length), questionAsked());
    const open = openHandoverOf(state, bare, UTRECHT);
    expect(open).toMatchObject({
      handoverId: HANDOVER.handoverId,
      fromUnit: UWV.id,
      toUnit: UTRECHT.id,
      ground: 'legal-task',
      assigned: false,
      contentHash: HANDOVER.contentHash,
      afterAcceptance: { diagnoses: 1, referrals: 1 },
      questions: [{ questionId: uuid(81), question: 'Is de werkgever gesproken?' }],
    });
    expect(open).not.toHaveProperty('overrideReason');
    expect(open).not.toHaveProperty('legalBasis');
    expect(open?.questions[0]).not.toHaveProperty('answer');
    expect(open?.afterAcceptance.considerations).toBe(state.considerations.length);
  });

  test('R036: says when it was made without consent, and on which law; R142: and when it was assigned', () => {
    const events = SET_CASE.length;
    const [offer] = OFFERED_CASE.slice(events);
    const over = {
      ...offer,
      data: {
        ...offer?.data,
        ground: 'override',
        overrideReason: 'Spoed.',
        legalBasis: 'AVG 6.1.d',
        assigned: true,
      },
    } as ArrangementEvent;
    expect(openHandoverOf(given(...SET_CASE, over), bare, UTRECHT)).toMatchObject({
      overrideReason: 'Spoed.',
      legalBasis: 'AVG 6.1.d',
      assigned: true,
    });
  });

  test('is nothing where nothing is offered', () => {
    expect(openHandoverOf(given(...SET_CASE), bare, UTRECHT)).toBeUndefined();
  });

  test('R032: the thread holds the questions about this offer alone, with their answers', () => {
    const other = questionAsked({ questionId: uuid(82), handoverId: uuid(59) });
    const state = given(...OFFERED_CASE, questionAsked(), other, answered);
    expect(questionsOf(state, HANDOVER.handoverId)).toEqual([
      {
        questionId: uuid(81),
        question: 'Is de werkgever gesproken?',
        askedOn: '2022-03-01',
        answer: 'Ja, gisteren.',
        answeredOn: '2022-03-01',
      },
    ]);
  });
});
