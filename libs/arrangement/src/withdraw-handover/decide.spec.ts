import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, PERSON, refused, TODAY } from '../testing/case';
import { HANDOVER, OFFERED_CASE, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideWithdrawHandover } from './decide';

const EXPLANATION = { explanation: 'De persoon verhuist toch niet.' };

describe('withdrawing a handover', () => {
  test('R032: ends the offer and the task to answer; no other task follows', () => {
    const decision = decideWithdrawHandover(given(...OFFERED_CASE), EXPLANATION, { today: TODAY });
    expect(happened(decision)).toEqual([
      {
        type: 'handover-withdrawn.v1',
        data: {
          ...HANDOVER,
          ...EXPLANATION,
          withdrawnOn: TODAY,
          receipt: {
            rules: [{ id: 'R032', version: expect.any(String) as string }],
            referenceDate: TODAY,
            facts: [eventIdAt(8)],
            alternatives: ['Wachten op het antwoord van de ontvanger'],
            sentence: 'Wij dragen uw dossier toch niet over. Wij blijven uw aanspreekpunt.',
          },
        },
      },
      {
        type: 'task-done.v1',
        data: { arrangementId: uuid(1), personId: PERSON, taskId: uuid(61), doneOn: TODAY },
      },
    ]);
  });

  test('may be done at any time while the offer is open, also after the term', () => {
    const late = decideWithdrawHandover(given(...OFFERED_CASE), EXPLANATION, {
      today: localDate('2022-04-01'),
    });
    expect(refused(late)).toEqual([]);
  });

  test('names everything that stands in the way', () => {
    const decision = decideWithdrawHandover(given(...SET_CASE), { explanation: ' ' }, { today: TODAY });
    expect(refused(decision)).toEqual(['R032 handover-not-open', 'R032 explanation-missing']);
  });
});
