import type { Unit } from '@meereis/access';
import type { Arrangement } from '../domain/arrangement';
import type { Person } from '../domain/person';
import { seenNow } from '../preview-handover/preview.rule';
import type { EscalationDto } from './escalation.dto';

/** @returns undefined when the case does not wait for anybody to assign it. */
export function escalationOf(
  state: Arrangement,
  person: Person | undefined,
  unitOf: (id: string) => Unit | undefined,
): EscalationDto | undefined {
  const { escalation } = state;
  const handover = state.handovers.find((one) => one.value.handoverId === escalation?.handoverId);
  const to = handover && unitOf(handover.value.toUnit);
  if (escalation === undefined || handover === undefined || to === undefined) return undefined;
  const { refusal } = handover;
  return {
    arrangementId: state.arrangementId,
    ownerUnit: state.ownerUnit,
    notTakenBy: to.id,
    cause: escalation.cause,
    ...(refusal === undefined ? {} : { reason: refusal.reason }),
    since: escalation.since,
    note: handover.value.note,
    now: seenNow(state, person, to),
  };
}
