import { refusedEvent, reported } from '../testing/case-events';
import { given } from '../testing/given';
import { caseEnded } from './case-runs.rule';

describe('a case on the Open Hiring list', () => {
  it('signs up and starts while it runs, not after it ended', () => {
    expect(caseEnded(given(reported()))).toBeUndefined();
    expect(caseEnded(given(reported(), refusedEvent()))).toMatchObject({ code: 'case-ended' });
  });
});
