import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { PLAN_EVENTS } from './plan-events';

export type SecondAgreementStatus = 'asked' | 'agreed' | 'declined' | 'withdrawn';

/** One question to a second organisation and what came of it (R044). */
export interface SecondAgreement extends Fact<DataOf<typeof PLAN_EVENTS, 'second-agreement-asked.v1'>> {
  readonly status: SecondAgreementStatus;
  /** Event of the answer, which the setting of the plan cites. */
  readonly answerEventId?: Uuid;
}

export const NO_SECOND_AGREEMENTS: readonly SecondAgreement[] = [];

export function asked(state: Arrangement, fact: Omit<SecondAgreement, 'status'>): Arrangement {
  return { ...state, secondAgreements: [...state.secondAgreements, { ...fact, status: 'asked' }] };
}

export function answered(
  state: Arrangement,
  requestId: Uuid,
  status: Exclude<SecondAgreementStatus, 'asked'>,
  answerEventId: Uuid,
): Arrangement {
  return {
    ...state,
    secondAgreements: state.secondAgreements.map((one) =>
      one.value.requestId === requestId ? { ...one, status, answerEventId } : one,
    ),
  };
}
