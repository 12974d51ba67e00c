import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, ORGANISATIONS, type AccessPolicy, type Organisations } from '@meereis/access';
import {
  ForbiddenError,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { mayUseBsn } from '../register-person/decide';
import { PersonCases } from '../person-cases/person-cases.service';
import { PersonDto } from './person.dto';
import { showPerson } from './show-person.rule';

@ApiTags('persons')
@Controller('persons')
export class ReadPersonController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: PersonCases,
  ) {}

  @Get(':personId')
  @ReadRoute({ summary: 'Read a person of a case of one’s own', answer: PersonDto })
  async handle(@Param('personId', UuidPipe) personId: Uuid, @Read() read: ReadContext) {
    const found = await this.cases.of(personId);
    if (found.person === undefined) throw new NotFoundError();
    const verdict = this.policy.may(read.principal, 'person.read', found.resource);
    if (!verdict.allowed) throw verdict.as === 'forbidden' ? new ForbiddenError() : new NotFoundError();
    const shown = showPerson(found.person, {
      withBsn: mayUseBsn(read.principal.unit),
      last: found.last,
      named: (unit) => this.organisations.unit(unit)?.name ?? unit,
    });
    return readable(shown, found.personRevision);
  }
}
