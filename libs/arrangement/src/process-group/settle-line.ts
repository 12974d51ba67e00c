import { err, ok, uuidV5, type Uuid } from '@meereis/kernel';
import { refusal, RefusedError, type Decision, type Refusal } from '@meereis/commands';
import { group, type Group, type GroupLine } from '../domain/group';
import type { GroupEvent } from '../domain/group-events';
import type { ProcessGroupsParts } from './process-groups.worker';

/** What became of a line. */
export type Outcome =
  | {
      readonly kind: 'registered';
      readonly personId: Uuid;
      readonly arrangementId: Uuid;
      readonly region: string;
      readonly ownerUnit: string;
    }
  | { readonly kind: 'known'; readonly knownPersonId: Uuid }
  | { readonly kind: 'failed'; readonly refusals: readonly Refusal[] };

const SETTLED = refusal('group', 'line-settled', 'Deze regel is al verwerkt.');

function settled(groupId: Uuid, line: number, outcome: Outcome): GroupEvent {
  switch (outcome.kind) {
    case 'registered': {
      const { personId, arrangementId, region, ownerUnit } = outcome;
      const data = { groupId, line, personId, arrangementId, region, ownerUnit };
      return { type: 'group-line-registered.v1', data };
    }
    case 'known':
      return {
        type: 'group-line-known.v1',
        data: { groupId, line, knownPersonId: outcome.knownPersonId },
      };
    case 'failed':
      return { type: 'group-line-failed.v1', data: { groupId, line, refusals: outcome.refusals } };
  }
}

/** One outcome per attempt: what another worker settled in the meantime stays as it is. */
export function decideSettleLine(
  state: Group | undefined,
  { line, attempt }: Pick<GroupLine, 'line' | 'attempt'>,
  outcome: Outcome,
): Decision {
  const now = state?.lines.find((one) => one.line === line);
  if (state === undefined || now?.status !== 'pending' || now.attempt !== attempt) return err([SETTLED]);
  return ok([settled(state.groupId, line, outcome)]);
}

/** Writes the outcome under an id that follows from the attempt, so that two workers write it once. */
export async function settleLine(
  parts: ProcessGroupsParts,
  groupId: Uuid,
  line: GroupLine,
  outcome: Outcome,
): Promise<boolean> {
  try {
    const result = await parts.runner.run({
      aggregate: group,
      id: groupId,
      expected: 'additive',
      principal: parts.principal,
      action: 'group.process',
      purpose: 'arrangement-execution',
      commandId: uuidV5(groupId, `line/${line.line}/outcome/${line.attempt}`),
      correlationId: groupId,
      resource: () => undefined,
      decide: (state) => decideSettleLine(state, line, outcome),
    });
    return !result.repeated;
  } catch (error) {
    if (error instanceof RefusedError) return false;
    throw error;
  }
}
