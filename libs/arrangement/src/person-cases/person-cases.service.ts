import { Inject, Injectable } from '@nestjs/common';
import type { CaseResource } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import { COMMAND_RUNNER, type CommandRunner } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type Uuid } from '@meereis/kernel';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { ARRANGEMENTS_MAX, nthArrangementId, personResource } from '../domain/case-of-person';
import { person, type Person } from '../domain/person';

export interface PersonCase {
  readonly person: Person | undefined;
  readonly personRevision: number;
  /** The newest arrangement, running or ended. */
  readonly last: Arrangement | undefined;
  /** How many arrangements the person has had. */
  readonly count: number;
  readonly resource: CaseResource | undefined;
}

/** A person with the case that decides who may see them; read from the streams themselves, so never behind. */
@Injectable()
export class PersonCases {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async of(personId: Uuid): Promise<PersonCase> {
    const { state, revision } = await this.runner.load(person, personId);
    let last: Arrangement | undefined;
    let count = 0;
    while (count < ARRANGEMENTS_MAX) {
      const { state: next } = await this.runner.load(arrangement, nthArrangementId(personId, count + 1));
      if (next === undefined) break;
      last = next;
      count += 1;
    }
    const region = state && this.policyData.regionOf(state.identity.municipality, this.clock.today());
    return {
      person: state,
      personRevision: revision,
      last,
      count,
      resource: personResource(state, last, region?.code),
    };
  }
}
