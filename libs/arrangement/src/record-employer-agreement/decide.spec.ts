import { localDate } from '@meereis/kernel';
import { employerHasAgreed, employerItems, employerPartHash } from '../domain/plan-parts';
import { given, happened, refused, TODAY, type Given } from '../testing/case';
import { item, SET_CASE } from '../testing/events';
import { employerItem } from '../testing/plan-events';
import { uuid } from '../testing/values';
import { decideRecordEmployerAgreement, type RecordEmployerAgreement } from './decide';

const EVENTS = [...SET_CASE, employerItem()];
const COMMAND: RecordEmployerAgreement = {
  planVersion: 3,
  partHash: employerPartHash(employerItems(given(...EVENTS))),
  employer: 'Bedrijf BV',
  how: 'on-paper',
  evidence: 'Getekende bijlage.',
  agreedOn: TODAY,
};
const decide = (over: Partial<RecordEmployerAgreement> = {}, events: Given = EVENTS) =>
  decideRecordEmployerAgreement(given(...events), { ...COMMAND, ...over }, { today: TODAY });

describe('the employer agrees', () => {
  test('R020, R145: with its own part only: the items it has a part in and no other', () => {
    const events = happened(decide());
    expect(events).toEqual([
      {
        type: 'employer-agreed.v1',
        data: { arrangementId: uuid(1), personId: uuid(2), items: [uuid(36)], ...COMMAND },
      },
    ]);
    expect(employerHasAgreed(given(...EVENTS))).toBe(false);
    expect(employerHasAgreed(given(...EVENTS, ...events))).toBe(true);
    expect(employerHasAgreed(given(...EVENTS, ...events, item({ itemId: uuid(40) })))).toBe(true);
    expect(employerHasAgreed(given(...EVENTS, ...events, employerItem({ itemId: uuid(41) })))).toBe(false);
  });

  test('R020: only where the plan involves the employer', () => {
    expect(refused(decide({ planVersion: 2 }, [...SET_CASE]))).toEqual(['R020 no-employer-part']);
  });

  test('R145: only with the part as it is now, the newest version, and evidence', () => {
    const over = {
      planVersion: 2,
      partHash: 'b'.repeat(64),
      evidence: ' ',
      agreedOn: localDate('2022-03-02'),
    };
    expect(refused(decide(over))).toEqual([
      'R020 plan-version-stale',
      'R145 employer-part-changed',
      'R145 evidence-missing',
      'R145 agreement-in-future',
    ]);
    expect(refused(decide({ documentId: uuid(99) }))).toEqual(['R145 signed-plan-unknown']);
    expect(refused(decide({ agreedOn: localDate('2022-01-01') }))).toEqual(['R145 agreement-before-report']);
  });
});
