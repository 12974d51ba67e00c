import { localDate } from '@meereis/kernel';
import { decideBreakPlacement } from '../break-placement/decide';
import { decideFinishTask } from '../finish-task/decide';
import { reasonFor } from '../read-models/task-list/task-reasons';
import { given, happened, refusals, TODAY, UWV, type Given } from '../testing/case';
import { placedEvent } from '../testing/end-events';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideRecordContact, type RecordContact } from './decide';

const PLACED: Given = [...SET_CASE, placedEvent()];
const BROKEN: Given = [
  ...PLACED,
  ...happened(
    decideBreakPlacement(
      given(...PLACED),
      { placementId: uuid(81), reason: 'trial-period', explanation: 'Te zwaar.', brokenOn: TODAY },
      { today: TODAY, taskId: uuid(90) },
    ),
  ),
];
const CONTACT: RecordContact = {
  contactId: uuid(91),
  worker: uuid(77),
  channel: 'telephone',
  attendance: 'present',
  heldOn: TODAY,
};
const record = (events: Given, over: Partial<RecordContact> = {}) =>
  decideRecordContact(given(...events), { ...CONTACT, ...over }, TODAY);
const kinds = (events: Given) => given(...events).openTasks.map((one) => one.kind);

describe('a contact after a placement broke off', () => {
  test('R026: ends the task to speak the person, which nothing else does', () => {
    expect(kinds([...BROKEN, ...happened(record(BROKEN))])).toEqual([]);
    const [refused] = refusals(
      decideFinishTask(
        given(...BROKEN),
        { taskId: uuid(90), result: 'Gebeld.' },
        { today: TODAY, unit: UWV.id },
      ),
    );
    expect(refused?.sentence).toBe(
      'Deze taak eindigt vanzelf als het werk gedaan is. Spreek de persoon en leg het contactmoment vast.',
    );
  });

  test('R026: one of before the break does not, and the contact of a handover waits for its completion', () => {
    const early = record(BROKEN, { heldOn: localDate('2022-02-28') });
    expect(kinds([...BROKEN, ...happened(early)])).toEqual(['contact-person']);
    const handover = [...PLACED, task({ kind: 'contact-person', rule: 'R033', subjectId: uuid(50) })];
    expect(kinds([...handover, ...happened(record(handover))])).toEqual(['contact-person']);
  });

  test('R026: its reason speaks of the placement, not of a handover', () => {
    expect(reasonFor({ kind: 'contact-person', rule: 'R026' })).toMatch(/plaatsing is afgebroken/);
    expect(reasonFor({ kind: 'contact-person', rule: 'R033' })).toMatch(/overdracht is aangenomen/);
  });
});
