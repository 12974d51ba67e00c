import type { RegionCode } from '@meereis/kernel';
import { given, UTRECHT, UWV } from '../testing/case';
import { established, refusedEvent, reported as reportedCase } from '../testing/case-events';
import {
  accepted,
  admissionRefused,
  considered,
  goal,
  item,
  offered,
  reported,
  SET_CASE,
  task,
  taskDone,
} from '../testing/events';
import { given as givenCase, givenPerson } from '../testing/given';
import { uuid } from '../testing/values';
import { isRunning, nthArrangementId, personResource } from './case-of-person';
import { caseResource } from './case-resource';
import { contentHash, handoverContent } from './handover-content';

const back = accepted({ fromUnit: UTRECHT.id, toUnit: UWV.id });

describe('the fold of a case', () => {
  it('begins with the report; without it there is no case', () => {
    expect(() => given(task())).toThrow('A case begins with a report.');
    expect(given(reported(), reported({ ownerUnit: 'elsewhere' })).ownerUnit).toBe(UWV.id);
  });

  it('R028: planning again leaves a set arrangement set, and an unset one in planning', () => {
    expect(given(...SET_CASE, item({ itemId: uuid(31) })).phase).toBe('set');
    expect(given(reported(), goal())).toMatchObject({ phase: 'planning', planVersion: 1 });
  });

  it('R032: hands a task over to another unit and ends it, each by its own id', () => {
    const two = [reported(), task(), task({ taskId: uuid(61) })];
    const moved = {
      type: 'task-handed-over.v1',
      data: { taskId: uuid(60), fromUnit: UWV.id, toUnit: UTRECHT.id },
    } as const;
    expect(given(...two, moved).openTasks).toMatchObject([
      { taskId: uuid(60), unit: UTRECHT.id, rule: 'R013' },
      { taskId: uuid(61), unit: UWV.id },
    ]);
    expect(given(...two, taskDone(uuid(60))).openTasks.map((one) => one.taskId)).toEqual([uuid(61)]);
  });

  it('names former owners once, and none that owns the case now', () => {
    expect(given(...SET_CASE, offered(), accepted()).formerOwners).toEqual([UWV.id]);
    const home = given(...SET_CASE, offered(), accepted(), back);
    expect([home.ownerUnit, home.formerOwners]).toEqual([UWV.id, [UTRECHT.id]]);
    expect(given(...SET_CASE, accepted(), back, accepted()).formerOwners).toEqual([UWV.id]);
  });
});

describe('who has a ground on a case', () => {
  it('is the owner, the unit it was offered to and the former owners', () => {
    expect(caseResource(undefined)).toBeUndefined();
    expect(caseResource(given(reported()))).toEqual({
      ownerUnit: UWV.id,
      region: 'AM13',
      formerOwners: [],
    });
    expect(caseResource(given(...SET_CASE, offered()))).toMatchObject({ offeredTo: UTRECHT.id });
    expect(caseResource(given(...SET_CASE, accepted()))).toEqual({
      ownerUnit: UTRECHT.id,
      region: 'AM13',
      formerOwners: [UWV.id],
    });
  });

  it('before the first arrangement it is the unit that registered the person', () => {
    const person = givenPerson(established());
    const region = 'AM13' as RegionCode;
    const { registeredBy } = person.identity;
    expect(personResource(person, undefined, region)).toEqual({
      ownerUnit: registeredBy,
      region,
      formerOwners: [],
    });
    expect(personResource(undefined, undefined, region)).toBeUndefined();
    expect(personResource(person, undefined, undefined)).toBeUndefined();
    expect(personResource(person, given(...SET_CASE, accepted()), region)?.ownerUnit).toBe(UTRECHT.id);
  });

  it('Q25: a refused arrangement makes room for the next, whose id follows from the person', () => {
    expect(isRunning(given(reported()))).toBe(true);
    expect(isRunning(given(reported(), admissionRefused()))).toBe(false);
    expect(isRunning(givenCase(reportedCase(), refusedEvent()))).toBe(false);
    expect(nthArrangementId(uuid(2), 1)).toBe(nthArrangementId(uuid(2), 1));
    expect(nthArrangementId(uuid(2), 1)).not.toBe(nthArrangementId(uuid(2), 2));
  });
});

describe('the content of a handover', () => {
  it('names goal, diagnoses and considerations by id, and its hash changes with the goal', () => {
    const content = handoverContent(given(...SET_CASE, considered('bbl')), UTRECHT);
    expect(content).toMatchObject({ goalId: uuid(21), diagnoses: [uuid(20)], considerations: [uuid(40)] });
    const { goalId, ...withoutGoal } = content;
    expect(goalId).toBe(uuid(21));
    expect(contentHash(withoutGoal)).not.toBe(contentHash(content));
    expect(handoverContent(given(reported()), UTRECHT)).not.toHaveProperty('goalId');
  });
});
