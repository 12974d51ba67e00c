import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, ORGANISATIONS, type AccessPolicy, type Organisations } from '@meereis/access';
import {
  ForbiddenError,
  NotFoundError,
  Read,
  ReadRoute,
  UuidPipe,
  type ReadContext,
} from '@meereis/commands';
import { EVENT_STORE, type EventStore } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { EVENT_CODEC, type EventCodec } from '@meereis/privacy';
import { person } from '../domain/person';
import { PersonCases } from '../person-cases/person-cases.service';
import { RevisionPageDto } from '../http/page.dto';
import { PersonHistoryDto } from './history.dto';
import { personLine } from './person-line.rule';

const LIMIT_DEFAULT = 100;

@ApiTags('persons')
@Controller('persons')
export class PersonHistoryController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVENT_CODEC) private readonly codec: EventCodec,
    private readonly cases: PersonCases,
  ) {}

  @Get(':personId/events')
  @ReadRoute({
    summary: 'Everything that was recorded about the person, with both dates; a former owner does not see it',
    answer: PersonHistoryDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Query() asked: RevisionPageDto,
    @Read() by: ReadContext,
  ): Promise<PersonHistoryDto> {
    const { person: found, resource } = await this.cases.of(personId);
    if (found === undefined) throw new NotFoundError();
    const verdict = this.policy.may(by.principal, 'person.read', resource);
    if (!verdict.allowed) throw verdict.as === 'forbidden' ? new ForbiddenError() : new NotFoundError();
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const stored = await this.store.readStream({
      streamId: `${person.name}-${personId}`,
      from: asked.fromRevision ?? 0,
      limit: limit + 1,
    });
    const named = (unit: string) => this.organisations.unit(unit)?.name ?? unit;
    const read = await this.codec.decode(stored);
    const lines = read.map((one) => personLine(one, named));
    const next = lines[limit];
    const events = lines.slice(0, limit);
    return next === undefined ? { events } : { events, nextRevision: next.revision };
  }
}
