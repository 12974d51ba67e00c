import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATIONS, ROLE_SOURCE, type Organisations, type RoleSource, type Unit } from '@meereis/access';
import { COMMAND_RUNNER, type CommandRunner, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { personOf } from '../http/person-of-case';
import type { OfferFacts, OfferTerms } from './offered.rule';
import { consentFor } from './sharing.rule';

export type Gathered = Pick<OfferFacts, 'to' | 'consent' | 'receiverWorksThere'>;

/** What an offer needs to know from outside the case, whichever road it takes. */
@Injectable()
export class OfferFactsSource {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
  ) {}

  async gather(arrangementId: Uuid, terms: Pick<OfferTerms, 'toUnit' | 'receiver'>): Promise<Gathered> {
    const consent = consentFor(await personOf(this.runner, arrangementId), terms.toUnit);
    const roles = await this.roles.rolesOf(terms.receiver, terms.toUnit);
    return {
      to: this.organisations.unit(terms.toUnit),
      consent,
      receiverWorksThere: roles.includes('caseworker'),
    };
  }

  /** The owner's unit, when somebody else than the owner decides. @throws Error for a unit no list knows. */
  unit(id: string): Unit {
    const unit = this.organisations.unit(id);
    if (unit === undefined) throw new Error(`Unit ${id} owns a case and is in no list.`);
    return unit;
  }
}

/** The facts of one decision: what was gathered, and what the context gives. */
export function offerFacts(gathered: Gathered, from: Unit, context: DecisionContext): OfferFacts {
  return {
    ...gathered,
    today: context.today,
    from,
    handoverId: context.newId('handover'),
    taskId: context.newId('answer-task'),
  };
}
