import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, PERSON, refused, TODAY, unit, UTRECHT, UWV } from '../testing/case';
import type { Given } from '../testing/case';
import { HANDOVER, offered, OFFERED_CASE, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideDeclineHandover, type DeclineFacts, type DeclineHandover } from './decide';

const RMT = unit('rmt-am13', 'mobility-team');
const COMMAND: DeclineHandover = { reason: 'no-capacity', explanation: 'Wij zitten vol.' };
const decide = (
  over: Partial<DeclineHandover> = {},
  facts: Partial<DeclineFacts> = {},
  events: Given = [...OFFERED_CASE],
) =>
  decideDeclineHandover(
    given(...events),
    { ...COMMAND, ...over },
    { today: TODAY, team: RMT, offerAgainTaskId: uuid(62), assignTaskId: uuid(65), ...facts },
  );

describe('declining a handover', () => {
  test('R142: with a reason from the list; the owner gets a task within seven days, so nobody falls in between', () => {
    expect(happened(decide())).toEqual([
      {
        type: 'handover-declined.v1',
        data: {
          ...HANDOVER,
          ...COMMAND,
          declinedOn: TODAY,
          receipt: {
            rules: ['R032', 'R142'].map((id) => ({ id, version: expect.any(String) as string })),
            referenceDate: TODAY,
            facts: [eventIdAt(8)],
            alternatives: ['De overdracht aannemen'],
            sentence:
              'De andere organisatie kan u nu niet verder helpen. Wij blijven uw aanspreekpunt en zoeken een andere oplossing.',
          },
        },
      },
      {
        type: 'task-done.v1',
        data: { arrangementId: uuid(1), personId: PERSON, taskId: uuid(61), doneOn: TODAY },
      },
      {
        type: 'task-created.v1',
        data: {
          arrangementId: uuid(1),
          personId: PERSON,
          taskId: uuid(62),
          kind: 'offer-handover-again',
          unit: UWV.id,
          dueOn: '2022-03-08',
          rule: 'R142',
        },
      },
      {
        type: 'task-created.v1',
        data: {
          arrangementId: uuid(1),
          personId: PERSON,
          taskId: uuid(65),
          kind: 'assign-handover',
          unit: 'rmt-am13',
          dueOn: '2022-03-08',
          rule: 'R142',
        },
      },
    ]);
  });

  test('R142: a unit that a case was assigned to declines only because it is not the right one', () => {
    const events = [...SET_CASE, offered({ assigned: true })];
    expect(refused(decide({ reason: 'no-capacity' }, {}, events))).toEqual(['R142 assigned-reason']);
    expect(refused(decide({ reason: 'other' }, {}, events))).toEqual(['R142 assigned-reason']);
    expect(refused(decide({ reason: 'incomplete' }, {}, events))).toEqual(['R142 assigned-reason']);
    for (const reason of ['not-competent', 'wrong-region', 'person-unknown-here'] as const)
      expect(refused(decide({ reason }, {}, events))).toEqual([]);
  });

  test('R142: a region without a mobility team still leaves the owner with a task', () => {
    const kinds = happened(decide({}, { team: undefined })).map(
      (one) => (one.data as { kind?: string }).kind,
    );
    expect(kinds).toContain('offer-handover-again');
    expect(kinds).not.toContain('assign-handover');
  });

  test('R032: the old executor is still responsible and may offer again', () => {
    const after = given(...OFFERED_CASE, ...(happened(decide()) as typeof OFFERED_CASE));
    expect(after.ownerUnit).toBe(UWV.id);
    expect(after.openHandover).toBeUndefined();
    expect(after.formerOwners).not.toContain(UTRECHT.id);
  });

  test('names everything that stands in the way', () => {
    expect(refused(decide({ explanation: '  ' }, { today: localDate('2022-03-16') }))).toEqual([
      'R142 handover-answered-too-late',
      'R142 explanation-missing',
    ]);
    expect(refused(decide({}, {}, [...SET_CASE]))).toEqual(['R032 handover-not-open']);
    expect(refused(decide({}, { today: localDate('2022-03-15') }))).toEqual([]);
  });
});
