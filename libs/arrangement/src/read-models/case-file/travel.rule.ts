import type { Arrangement } from '../../domain/arrangement';
import { potRegionOf } from '../../domain/travel.fold';
import { questionsOf } from '../../preview-handover/preview.rule';
import type { ReferralLineDto, TravelShownDto } from './travel.dto';

function referralLine({ value, reports, ended }: Arrangement['referrals'][number]): ReferralLineDto {
  const { referralId, itemId, toUnit } = value;
  const reportsToRecord = reports.filter((one) => !one.recorded).map((one) => one.value.reportId);
  return {
    referralId,
    itemId,
    toUnit,
    reportsToRecord,
    ...(ended === undefined ? {} : { endedOn: ended.value.endedOn }),
  };
}

/** How the case travelled, and what about that waits for somebody. */
export function travelFileOf(state: Arrangement): TravelShownDto {
  const handoverId = state.openHandover?.value.handoverId;
  const open = new Set(state.openTasks.map((task) => task.taskId));
  return {
    requests: state.handoverRequests
      .filter((one) => one.status === 'open')
      .map(({ value: { requestId, byUnit, reason, answerBy } }) => ({ requestId, byUnit, reason, answerBy })),
    questions: handoverId === undefined ? [] : questionsOf(state, handoverId),
    escalated: state.escalation !== undefined,
    handovers: state.handovers.map(({ value, status, endedOn, refusal }) => ({
      handoverId: value.handoverId,
      fromUnit: value.fromUnit,
      toUnit: value.toUnit,
      status,
      ...(endedOn === undefined ? {} : { endedOn }),
      ...(refusal === undefined ? {} : refusal),
    })),
    referrals: state.referrals.map(referralLine),
    inheritedLate: state.inheritedLate.filter((one) => open.has(one.taskId)),
    otherPots: state.items
      .map(({ value: { itemId } }) => ({ itemId, region: potRegionOf(state, itemId) }))
      .filter((one) => one.region !== state.region),
  };
}
