import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  answered,
  ForbiddenError,
  NotFoundError,
  ProblemError,
  StaleRevisionError,
  UuidPipe,
  Write,
  WriteRoute,
  type AnsweredWrite,
  type WriteContext,
} from '@meereis/commands';
import { LOG_START } from '@meereis/event-store';
import { BUSINESS_CLOCK, uuidV5, type BusinessClock, type Uuid } from '@meereis/kernel';
import { DESK, type Desk } from '../desk/desk';
import { deletedOn } from '../desk/draft.rule';
import { DRAFTS_PER_OWNER_MAX, type Saved } from '../desk/draft-store';
import { mayNameInDraft, ownerOf } from '../desk/draft-owner';
import { PersonCases } from '../person-cases/person-cases.service';
import { DraftSavedDto, NewDraftDto, SaveDraftDto } from './request.dto';

/** Forms not sent in yet, outside every stream (DESIGN §7): only who writes them reads them. */
@ApiTags('drafts')
@Controller('drafts')
export class KeepDraftController {
  constructor(
    @Inject(DESK) private readonly desk: Desk,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly cases: PersonCases,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    operationId: 'keepDraft',
    summary: 'Keep a form as a draft, for 90 days since it was last saved',
    answer: DraftSavedDto,
  })
  async create(@Body() body: NewDraftDto, @Write() write: WriteContext) {
    this.allow(write);
    const draftId = uuidV5(write.commandId, 'draft');
    if (body.personId !== undefined) await this.mustKnow(body.personId, write);
    const { form, content, personId, arrangementId } = body;
    const saved = await this.desk.drafts.create(ownerOf(write.principal), {
      draftId,
      form,
      content,
      ...(personId === undefined ? {} : { personId }),
      ...(arrangementId === undefined ? {} : { arrangementId }),
      savedOn: this.clock.today(),
    });
    return this.answer(saved, draftId, write, `/api/v1/drafts/${draftId}`);
  }

  @Put(':draftId')
  @WriteRoute({
    kind: 'changes',
    operationId: 'saveDraft',
    summary: 'Save a draft again',
    answer: DraftSavedDto,
  })
  async save(
    @Param('draftId', UuidPipe) draftId: Uuid,
    @Body() { content }: SaveDraftDto,
    @Write() write: WriteContext,
  ) {
    this.allow(write);
    const { expected, principal } = write;
    if (typeof expected !== 'number') throw new Error('A change names the version it is based on.');
    const saved = await this.desk.drafts.save(
      ownerOf(principal),
      draftId,
      expected,
      content,
      this.clock.today(),
    );
    return this.answer(saved, draftId, write);
  }

  private allow({ principal }: WriteContext): void {
    if (!this.policy.may(principal, 'draft.keep').allowed) throw new ForbiddenError();
  }

  /** A draft under somebody's key: only about a person the caller may read. */
  private async mustKnow(personId: Uuid, { principal }: WriteContext): Promise<void> {
    const found = await this.cases.of(personId);
    if (!mayNameInDraft(this.policy, principal, found)) throw new NotFoundError();
  }

  private answer(
    saved: Saved,
    draftId: Uuid,
    { expected }: WriteContext,
    location?: string,
  ): AnsweredWrite<DraftSavedDto> {
    switch (saved.kind) {
      case 'saved':
        return answered(
          { revision: saved.version, position: LOG_START, repeated: false },
          { draftId, deletedOn: deletedOn(this.clock.today()) },
          location,
        );
      case 'absent':
        throw new NotFoundError();
      case 'stale':
        throw new StaleRevisionError(expected === 'additive' ? 'no-stream' : expected, saved.version, []);
      case 'full':
        throw new ProblemError(
          409,
          'too-many-drafts',
          `U hebt al ${DRAFTS_PER_OWNER_MAX} concepten. Dien er een in of verwijder er een.`,
        );
    }
  }
}
