import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, ORGANISATIONS, type AccessPolicy, type Organisations } from '@meereis/access';
import {
  COMMAND_RUNNER,
  ForbiddenError,
  Read,
  ReadRoute,
  RefusedError,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import { newUuid, uuidV5, type Uuid } from '@meereis/kernel';
import { PERSON_INDEX, type PersonIndex } from '@meereis/privacy';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { PersonCases, type PersonCase } from '../person-cases/person-cases.service';
import { decidePassOn } from './decide';
import { KnownPersonDto, SearchAnswerDto, SearchPersonDto } from './request.dto';
import { SearchBudget } from './search-budget.service';
import { hearsOnlyKnown, searchRefusals } from './search.rule';

/** Namesakes with one birth date; more would make an answer useless. */
const MATCHES_MAX = 10;

@ApiTags('persons')
@Controller('person-searches')
export class SearchPersonController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(PERSON_INDEX) private readonly index: PersonIndex,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: PersonCases,
    private readonly budget: SearchBudget,
  ) {}

  @Post()
  @ReadRoute({
    summary: 'Ask with exact data whether a person is known, and where',
    answer: SearchAnswerDto,
    body: true,
    purpose: 'identification',
  })
  async handle(@Body() body: SearchPersonDto, @Read() read: ReadContext): Promise<SearchAnswerDto> {
    if (!this.policy.may(read.principal, 'person.search').allowed) throw new ForbiddenError();
    const refusals = searchRefusals(read.principal.unit, body);
    if (refusals.length > 0) throw new RefusedError(refusals);
    this.budget.spend(read.principal.accountId);
    const matches: KnownPersonDto[] = [];
    for (const personId of this.find(body).slice(0, MATCHES_MAX)) {
      const found = await this.cases.of(personId);
      // A claim whose registration never finished points at nobody.
      if (found.person !== undefined)
        matches.push(await this.answer(found, { ...read, purpose: body.purpose }));
    }
    return { known: matches.length > 0, matches };
  }

  private find({ bsn, fullName, birthDate }: SearchPersonDto): readonly Uuid[] {
    if (bsn !== undefined) {
      const found = this.index.findByBsn(bsn);
      return found === undefined ? [] : [found];
    }
    return fullName !== undefined && birthDate !== undefined
      ? this.index.findByName(fullName, birthDate)
      : [];
  }

  private async answer(found: PersonCase, read: ReadContext): Promise<KnownPersonDto> {
    if (hearsOnlyKnown(read.principal.unit)) {
      if (found.last === undefined) return { requestPassedOn: false };
      await this.passOn(found.last, read);
      return { requestPassedOn: true };
    }
    const unitId = found.resource?.ownerUnit ?? found.person?.identity.registeredBy ?? '';
    const contactPoint = this.organisations.unit(unitId)?.contactPoint;
    const mayRead = this.policy.may(read.principal, 'arrangement.read', found.resource).allowed;
    return {
      knownAt: unitId,
      ...(contactPoint === undefined ? {} : { contactPoint }),
      ...(mayRead && found.last !== undefined ? { arrangementId: found.last.arrangementId } : {}),
      requestPassedOn: false,
    };
  }

  /** Asked before and not answered yet: that question stands, and the answer to the caller is the same. */
  private async passOn(last: Arrangement, read: ReadContext): Promise<void> {
    const commandId = newUuid();
    try {
      await this.runner.run({
        ...read,
        aggregate: arrangement,
        id: last.arrangementId,
        expected: 'additive',
        commandId,
        action: 'person.search',
        resource: () => undefined,
        decide: (state, { today, principal }) =>
          decidePassOn(
            state ?? last,
            { askingUnit: principal.unit.id },
            { today, taskId: uuidV5(commandId, 'task') },
          ),
      });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  }
}
