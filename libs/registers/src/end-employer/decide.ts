import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Employer } from '../domain/employer';
import { EMPLOYER_ENDED } from '../domain/employer.rule';
import { endsBeforeItBegins } from '../domain/period.rule';

export function decideEndEmployer(state: Employer, lastDay: LocalDate): Decision {
  return refuseAll(
    [
      state.lastDay !== undefined && EMPLOYER_ENDED,
      endsBeforeItBegins({ from: state.activeFrom, until: lastDay }),
    ],
    () => [{ type: 'employer-ended.v1', data: { employerId: state.employerId, lastDay } }],
  );
}
