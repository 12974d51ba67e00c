import { localDate } from '@meereis/kernel';
import { contentHash, handoverContent } from '../domain/handover-content';
import { FNV, given, happened, refused, TODAY, UWV, type Given } from '../testing/case';
import { OFFERED_CASE, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideOverrideHandover, type OverrideHandover } from './decide';

const override = (events: Given, over: Partial<OverrideHandover> = {}) =>
  decideOverrideHandover(
    given(...events),
    {
      toUnit: FNV.id,
      receiver: uuid(78),
      note: 'Graag verder helpen.',
      contactOn: localDate('2022-03-10'),
      contentHash: contentHash(handoverContent(given(...events), FNV)),
      overrideReason: 'De persoon is onbereikbaar.',
      legalBasis: 'AVG art. 6 lid 1 onder d',
      ...over,
    },
    {
      today: TODAY,
      from: UWV,
      to: FNV,
      consent: undefined,
      receiverWorksThere: true,
      handoverId: uuid(51),
      taskId: uuid(62),
    },
  );

describe('an offer without consent or legal task', () => {
  test('R036: says why and on what law, also on its receipt', () => {
    expect(happened(override(SET_CASE))).toMatchObject([
      {
        type: 'handover-offered.v1',
        data: {
          toUnit: FNV.id,
          ground: 'override',
          overrideReason: 'De persoon is onbereikbaar.',
          legalBasis: 'AVG art. 6 lid 1 onder d',
          receipt: {
            deviation: 'De persoon is onbereikbaar. Wettelijke grond: AVG art. 6 lid 1 onder d',
          },
        },
      },
      { data: { kind: 'answer-handover', unit: FNV.id } },
    ]);
    expect(refused(override(SET_CASE, { overrideReason: ' ' }))).toEqual(['R036 override-reason-missing']);
    expect(refused(override(SET_CASE, { legalBasis: ' ' }))).toEqual(['R036 legal-basis-missing']);
  });

  test('R032: is an offer as every other', () => {
    expect(refused(override(OFFERED_CASE))).toEqual(['R032 handover-already-open']);
    expect(refused(override(SET_CASE, { note: ' ' }))).toEqual(['R033 note-missing']);
  });
});
