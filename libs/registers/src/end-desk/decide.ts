import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, RegionCode } from '@meereis/kernel';
import { DESK_ENDED } from '../change-desk/decide';
import type { Desk } from '../domain/desk';
import { otherRegion } from '../domain/employer.rule';

export function decideEndDesk(state: Desk, lastDay: LocalDate, ofUnit: RegionCode | undefined): Decision {
  const first = state.versions.map((one) => one.validFrom).sort()[0];
  return refuseAll(
    [
      state.lastDay !== undefined && DESK_ENDED,
      otherRegion(ofUnit, state.region),
      first !== undefined &&
        lastDay < first &&
        refusal(
          'R016',
          'ends-before-it-begins',
          'De laatste dag ligt voor de eerste dag. Controleer de datum.',
        ),
    ],
    () => [{ type: 'desk-ended.v1', data: { deskId: state.deskId, lastDay } }],
  );
}
