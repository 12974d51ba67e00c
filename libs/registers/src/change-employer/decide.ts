import { refuseAll, type Decision } from '@meereis/commands';
import type { Employer } from '../domain/employer';
import type { EmployerEvent } from '../domain/employer-events';
import { EMPLOYER_ENDED } from '../domain/employer.rule';

type Changed = Extract<EmployerEvent, { type: 'employer-changed.v1' }>['data'];

export function decideChangeEmployer(state: Employer, command: Omit<Changed, 'employerId'>): Decision {
  return refuseAll([state.lastDay !== undefined && EMPLOYER_ENDED], () => [
    { type: 'employer-changed.v1', data: { employerId: state.employerId, ...command } },
  ]);
}
