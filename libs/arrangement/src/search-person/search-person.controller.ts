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
import { BUSINESS_CLOCK, newUuid, uuidV5, type BusinessClock, type Uuid } from '@meereis/kernel';
import { DESK, type Desk } from '../desk/desk';
import { PERSON_INDEX, type PersonIndex } from '@meereis/privacy';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { PersonCases, type PersonCase } from '../person-cases/person-cases.service';
import { decidePassOn } from './decide';
import { KnownPersonDto, SearchAnswerDto, SearchPersonDto } from './request.dto';
import { SearchBudget } from './search-budget.service';
import { hearsOnlyKnown, recentAnswer, searchRefusals } from './search.rule';

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
    @Inject(DESK) private readonly desk: Pick<Desk, 'searches'>,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
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
    await this.budget.spend(read.principal.accountId);
    const found = await this.registered(body);
    const searchId = newUuid();
    const by = { accountId: read.principal.accountId, unit: read.principal.unit.id };
    const people = found.map(({ personId }) => personId);
    await this.desk.searches.write(searchId, by, body, people);
    const matches: KnownPersonDto[] = [];
    for (const { alike, personCase } of found)
      matches.push(await this.answer(personCase, alike, { ...read, purpose: body.purpose }));
    return { searchId, known: matches.length > 0, matches };
  }

  /** A claim whose registration never finished points at nobody. */
  private async registered(body: SearchPersonDto) {
    const exact = await this.find(body);
    const { fullName, birthDate } = body;
    const loose =
      fullName === undefined || birthDate === undefined
        ? []
        : await this.index.findAlike(fullName, birthDate);
    const found: { personId: Uuid; alike: boolean; personCase: PersonCase }[] = [];
    for (const personId of [...new Set([...exact, ...loose])].slice(0, MATCHES_MAX)) {
      const personCase = await this.cases.of(personId);
      if (personCase.person !== undefined)
        found.push({ personId, alike: !exact.includes(personId), personCase });
    }
    return found;
  }

  private async find({ bsn, fullName, birthDate }: SearchPersonDto): Promise<readonly Uuid[]> {
    if (bsn !== undefined) {
      const found = await this.index.findByBsn(bsn);
      return found === undefined ? [] : [found];
    }
    return fullName !== undefined && birthDate !== undefined
      ? this.index.findByName(fullName, birthDate)
      : [];
  }

  private async answer(found: PersonCase, alike: boolean, read: ReadContext): Promise<KnownPersonDto> {
    const unitId = found.resource?.ownerUnit ?? found.person?.identity.registeredBy ?? '';
    const { unit } = read.principal;
    if (hearsOnlyKnown(unit) && unitId !== unit.id) return this.onlyKnown(found, alike, read);
    const contactPoint = this.organisations.unit(unitId)?.contactPoint;
    const mayRead = this.policy.may(read.principal, 'arrangement.read', found.resource).allowed;
    return {
      ...(found.person === undefined ? {} : { personId: found.person.personId }),
      alike,
      knownAt: unitId,
      ...(contactPoint === undefined ? {} : { contactPoint }),
      ...(mayRead && found.last !== undefined ? { arrangementId: found.last.arrangementId } : {}),
      requestPassedOn: false,
    };
  }

  private async onlyKnown({ last }: PersonCase, alike: boolean, read: ReadContext): Promise<KnownPersonDto> {
    if (last === undefined) return { alike, requestPassedOn: false };
    const earlier = recentAnswer(last, read.principal.unit.id, this.clock.today());
    if (earlier !== undefined)
      return { alike, requestPassedOn: false, answer: earlier.answer, answeredOn: earlier.answeredOn };
    await this.passOn(last, read);
    return { alike, requestPassedOn: true };
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
