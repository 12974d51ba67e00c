import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate } from '@meereis/kernel';
import type { Desk, DeskVersion } from '../domain/desk';
import { otherRegion } from '../domain/employer.rule';
import { endsBeforeItBegins } from '../domain/period.rule';
import type { PublishFacts } from '../publish-desk/decide';

export const DESK_ENDED = refusal('R016', 'desk-ended', 'Dit loket is gesloten. Publiceer een nieuw loket.');

/** More versions than a desk gets in the years of a scheme; bounds the stream. */
export const VERSIONS_MAX = 200;

/** A new version from a date on; the days before keep theirs. The same date again corrects it. */
export function decideChangeDesk(
  state: Desk,
  command: Omit<DeskVersion, 'publishedBy'>,
  unit: PublishFacts['unit'],
): Decision {
  const last = state.versions
    .map((one) => one.validFrom)
    .sort()
    .at(-1);
  return refuseAll(
    [
      state.lastDay !== undefined && DESK_ENDED,
      otherRegion(unit.region, state.region),
      endsBeforeItBegins({ from: command.validFrom, until: command.validUntil }),
      last !== undefined &&
        command.validFrom < last &&
        refusal(
          'R028',
          'before-last-version',
          `De laatste gegevens gelden vanaf ${formatDate(last)}. Kies die dag of een latere dag.`,
        ),
      state.versions.length >= VERSIONS_MAX &&
        refusal(
          'R028',
          'too-many-versions',
          'Dit loket is te vaak gewijzigd. Sluit het en publiceer het opnieuw.',
        ),
    ],
    () => [{ type: 'desk-changed.v1', data: { deskId: state.deskId, publishedBy: unit.id, ...command } }],
  );
}
