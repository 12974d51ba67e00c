import { localDate } from '@meereis/kernel';
import { decideBreakPlacement } from '../break-placement/decide';
import { decideCloseArrangement } from '../close-arrangement/decide';
import { decideHoldAftercare } from '../hold-aftercare/decide';
import { given, happened, refused, TODAY, UWV, type Given } from '../testing/case';
import { reported } from '../testing/events';
import { completed, evaluated, IN_FORCE, started } from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideStartBusiness, type StartBusiness } from './decide';

const BUSINESS = uuid(82);
/** Reported on 1 February, with a plan that was carried out. */
const DONE: Given = [...IN_FORCE, started(), completed(), evaluated()];
const COMMAND: StartBusiness = {
  kind: 'after-benefit',
  startsOn: TODAY,
  longerThanHalfYear: true,
  description: 'Klusbedrijf aan huis.',
};
const FACTS = { today: TODAY, placementId: BUSINESS, weekTaskId: uuid(85), monthTaskId: uuid(86) };
const start = (over: Partial<StartBusiness> = {}, events: Given = DONE) =>
  decideStartBusiness(given(...events), { ...COMMAND, ...over }, FACTS);
const STARTED: Given = [...DONE, ...happened(start())];

describe('starting a business', () => {
  test('R008, R023: is a result with its kind, start and the end of the former work', () => {
    expect(happened(start())[0]).toMatchObject({
      type: 'business-activity-started.v1',
      data: { ...COMMAND, placementId: BUSINESS, jobEndedOn: '2021-12-31' },
    });
    expect(refused(start({ startsOn: localDate('2022-03-02') }))).toEqual(['R023 date-in-future']);
    expect(refused(start({ startsOn: localDate('2022-01-31') }))).toEqual(['R023 start-before-report']);
    expect(refused(start({ kind: 'without-benefit' }))).toEqual(['R023 person-had-benefit']);
    expect(refused(start({}, [reported()]))).toEqual(['R007 not-admitted']);
  });

  test('R026: plans the contacts a week and a month after it, as for any work', () => {
    const shared = { unit: UWV.id, rule: 'R026', subjectId: BUSINESS };
    expect(happened(start()).slice(1)).toMatchObject([
      { type: 'task-created.v1', data: { ...shared, kind: 'aftercare-week', dueOn: '2022-03-08' } },
      { type: 'task-created.v1', data: { ...shared, kind: 'aftercare-month', dueOn: '2022-04-01' } },
    ]);
  });

  test('R026: each contact ends its task, and so does the end of the business', () => {
    const held = decideHoldAftercare(
      given(...STARTED),
      {
        placementId: BUSINESS,
        moment: 'week',
        withEmployer: false,
        stillAtWork: true,
        result: 'Het gaat goed.',
        heldOn: TODAY,
      },
      { today: TODAY },
    );
    const open = (events: Given) => given(...events).openTasks.map(({ kind }) => kind);
    expect(open([...STARTED, ...happened(held)])).toEqual(['aftercare-month']);
    const broken = decideBreakPlacement(
      given(...STARTED),
      { placementId: BUSINESS, reason: 'other', explanation: 'Te weinig klanten.', brokenOn: TODAY },
      { today: TODAY, taskId: uuid(87) },
    );
    expect(open([...STARTED, ...happened(broken)])).toEqual(['contact-person']);
  });

  test('R026: a case that closes before its aftercare says why', () => {
    const close = (aftercareReason?: string) =>
      decideCloseArrangement(
        given(...STARTED),
        {
          outcome: 'own-business',
          explanation: 'Het bedrijf loopt.',
          closedOn: localDate('2022-06-15'),
          ...(aftercareReason === undefined ? {} : { aftercareReason }),
        },
        { today: localDate('2022-06-15') },
      );
    expect(refused(close())).toEqual(['R026 aftercare-not-done']);
    expect(happened(close('Wil geen contact.'))[0]).toMatchObject({
      data: { receipt: { deviation: 'Wil geen contact.' } },
    });
  });
});
