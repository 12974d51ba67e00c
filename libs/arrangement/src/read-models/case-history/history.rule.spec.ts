import { localDate, instantOf, type LocalDate, type Uuid } from '@meereis/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARRANGEMENT_EVENTS, type ArrangementEvent } from '../../domain/arrangement';
import { read, UTRECHT, UWV } from '../../testing/case';
import { accepted, OFFERED_CASE, RECEIPT, reported, SET_CASE, taskDone } from '../../testing/events';
import { openTask } from '../../testing/intake-events';
import { uuid } from '../../testing/values';
import { tailOf } from '../tail.rule';
import { AREA_NAMES, AREAS, areaOf } from './areas.rule';
import { historyOf } from './history.rule';
import { sentenceOf } from './sentences.rule';

const fixture = (type: string) =>
  JSON.parse(
    readFileSync(join(__dirname, `../../../fixtures/events/${type}.json`), 'utf8'),
  ) as ArrangementEvent['data'];

const NAMES: Readonly<Record<string, string>> = {
  [UWV.id]: 'UWV Midden-Utrecht',
  [UTRECHT.id]: 'Gemeente Utrecht',
};
const named = (unit: string) => NAMES[unit] ?? unit;

describe('sentences of the history', () => {
  test.each(ARRANGEMENT_EVENTS.map((one) => one.type))(
    '%s has a Dutch sentence without free text',
    (type) => {
      const sentence = sentenceOf({ type, data: fixture(type) } as ArrangementEvent, named);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toContain('undefined');
    },
  );

  test('says what happened in plain words', () => {
    expect(OFFERED_CASE.map((event) => sentenceOf(event, named))).toEqual([
      'Aanmelding ontvangen op 1 februari 2022 door UWV Midden-Utrecht.',
      'Gevraagd of de persoon onder de banenafspraak valt: nee.',
      'Toegelaten tot de dienstverlening op 2 februari 2022.',
      'Diagnosegesprek gevoerd op 1 maart 2022.',
      'Doel afgesproken op 1 maart 2022.',
      'Onderdeel toegevoegd aan het plan: versterken-arbeidsmarktpositie, van 15 maart 2022 tot en met 15 juni 2022.',
      'De persoon gaat akkoord met versie 2 van het plan (op papier).',
      'Arrangement vastgesteld op 1 maart 2022.',
      'Overdracht aangeboden aan Gemeente Utrecht. Antwoord kan tot en met 15 maart 2022.',
      'Taak voor Gemeente Utrecht: antwoorden op de aangeboden overdracht, uiterlijk 15 maart 2022.',
    ]);
  });

  test('names the task that was taken, put off, handed over or done, also one of before what is asked for', () => {
    const tasks = [
      openTask('notify-decision', { decision: 'objection' }),
      openTask('evaluate-item', { rule: 'R025' }),
    ];
    const [first, second] = tasks.map((one) => (one.data as { readonly taskId: Uuid }).taskId);
    const events = [...tasks, taskDone(first as Uuid), taskDone(second as Uuid)].map((one, index) =>
      read(one, index, localDate(`2022-03-0${index + 1}`)),
    );
    const lines = historyOf(events, { effectiveFrom: localDate('2022-03-03') }, named);
    expect(lines.map((one) => one.sentence)).toEqual([
      'Taak gedaan op 1 maart 2022: de beslissing op het bezwaar bekendmaken aan de persoon.',
      'Taak gedaan op 1 maart 2022: een onderdeel evalueren.',
    ]);
  });

  test('says that an appointment was called off because the case closed', () => {
    const type = 'appointment-cancelled.v1';
    const data = { ...fixture(type), reason: 'arrangement-closed' };
    expect(sentenceOf({ type, data } as ArrangementEvent, named)).toBe(
      'Afspraak afgezegd op 9 maart 2022: het arrangement is gesloten.',
    );
  });

  test('an erased answer is told as erased', () => {
    const type = 'banenafspraak-checked.v1';
    const event = { type, data: { ...fixture(type), answer: '⟦gewist⟧' } } as unknown as ArrangementEvent;
    expect(sentenceOf(event, named)).toBe('Gevraagd of de persoon onder de banenafspraak valt: gewist.');
  });
});

