import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Employer } from '../domain/employer';
import type { EmployerEvent } from '../domain/employer-events';
import { employerIdOf } from '../domain/employer.rule';

type Registered = Extract<EmployerEvent, { type: 'employer-registered.v1' }>['data'];
export type RegisterEmployer = Omit<Registered, 'employerId'>;

/** Registers an employer once for all regions (R014); its locations say where it gives work. */
export function decideRegisterEmployer(state: Employer | undefined, command: RegisterEmployer): Decision {
  return refuseAll(
    [
      state !== undefined &&
        refusal(
          'R014',
          'employer-already-registered',
          'Deze werkgever staat al in het register. Zoek het KVK-nummer op en voeg uw vestiging toe.',
        ),
    ],
    () => [{ type: 'employer-registered.v1', data: { employerId: employerIdOf(command.kvk), ...command } }],
  );
}
