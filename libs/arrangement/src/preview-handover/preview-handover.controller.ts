import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations, type Unit } from '@meereis/access';
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
import { runningReferrals } from '../domain/referrals.fold';
import { personOf } from '../http/person-of-case';
import { consentInForce } from '../offer-handover/offered.rule';
import { canOwnCases, consentFor, groundNeeded } from '../offer-handover/sharing.rule';
import { CaseReader } from '../read-models/case-reader.service';
import { HandoverPreviewDto, OpenHandoverDto, PreviewQueryDto } from './preview.dto';
import { alongWithPerson, openHandoverOf, seenNow, taskPreviewed } from './preview.rule';

/** Who may make an offer may look what it would take along: the owner, its coordinator, and who assigns. */
const OFFERING = ['handover.offer', 'handover.override', 'handover.assign'] as const;

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
  async preview(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() asked: PreviewQueryDto,
    @Read() read: ReadContext,
  ) {
    const state = await this.cases.judgedForOne(read.principal, OFFERING, arrangementId);
    const to = this.unit(asked.toUnit);
    const content = handoverContent(state, to);
    const person = await personOf(this.runner, arrangementId);
    const preview: HandoverPreviewDto = {
      ...content,
      tasks: content.tasks.map(taskPreviewed),
      referrals: runningReferrals(state).map((one) => one.value.referralId),
      alongWithPerson: alongWithPerson(state, person),
      now: seenNow(state, person, to),
      toUnitName: to.name,
      canOwnCases: canOwnCases(to),
      groundNeeded: groundNeeded(this.unit(state.ownerUnit), to),
      consentInForce: consentInForce(state, consentFor(person, to.id)) !== undefined,
      contentHash: contentHash(content),
    };
    return readable(preview, state.revision);
  }

  @Get(':arrangementId/handover')
  @ReadRoute({
    operationId: 'readOpenHandover',
    summary:
      'The open offer: what the receiver sees now and gets after acceptance, with questions and answers',
    answer: OpenHandoverDto,
    purpose: 'handover',
  })
  async open(@Param('arrangementId', UuidPipe) arrangementId: Uuid, @Read() read: ReadContext) {
    const state = await this.cases.judged(read.principal, 'handover.preview', arrangementId);
    const toUnit = state.openHandover?.value.toUnit;
    if (toUnit === undefined) throw new NotFoundError();
    const person = await personOf(this.runner, arrangementId);
    const shown = openHandoverOf(state, person, this.unit(toUnit));
    if (shown === undefined) throw new NotFoundError();
    return readable(shown, state.revision);
  }

  private unit(id: string): Unit {
    const unit = this.organisations.unit(id);
    if (unit === undefined) throw new NotFoundError();
    return unit;
  }
}
