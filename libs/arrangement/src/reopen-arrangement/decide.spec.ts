import { localDate, type LocalDate } from '@meereis/kernel';
import { isRunning } from '../domain/case-of-person';
import { endedRefuses } from '../domain/ended.rule';
import { given, happened, refused, TODAY, type Given } from '../testing/case';
import { closedEvent, placedEvent, placementBrokenEvent, reopenedEvent } from '../testing/end-events';
import { SET_CASE } from '../testing/events';
import { decideReopenArrangement, type ReopenArrangement } from './decide';

const CLOSED = [...SET_CASE, placedEvent(), closedEvent({ outcome: 'work-after-benefit' })];
const reopen = (
  over: Partial<ReopenArrangement> = {},
  events: Given = CLOSED,
  today: LocalDate = TODAY,
  byCoordinator = false,
) =>
  decideReopenArrangement(
    given(...events),
    { reason: 'aftercare', explanation: 'Nog bellen.', ...over },
    { today, byCoordinator },
  );

describe('reopening a closed case', () => {
  test('Q25: with a reason from a list, and with limited powers: it does not run again', () => {
    const after = given(...CLOSED, ...happened(reopen()));
    expect([after.phase, isRunning(after)]).toEqual(['reopened', false]);
    expect([after.closing, after.lastClosing?.value.outcome]).toEqual([undefined, 'work-after-benefit']);
    expect(after.reopening?.value).toMatchObject({ reason: 'aftercare', reopenedOn: TODAY });
  });

  test('Q25: by the caseworker within six months, and after that by the coordinator', () => {
    const last = localDate('2022-09-01');
    const after = localDate('2022-09-02');
    expect(refused(reopen({}, CLOSED, last))).toEqual([]);
    expect(refused(reopen({}, CLOSED, after))).toEqual(['Q25 reopening-needs-coordinator']);
    expect(refused(reopen({}, CLOSED, after, true))).toEqual([]);
  });

  test('only what is closed opens again, and never after a death', () => {
    expect(refused(reopen({ reason: 'correction' }, SET_CASE))).toEqual(['Q25 not-closed']);
    expect(refused(reopen({}, [...CLOSED, reopenedEvent()]))).toEqual(['Q25 not-closed']);
    const died = [...SET_CASE, closedEvent({ outcome: 'deceased' })];
    expect(refused(reopen({ reason: 'correction' }, died))).toEqual(['person-deceased person-deceased']);
    expect(refused(reopen({ explanation: ' ' }))).toEqual(['Q25 explanation-missing']);
  });

  test('R026: aftercare and a broken placement need a placement that stands', () => {
    const broken = [...SET_CASE, placedEvent(), placementBrokenEvent(), closedEvent()];
    expect(refused(reopen({}, broken))).toEqual(['R026 no-placement']);
    expect(refused(reopen({ reason: 'evaluation' }, broken))).toEqual([]);
  });
});

describe('what a case that ended refuses', () => {
  const codeOf = (events: Given, ...also: ('closed' | 'reopened')[]) => {
    const refusal = endedRefuses(given(...events), also);
    return refusal === false ? undefined : refusal.code;
  };

  test('Q25: everything, unless the command says that it may', () => {
    const reopened = [...CLOSED, reopenedEvent()];
    expect(codeOf(SET_CASE)).toBeUndefined();
    expect([codeOf(CLOSED), codeOf(CLOSED, 'reopened')]).toEqual([
      'arrangement-closed',
      'arrangement-closed',
    ]);
    expect(codeOf(CLOSED, 'closed')).toBeUndefined();
    expect([codeOf(reopened), codeOf(reopened, 'closed')]).toEqual([
      'arrangement-reopened-limited',
      'arrangement-reopened-limited',
    ]);
    expect(codeOf(reopened, 'reopened')).toBeUndefined();
  });

  test('Q25: a placement that breaks off in a reopened case leaves its powers limited', () => {
    expect(given(...CLOSED, reopenedEvent(), placementBrokenEvent()).phase).toBe('reopened');
  });
});
