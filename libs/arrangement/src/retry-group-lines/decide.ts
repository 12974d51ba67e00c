import type { Unit } from '@meereis/access';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { bsnNotAllowed, lineReported, type GroupPerson } from '../add-group-lines/decide';
import type { Group } from '../domain/group';
import type { GroupEvent } from '../domain/group-events';

export interface Correction {
  readonly line: number;
  readonly person: GroupPerson;
}

/** Which lines are offered again: those named, those corrected, or every failed line when none is named. */
export interface RetryGroupLines {
  readonly lines?: readonly number[];
  readonly corrections: readonly Correction[];
}

/** Offers failed lines again, corrected or as they are. A line that went well is never done twice. */
export function decideRetryGroupLines(
  state: Group,
  { lines, corrections }: RetryGroupLines,
  unit: Unit,
): Decision {
  const failed = new Set(state.lines.filter((one) => one.status === 'failed').map((one) => one.line));
  const corrected = new Set(corrections.map((one) => one.line));
  const all = corrections.length === 0 ? [...failed] : [];
  const again = (lines ?? all).filter((line) => !corrected.has(line));
  const others = [...again, ...corrected].filter((line) => !failed.has(line));
  return refuseAll(
    [
      again.length + corrected.size === 0 &&
        refusal('group', 'nothing-failed', 'In deze groep is geen regel mislukt.'),
      others.length > 0 &&
        refusal(
          'group',
          'line-not-failed',
          `Alleen mislukte regels kunnen opnieuw. Dat geldt niet voor regel ${others.slice(0, 10).join(', ')}.`,
        ),
      corrected.size < corrections.length &&
        refusal('group', 'line-corrected-twice', 'Noem elke regel één keer.'),
      bsnNotAllowed(
        unit,
        corrections.map((one) => one.person),
      ),
    ],
    () => [
      ...corrections.map(({ line, person }) => lineReported(state, line, person)),
      ...retried(state, [...new Set(again)]),
    ],
  );
}

function retried({ groupId }: Group, lines: readonly number[]): readonly GroupEvent[] {
  return lines.length === 0 ? [] : [{ type: 'group-lines-retried.v1', data: { groupId, lines } }];
}
