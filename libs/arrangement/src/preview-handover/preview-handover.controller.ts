import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import {
  COMMAND_RUNNER,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { contentHash, handoverContent } from '../domain/handover-content';
import { personOf } from '../http/person-of-case';
import { canOwnCases, consentFor, groundNeeded } from '../offer-handover/sharing.rule';
import { CaseReader } from '../read-models/case-reader.service';
import { HandoverPreviewDto, PreviewQueryDto } from './preview.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class PreviewHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: CaseReader,
  ) {}

  @Get(':arrangementId/handover-preview')
  @ReadRoute({
    summary: 'Exactly what would travel to this unit, and on what ground',
    answer: HandoverPreviewDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() asked: PreviewQueryDto,
    @Read() read: ReadContext,
  ) {
    const state = await this.cases.judged(read.principal, 'handover.offer', arrangementId);
    const to = this.organisations.unit(asked.toUnit);
    if (to === undefined) throw new NotFoundError();
    const content = handoverContent(state, to);
    const consent = consentFor(await personOf(this.runner, arrangementId), to.id);
    const preview: HandoverPreviewDto = {
      ...content,
      tasks: content.tasks.map(({ taskId, kind, dueOn }) => ({ taskId, kind, dueOn })),
      toUnitName: to.name,
      canOwnCases: canOwnCases(to),
      groundNeeded: groundNeeded(read.principal.unit, to),
      consentInForce: consent !== undefined,
      contentHash: contentHash(content),
    };
    return readable(preview, state.revision);
  }
}
