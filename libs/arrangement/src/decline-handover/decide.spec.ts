import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, PERSON, refused, TODAY, UTRECHT, UWV } from '../testing/case';
import type { Given } from '../testing/case';
import { HANDOVER, OFFERED_CASE, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideDeclineHandover, type DeclineFacts, type DeclineHandover } from './decide';

const COMMAND: DeclineHandover = { reason: 'no-capacity', explanation: 'Wij zitten vol.' };
const decide = (
  over: Partial<DeclineHandover> = {},
  facts: Partial<DeclineFacts> = {},
  events: Given = [...OFFERED_CASE],
) =>
  decideDeclineHandover(
    given(...events),
    { ...COMMAND, ...over },
    { today: TODAY, taskId: uuid(62), ...facts },
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
    ]);
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
