import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  ForbiddenError,
  RefusedError,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5 } from '@meereis/kernel';
import { PERSON_INDEX, type PersonIndex } from '@meereis/privacy';
import { person } from '../domain/person';
import { SearchBudget } from '../search-person/search-budget.service';
import { decideRegisterPerson, fullName } from './decide';
import { KnownPeople } from './known-people.service';
import { PersonRegisteredDto, RegisterPersonDto } from './request.dto';

/**
 * The BSN and the name are claimed in the keyed index before the first append, so a crash in between leaves a claim that
 * the next registration takes over, never a person nobody can find. Nothing is claimed for a caller or a request that
 * will be refused.
 */
@ApiTags('persons')
@Controller('persons')
export class RegisterPersonController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(PERSON_INDEX) private readonly index: PersonIndex,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly known: KnownPeople,
    private readonly budget: SearchBudget,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Register a person once for all partners, after a search (R014)',
    answer: PersonRegisteredDto,
  })
  async handle(@Body() body: RegisterPersonDto, @Write() write: WriteContext) {
    if (!this.policy.may(write.principal, 'person.register').allowed) throw new ForbiddenError();
    const { otherPersonReason: reason, ...identity } = body;
    const freshId = uuidV5(write.commandId, 'person');
    const facts = {
      ...(await this.known.factsFor(write.principal, identity, freshId)),
      otherPerson: reason === undefined ? undefined : { reason },
    };
    const allowed = decideRegisterPerson(undefined, identity, { ...facts, personId: freshId });
    if (!allowed.ok) throw new RefusedError(allowed.error);
    const personId =
      body.bsn === undefined ? freshId : (await this.index.claimBsn(body.bsn, freshId)).personId;
    // A person known already is addressed itself: a retry finds its own event there, anybody else is refused (R014).
    const { revision } = await this.runner.load(person, personId);
    // That somebody else is known under this BSN is an answer like that of a search, and counts as one.
    if (revision >= 0 && personId !== freshId) await this.budget.spend(write.principal.accountId);
    const knownAt = revision < 0 ? undefined : await this.known.whereFor(write.principal, personId);
    // Only a new person gets a name in the index: a refused registration must not make somebody findable under another.
    if (revision < 0) await this.index.addName(fullName(body), body.birthDate, personId);
    const result = await this.runner.run({
      ...write,
      expected: revision < 0 ? 'no-stream' : revision,
      aggregate: person,
      id: personId,
      action: 'person.register',
      resource: () => undefined,
      decide: (state) => decideRegisterPerson(state, identity, { ...facts, personId, knownAt }),
    });
    return answered(result, { personId }, `/api/v1/persons/${personId}`);
  }
}
