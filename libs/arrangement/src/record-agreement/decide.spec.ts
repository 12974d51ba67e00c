import { localDate } from '@meereis/kernel';
import { given, happened, refusals, refused, TODAY } from '../testing/case';
import type { Given } from '../testing/case';
import { admission, checked, diagnosis, goal, item, reported } from '../testing/events';
import { uuid } from '../testing/values';
import { decideRecordAgreement, type RecordAgreement } from './decide';

const PLANNED = [reported(), checked('no'), admission(), diagnosis(), goal(), item()];
const COMMAND: RecordAgreement = {
  planVersion: 2,
  how: 'on-paper',
  evidence: 'Getekend plan.',
  agreedOn: TODAY,
};
const decide = (over: Partial<RecordAgreement> = {}, events: Given = [...PLANNED]) =>
  decideRecordAgreement(given(...events), { ...COMMAND, ...over }, { today: TODAY });

describe('the person agrees', () => {
  test('R145: with how and on what evidence, for this version of the plan', () => {
    expect(happened(decide())).toEqual([
      { type: 'person-agreed.v1', data: { ...COMMAND, arrangementId: uuid(1), personId: uuid(2) } },
    ]);
  });

  test('R020: agreement with an earlier version is no agreement with this one', () => {
    expect(refusals(decide({ planVersion: 1 }))).toEqual([
      {
        rule: 'R020',
        code: 'plan-version-stale',
        sentence:
          'Het plan is veranderd: de huidige versie is 2, niet 1. Bespreek de huidige versie met de persoon.',
      },
    ]);
  });

  test('R020: every new item makes a new version', () => {
    expect(refused(decide({}, [...PLANNED, item({ itemId: uuid(32) })]))).toEqual([
      'R020 plan-version-stale',
    ]);
    expect(refused(decide({ planVersion: 3 }, [...PLANNED, item({ itemId: uuid(32) })]))).toEqual([]);
  });

  test('R145: nobody agrees with a plan before its goal was agreed', () => {
    expect(refused(decide({ agreedOn: localDate('2022-02-28') }))).toEqual(['R145 agreement-before-goal']);
  });

  test('names everything that is missing', () => {
    const over = { evidence: ' ', agreedOn: localDate('2022-03-02') };
    expect(refused(decide(over, [reported()]))).toEqual([
      'R007 not-admitted',
      'R021 no-goal',
      'R022 no-items',
      'R020 plan-version-stale',
      'R145 evidence-missing',
      'R145 agreement-in-future',
    ]);
  });
});
