import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, ORGANISATIONS, type AccessPolicy, type Organisations } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import {
  answered,
  COMMAND_RUNNER,
  NotFoundError,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { arrangement } from '../domain/arrangement';
import { isRunning, nthArrangementId } from '../domain/case-of-person';
import { PersonCases } from '../person-cases/person-cases.service';
import { decideOpenArrangement } from './decide';
import { ArrangementOpenedDto, OpenArrangementDto } from './request.dto';
import { earlierContact } from './route.rule';

@ApiTags('arrangements')
@Controller('arrangements')
export class OpenArrangementController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: PersonCases,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Open the arrangement of a registered person (R002, R010, R012, R034)',
    answer: ArrangementOpenedDto,
  })
  async handle(@Body() body: OpenArrangementDto, @Write() write: WriteContext) {
    const { personId, reportedOn } = body;
    const found = await this.cases.of(personId);
    const mayRead = this.policy.may(write.principal, 'person.read', found.resource).allowed;
    if (found.person === undefined || !mayRead) throw new NotFoundError();
    const { municipality, birthDate } = found.person.identity;
    const deceased = found.person.deceased !== undefined;
    // A running arrangement is addressed itself: a retry finds its own events there, anybody else is refused (Q25).
    const running = found.last !== undefined && isRunning(found.last) ? found.last : undefined;
    const arrangementId = running?.arrangementId ?? nthArrangementId(personId, found.count + 1);
    // The new one links to the one before it (Q25).
    const former = running === undefined ? found.last?.arrangementId : undefined;
    const known = running === undefined ? earlierContact(found.last) : undefined;
    const knownAt = known === undefined ? undefined : this.organisations.unit(known)?.kind;
    const result = await this.runner.run({
      ...write,
      expected: running?.revision ?? 'no-stream',
      aggregate: arrangement,
      id: arrangementId,
      action: 'arrangement.open',
      effectiveOn: reportedOn,
      resource: () => undefined,
      decide: (state, { principal, today }) =>
        decideOpenArrangement(state, body, {
          arrangementId,
          unit: principal.unit,
          today,
          municipality,
          deceased,
          birthDate,
          ...(former === undefined ? {} : { formerArrangementId: former }),
          ...(knownAt === undefined ? {} : { earlierContact: knownAt }),
          region: this.policyData.regionOf(municipality, reportedOn)?.code,
        }),
    });
    return answered(
      result,
      { arrangementId, proposedOwnerKind: result.state?.reported.value.proposedOwnerKind ?? '' },
      `/api/v1/arrangements/${arrangementId}`,
    );
  }
}
