import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, PERSON, refusals, refused, TODAY, UTRECHT, UWV } from '../testing/case';
import type { Given } from '../testing/case';
import {
  accepted,
  answerTask,
  HANDOVER,
  hashAfter,
  item,
  OFFERED_CASE,
  offered,
  SET_CASE,
  task,
  taskDone,
} from '../testing/events';
import { uuid } from '../testing/values';
import { decideAcceptHandover, type AcceptFacts, type AcceptHandover } from './decide';

const FACTS: AcceptFacts = {
  today: TODAY,
  unit: UTRECHT,
  taskId: uuid(62),
  consents: [],
  receiverWorksThere: true,
};
const COMMAND: AcceptHandover = { contentHash: HANDOVER.contentHash, contactOn: localDate('2022-03-10') };
const decide = (
  over: Partial<AcceptHandover> = {},
  facts: Partial<AcceptFacts> = {},
  events: Given = [...OFFERED_CASE],
) => decideAcceptHandover(given(...events), { ...COMMAND, ...over }, { ...FACTS, ...facts });

describe('accepting a handover', () => {
  test('R142: a case that was declined before and offered again can be accepted', () => {
    const again = task({ taskId: uuid(63), kind: 'offer-handover-again' });
    const hash = hashAfter(...SET_CASE, again);
    const events = [...SET_CASE, again, offered({ contentHash: hash }), taskDone(uuid(63)), answerTask()];
    expect(refused(decide({ contentHash: hash }, {}, events))).toEqual([]);
  });

  test('an older promise to speak the person lapses: the new executor makes one of its own (R033)', () => {
    const promise = task({ taskId: uuid(64), kind: 'contact-person' });
    const hash = hashAfter(...SET_CASE, promise);
    const events = [...SET_CASE, promise, offered({ contentHash: hash }), answerTask()];
    const types = happened(decide({ contentHash: hash }, {}, events)).map(
      ({ type, data }) => `${type} ${(data as { taskId?: string }).taskId ?? ''}`,
    );
    expect(types).toEqual([
      'handover-accepted.v1 ',
      `task-done.v1 ${uuid(61)}`,
      `task-done.v1 ${uuid(64)}`,
      `task-created.v1 ${uuid(62)}`,
    ]);
  });

  test('moves ownership and tasks in one append and makes the task to speak the person (R032, R033)', () => {
    const withTask = [...SET_CASE, task()];
    const hash = hashAfter(...withTask);
    const events = [...withTask, offered({ contentHash: hash }), answerTask()];
    const { contactOn } = COMMAND;
    expect(happened(decide({ contentHash: hash }, {}, events))).toEqual([
      {
        type: 'handover-accepted.v1',
        data: {
          ...HANDOVER,
          contentHash: hash,
          acceptedOn: TODAY,
          contactOn,
          toRegion: 'AM13',
          receipt: {
            rules: ['R029', 'R030', 'R032', 'R033'].map((id) => ({
              id,
              version: expect.any(String) as string,
            })),
            referenceDate: TODAY,
            facts: [eventIdAt(9)],
            alternatives: ['Weigeren met een reden van de lijst (R142)'],
            sentence:
              'Onderdeel utrecht-am13 helpt u verder. Op 10 maart 2022 spreken zij u. Uw afspraken blijven gelden.',
          },
        },
      },
      {
        type: 'task-handed-over.v1',
        data: {
          arrangementId: uuid(1),
          personId: PERSON,
          taskId: uuid(60),
          fromUnit: UWV.id,
          toUnit: UTRECHT.id,
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
          kind: 'contact-person',
          unit: UTRECHT.id,
          dueOn: contactOn,
          rule: 'R033',
        },
      },
    ]);
  });

  test('R030: items, agreement and setting stay exactly as they were', () => {
    const before = given(...OFFERED_CASE);
    const after = given(...OFFERED_CASE, ...(happened(decide()) as typeof OFFERED_CASE));
    expect(after.ownerUnit).toBe(UTRECHT.id);
    expect(after.formerOwners).toEqual([UWV.id]);
    expect(after.items).toEqual(before.items);
    expect(after.agreement).toEqual(before.agreement);
    expect([after.set, after.phase, after.arrangementId]).toEqual([before.set, 'set', before.arrangementId]);
    expect(after.openTasks.map((one) => [one.kind, one.unit])).toEqual([['contact-person', UTRECHT.id]]);
  });

  test('R032: nothing open, nothing to accept', () => {
    expect(refusals(decide({}, {}, [...SET_CASE]))).toEqual([
      {
        rule: 'R032',
        code: 'handover-not-open',
        sentence: 'Er staat geen overdracht open. Bekijk eerst de laatste stand.',
      },
    ]);
    expect(refused(decide({}, {}, [...OFFERED_CASE, accepted()]))).toEqual(['R032 handover-not-open']);
  });

  test('R142: the day to answer by still counts, the next day does not, also before the worker comes', () => {
    const on = (today: string) => decide({ contactOn: localDate('2022-03-20') }, { today: localDate(today) });
    expect(refused(on('2022-03-15'))).toEqual([]);
    expect(refusals(on('2022-03-16'))).toEqual([
      {
        rule: 'R142',
        code: 'handover-answered-too-late',
        sentence:
          'Het aanbod gold tot en met 15 maart 2022. Vraag de andere organisatie om een nieuw aanbod.',
      },
    ]);
  });

  test('R033: names a contact date within four weeks', () => {
    expect(refused(decide({ contactOn: localDate('2022-02-28') }))).toEqual(['R033 contact-date-past']);
    expect(refused(decide({ contactOn: localDate('2022-03-30') }))).toEqual(['R033 contact-date-too-far']);
    expect(refused(decide({ contactOn: TODAY }))).toEqual([]);
  });

  test('R033: the content accepted is the content offered', () => {
    expect(refused(decide({ contentHash: '0'.repeat(64) }))).toEqual(['R033 content-not-the-offer']);
  });

  test('R033: a case that changed after the offer must be offered again', () => {
    expect(refused(decide({}, {}, [...OFFERED_CASE, item({ itemId: uuid(33) })]))).toEqual([
      'R033 content-changed-since-offer',
    ]);
  });

  test('R036: a consent withdrawn after the offer stops the handover', () => {
    const events = [...SET_CASE, offered({ ground: 'consent', consentId: uuid(70) }), answerTask()];
    expect(refused(decide({}, { consents: [uuid(71)] }, events))).toEqual(['R036 consent-withdrawn']);
    expect(refused(decide({}, { consents: [uuid(70)] }, events))).toEqual([]);
  });

  test('R036: a consent that ended for this case stops it too, before the page of the person has heard', () => {
    const ended = {
      type: 'sharing-consent-ended.v1',
      data: { consentId: uuid(70), endedOn: TODAY },
    } as const;
    const events = [...SET_CASE, ended, offered({ ground: 'consent', consentId: uuid(70) }), answerTask()];
    expect(refused(decide({}, { consents: [uuid(70)] }, events))).toEqual(['R036 consent-withdrawn']);
  });

  test('R033: when the named receiver has left, another person is named at acceptance', () => {
    expect(refused(decide({}, { receiverWorksThere: false }))).toEqual(['R033 receiver-not-at-unit']);
    expect(happened(decide({ receiver: uuid(79) }))[0]?.data).toMatchObject({ receiver: uuid(79) });
    expect(happened(decide())[0]?.data).not.toHaveProperty('receiver');
  });
});
