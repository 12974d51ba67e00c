import { localDate } from '@meereis/kernel';
import { established } from '../testing/case-events';
import { caseResource } from '../domain/case-resource';
import { given, happened, TODAY, UWV, type Given } from '../testing/case';
import { closedEvent, reopenedEvent } from '../testing/end-events';
import { admissionRefused, item, OFFERED_CASE, reported, SET_CASE, task } from '../testing/events';
import { decided, givenPerson, refusalsOf, id } from '../testing/given';
import { customBudget, itemStarted, secondAsked } from '../testing/plan-events';
import { uuid } from '../testing/values';
import { decideCloseAfterDeath, endsWithDeath } from './close-after-death';
import { decideRecordDeath } from './decide';

const record = (diedOn: string) =>
  decideRecordDeath(
    givenPerson(established()),
    { diedOn: localDate(diedOn), source: 'family' },
    { today: TODAY },
  );
const close = (events: Given) =>
  decideCloseAfterDeath(given(...events), {
    today: TODAY,
    byUnit: UWV.id,
    newId: id,
    deathEventId: uuid(98),
  });

describe('the death of a person', () => {
  test('is recorded with its date and source', () => {
    expect(decided(record('2022-02-20'))).toMatchObject([
      { type: 'person-deceased.v1', data: { diedOn: '2022-02-20', source: 'family', recordedOn: TODAY } },
    ]);
    expect(refusalsOf(record('2022-03-02'))).toEqual(['person-deceased death-in-future']);
    expect(refusalsOf(record('1970-05-16'))).toEqual(['person-deceased death-before-birth']);
  });

  test('R030: closes the running case, ends every task, and leaves the owner one task for each item that runs', () => {
    const draft = item({ itemId: uuid(34) });
    const events = [...SET_CASE, itemStarted(), draft, task()];
    const after = given(...events, ...happened(close(events)));
    expect(after.closing?.value).toMatchObject({ outcome: 'deceased', closedOn: TODAY });
    expect(after.openTasks).toMatchObject([
      { kind: 'inform-after-death', unit: UWV.id, subjectId: uuid(30), dueOn: '2022-03-08' },
    ]);
  });

  test('nothing waits for another party any more: handover and question are taken back', () => {
    const budget = [...OFFERED_CASE, customBudget()];
    const events = [...budget, secondAsked(budget)];
    expect(caseResource(given(...events))).toHaveProperty('offeredTo');
    const after = given(...events, ...happened(close(events)));
    expect(after.openHandover).toBeUndefined();
    expect(after.secondAgreements.map((one) => one.status)).toEqual(['withdrawn']);
    expect(caseResource(after)).toEqual({ ownerUnit: UWV.id, region: 'AM13', formerOwners: [] });
  });

  test('a case that was over already stays as it was', () => {
    expect(endsWithDeath(undefined)).toBe(false);
    expect(endsWithDeath(given(...SET_CASE))).toBe(true);
    expect(endsWithDeath(given(...SET_CASE, closedEvent()))).toBe(false);
    expect(endsWithDeath(given(...SET_CASE, closedEvent(), reopenedEvent()))).toBe(true);
    expect(endsWithDeath(given(reported(), admissionRefused()))).toBe(false);
  });
});
