import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import {
  answered,
  ForbiddenError,
  NotFoundError,
  RefusedError,
  StaleRevisionError,
  UuidPipe,
  Write,
  WriteRoute,
  type WriteContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type Bsn, type LocalDate, type Uuid } from '@meereis/kernel';
import { PERSON_INDEX, type PersonIndex } from '@meereis/privacy';
import type { Person } from '../domain/person';
import { PersonCommands } from '../http/person-command';
import { PersonDoneDto } from '../http/person-done.dto';
import { PersonCases } from '../person-cases/person-cases.service';
import { fullName } from '../register-person/decide';
import { KnownPeople } from '../register-person/known-people.service';
import { SearchBudget } from '../search-person/search-budget.service';
import { decideChangeIdentity, type ChangeFacts } from './decide';
import { ChangeIdentityDto } from './request.dto';

interface Claimed {
  readonly isNew: boolean;
  readonly elsewhere?: ChangeFacts['bsnElsewhere'];
}
const NOT_CLAIMED: Claimed = { isNew: false };

/**
 * A new BSN is claimed before the append, as at registration: cut off in between, the claim is this person's and the
 * retry goes through. The old number is given free afterwards.
 */
@ApiTags('persons')
@Controller('persons')
export class ChangeIdentityController {
  constructor(
    @Inject(PERSON_INDEX) private readonly index: PersonIndex,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly cases: PersonCases,
    private readonly commands: PersonCommands,
    private readonly known: KnownPeople,
    private readonly budget: SearchBudget,
  ) {}

  @Post(':personId/identity-changes')
  @WriteRoute({
    kind: 'changes',
    summary: 'Correct or complete who somebody is: BSN, name, address, municipality, secrecy (R014, R146)',
    answer: PersonDoneDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: ChangeIdentityDto,
    @Write() write: WriteContext,
  ) {
    const { person: before, revision } = await this.allowed(personId, write);
    const facts = this.facts(body, write);
    const first = decideChangeIdentity(before, body, facts);
    // Sent again, it finds its own event: only a first time is judged here, before anything is claimed.
    if (!first.ok && !first.error.every((one) => one.code === 'nothing-changed'))
      throw new RefusedError(first.error);
    const fresh = write.expected === revision;
    const claimed =
      body.bsn === undefined || !fresh ? NOT_CLAIMED : await this.claim(body.bsn, personId, write);
    try {
      const result = await this.commands.run(
        personId,
        write,
        { action: 'person.change', effectiveOn: body.changedOn },
        (state) => decideChangeIdentity(state, body, { ...facts, bsnElsewhere: claimed.elsewhere }),
      );
      await this.findable(before, result.state, personId);
      return answered(result, { personId });
    } catch (error) {
      // Somebody was first: a number that did not come into the file must not lead to it.
      if (body.bsn !== undefined && claimed.isNew && error instanceof StaleRevisionError)
        await this.index.releaseBsn(body.bsn, personId);
      throw error;
    }
  }

  private facts(body: ChangeIdentityDto, { principal }: WriteContext): ChangeFacts {
    const today = this.clock.today();
    const { municipality } = body;
    return {
      today,
      unit: principal.unit,
      knownMunicipality:
        municipality === undefined || this.policyData.regionOf(municipality, today) !== undefined,
    };
  }

  private async allowed(personId: Uuid, { principal }: WriteContext) {
    const { person, personRevision, resource } = await this.cases.of(personId);
    if (person === undefined) throw new NotFoundError();
    const verdict = this.policy.may(principal, 'person.change', resource);
    if (verdict.allowed) return { person, revision: personRevision };
    throw verdict.as === 'forbidden' ? new ForbiddenError() : new NotFoundError();
  }

  /** Somebody else holds this number: an answer about another person, which counts as a search. */
  private async claim(bsn: Bsn, personId: Uuid, { principal }: WriteContext): Promise<Claimed> {
    const { personId: holder, isNew } = await this.index.claimBsn(bsn, personId);
    if (holder === personId) return { isNew };
    await this.budget.spend(principal.accountId);
    const knownAt = await this.known.whereFor(principal, holder);
    return { isNew, elsewhere: knownAt === undefined ? {} : { knownAt } };
  }

  private async findable(before: Person, after: Person | undefined, personId: Uuid): Promise<void> {
    if (after === undefined) return;
    const { bsn } = before.identity;
    if (bsn !== undefined && bsn !== after.identity.bsn) await this.index.releaseBsn(bsn as Bsn, personId);
    await this.index.addName(fullName(after.identity), after.identity.birthDate as LocalDate, personId);
  }
}
