import { decideCorrectNote, type CorrectNoteFacts } from '../correct-note/decide';
import { dailyFileOf, notesOf } from '../read-models/case-file/daily.rule';
import { given, happened, refused, TODAY, type Given } from '../testing/case';
import { SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideWriteNote, NOTES_MAX } from './decide';

const NOTE = uuid(95);
/** Whoever acts in the given events. */
const AUTHOR = uuid(77);
const write = (events: Given, text = 'Belt liever na vijf uur.', noteId = NOTE) =>
  happened(decideWriteNote(given(...events), { text }, { today: TODAY, noteId }));
const NOTED: Given = [...SET_CASE, ...write(SET_CASE)];
const correct = (
  text: string,
  facts: Partial<CorrectNoteFacts> = {},
  events = NOTED,
  reason = 'Vergissing.',
) =>
  decideCorrectNote(
    given(...events),
    { noteId: NOTE, text, reason },
    { today: TODAY, account: AUTHOR, isCoordinator: false, ...facts },
  );
const BETTER = 'Belt liever vóór vijf uur.';

describe('notes', () => {
  test('R028: a correction keeps the earlier version to read, and says who and why', () => {
    const after = given(...NOTED, ...happened(correct(BETTER)));
    expect(notesOf(after)).toMatchObject([
      { version: 2, text: BETTER, superseded: false, by: AUTHOR, reason: 'Vergissing.' },
      { version: 1, text: 'Belt liever na vijf uur.', superseded: true, by: AUTHOR },
    ]);
  });

  test('R028: is corrected by who wrote it or the coordinator, with a reason and a difference', () => {
    expect(refused(correct(BETTER, { account: uuid(78) }))).toEqual(['R028 note-of-colleague']);
    expect(happened(correct(BETTER, { account: uuid(78), isCoordinator: true }))).toHaveLength(1);
    expect(refused(correct('Belt liever na vijf uur.'))).toEqual(['R028 nothing-changed']);
    expect(refused(correct(BETTER, {}, NOTED, ' '))).toEqual(['R028 reason-missing']);
    expect(refused(correct(' '))).toEqual(['R028 note-empty']);
    expect(refused(correct(BETTER, {}, SET_CASE))).toEqual(['R028 note-unknown']);
  });

  test('R028: the note touched last comes first; a former owner sees none', () => {
    const two = [...NOTED, ...write(NOTED, 'Heeft een rijbewijs.', uuid(96))];
    expect(notesOf(given(...two)).map((one) => one.noteId)).toEqual([uuid(96), NOTE]);
    expect(dailyFileOf(given(...two), true).notes).toEqual([]);
    expect(dailyFileOf(given(...two), false).notes).toHaveLength(2);
  });

  test('R028: a note says something, and a case has no end of notes', () => {
    expect(
      refused(decideWriteNote(given(...SET_CASE), { text: ' ' }, { today: TODAY, noteId: NOTE })),
    ).toEqual(['R028 note-empty']);
    const full = given(...SET_CASE);
    const notes = [...Array(NOTES_MAX).keys()].map((n) => ({ noteId: uuid(2_000 + n), versions: [] }));
    expect(
      refused(decideWriteNote({ ...full, notes }, { text: 'Nog een.' }, { today: TODAY, noteId: NOTE })),
    ).toEqual(['R028 too-many-notes']);
  });
});