describe('areas of the history', () => {
  test.each(ARRANGEMENT_EVENTS.map((one) => one.type))('%s belongs to one area with a name', (type) => {
    expect(AREAS).toContain(areaOf(type));
    expect(AREA_NAMES[areaOf(type)]).toMatch(/^[A-Z]/);
  });

  test('filter the history, alone or together', () => {
    const events = OFFERED_CASE.map((event, index) => read(event, index));
    const areas = (...asked: (typeof AREAS)[number][]) =>
      historyOf(events, { areas: asked }, named).map((one) => one.revision);
    expect(areas('plan')).toEqual([4, 6, 7]);
    expect(areas('travel', 'daily')).toEqual([8, 9]);
    expect(areas(...AREAS)).toHaveLength(OFFERED_CASE.length);
  });

  test('a type that no area holds is a mistake in the program', () => {
    expect(() => areaOf('iets-anders.v1')).toThrow('No area');
  });
});

describe('both dates', () => {
  const at = (revision: number, recorded: number, effectiveOn: LocalDate) => {
    const event = read(reported(), revision, effectiveOn);
    return { ...event, meta: { ...event.meta, recordedAt: instantOf(recorded) } };
  };
  // 28 February 23:30 UTC is 1 March in Amsterdam.
  const late = at(0, Date.UTC(2022, 1, 28, 23, 30), localDate('2022-02-10'));
  const early = at(1, Date.UTC(2022, 1, 28, 12), localDate('2022-02-28'));
  const revisions = (cut: Parameters<typeof historyOf>[1]) =>
    historyOf([late, early], cut, named).map((one) => one.revision);

  test('known on a day cuts by the recorded moment, Amsterdam time', () => {
    expect(revisions({ knownOn: localDate('2022-02-28') })).toEqual([1]);
    expect(revisions({ knownOn: localDate('2022-03-01') })).toEqual([0, 1]);
  });

  test('effective on a day cuts by the day it counts for', () => {
    expect(revisions({ effectiveOn: localDate('2022-02-10') })).toEqual([0]);
    expect(revisions({ effectiveOn: localDate('2022-02-28') })).toEqual([0, 1]);
    expect(revisions({})).toEqual([0, 1]);
  });

  test('says when the two differ, by Amsterdam days', () => {
    const differ = historyOf([late, early], {}, named).map((one) => one.datesDiffer);
    expect(differ).toEqual([true, false]);
  });

  test('from a day on cuts at the other end', () => {
    expect(revisions({ knownFrom: localDate('2022-03-01') })).toEqual([0]);
    expect(revisions({ effectiveFrom: localDate('2022-02-11') })).toEqual([1]);
  });

  test('names the account where it has a name', () => {
    const accounts = new Map([[uuid(77), 'Medewerker 1']]);
    expect(historyOf([late], {}, named, accounts)[0]).toMatchObject({
      accountName: 'Medewerker 1',
      unitName: 'UWV Midden-Utrecht',
    });
    expect(historyOf([late], {}, named)[0]).not.toHaveProperty('accountName');
  });

  test('tells who did it, in which role and for which unit', () => {
    expect(historyOf([late], {}, named)[0]).toMatchObject({
      account: uuid(77),
      role: 'caseworker',
      unit: UWV.id,
      recordedAt: '2022-02-28T23:30:00.000Z',
      effectiveOn: '2022-02-10',
    });
  });
});

test('R139: a decision shows the receipt it was stored with, and nothing else has one', () => {
  const [facts, decision] = historyOf([read(reported(), 0), read(accepted(), 1)], {}, named);
  expect(facts).not.toHaveProperty('receipt');
  expect(decision?.receipt).toEqual(RECEIPT);
});

describe('the tail view of a former owner', () => {
  const events = [...OFFERED_CASE, accepted(), taskDone(uuid(61))].map((event, index) => read(event, index));

  test('ends with the handover it made', () => {
    expect(tailOf(events, UWV.id).at(-1)?.type).toBe('handover-accepted.v1');
    expect(tailOf(events, UWV.id)).toHaveLength(SET_CASE.length + 3);
  });

  test('is empty for who never handed it over', () => {
    expect(tailOf(events, UTRECHT.id)).toEqual([]);
  });

  test('after two handovers it ends with the last one', () => {
    const again = read(accepted(), events.length);
    expect(tailOf([...events, again], UWV.id)).toHaveLength(events.length + 1);
  });
});
