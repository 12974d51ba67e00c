import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import { COMMAND_RUNNER, type CommandRunner } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type LocalDate } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { person } from '../domain/person';
import type { Named } from '../domain/plan-difference';
import { addressLines, planPage, planPageHash } from '../domain/plan-page';
import type { PrintedPage } from '../domain/plan-page-html';
import { newestPlan, planOfVersion } from '../domain/plan-versions';

/** Brings together what the page of a plan needs besides the case: the person, the owner's name, the catalogue's words. */
@Injectable()
export class PlanPages {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** The page of a version, the newest one by default; undefined when there is none. */
  async of(state: Arrangement, planVersion?: number): Promise<PrintedPage | undefined> {
    const about = (await this.runner.load(person, state.personId)).state;
    const plan = planVersion === undefined ? newestPlan(state) : planOfVersion(state, planVersion);
    if (about === undefined || plan === undefined) return undefined;
    const owner = this.organisations.unit(state.ownerUnit);
    const facts = {
      person: about,
      ownerName: this.nameOf(state.ownerUnit),
      ...(owner === undefined ? {} : { contactPoint: owner.contactPoint }),
      // A version that was set keeps the words of its own day.
      named: this.namedOn(plan.setOn ?? this.clock.today()),
    };
    const page = planPage(state, facts, plan.planVersion);
    return page && { page, hash: planPageHash(page), address: addressLines(about) };
  }

  nameOf(unit: string): string {
    return this.organisations.unit(unit)?.name ?? unit;
  }

  /** What the catalogue calls an entry, a service or a funder on a day. */
  namedOn(on: LocalDate): Named {
    return (id) => this.policyData.service(id, on)?.nameNl ?? this.policyData.entry(id, on)?.nameNl ?? id;
  }
}
