import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy, type Action } from '@meereis/access';
import {
  ForbiddenError,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type ReadContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, formatDate, type BusinessClock, type Uuid } from '@meereis/kernel';
import { DESK, type Desk } from '../desk/desk';
import { ownerOf } from '../desk/draft-owner';
import { deletedOn, warningOf } from '../desk/draft.rule';
import type { DraftLine } from '../desk/draft-store';
import { DraftDto, DraftNoticesDto, DraftPageDto, DraftsQueryDto } from './drafts.dto';

const LIMIT_DEFAULT = 50;
const NOTICES_MAX = 100;

@ApiTags('drafts')
@Controller('drafts')
export class ReadDraftsController {
  constructor(
    @Inject(DESK) private readonly desk: Desk,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'listDrafts',
    summary: 'One’s own drafts, with the day each is deleted',
    answer: DraftPageDto,
  })
  async list(@Query() asked: DraftsQueryDto, @Read() read: ReadContext): Promise<DraftPageDto> {
    this.allow(read, 'draft.keep');
    const { offset = 0, limit = LIMIT_DEFAULT } = asked;
    const found = await this.desk.drafts.list(ownerOf(read.principal), { offset, limit: limit + 1 });
    const drafts = found.slice(0, limit).map((one) => this.line(one));
    return found.length > limit ? { drafts, nextOffset: offset + limit } : { drafts };
  }

  @Get('notices')
  @ReadRoute({
    operationId: 'listDraftNotices',
    summary: 'Drafts of the unit that will be deleted soon, and whose they are; not what stands in them',
    answer: DraftNoticesDto,
  })
  async notices(@Read() read: ReadContext): Promise<DraftNoticesDto> {
    this.allow(read, 'draft.notice');
    const { unit } = read.principal;
    const found = await this.desk.drafts.expiring(unit.id, this.clock.today(), NOTICES_MAX);
    return {
      notices: found.map(({ draftId, accountId, form, savedOn }) => ({
        draftId,
        account: accountId,
        form,
        deletedOn: deletedOn(savedOn),
        notice: `Vraag de collega dit concept af te maken of weg te gooien. Het wordt verwijderd op ${formatDate(deletedOn(savedOn))}.`,
      })),
    };
  }

  @Get(':draftId')
  @ReadRoute({ operationId: 'openDraft', summary: 'Open one’s own draft', answer: DraftDto })
  async open(@Param('draftId', UuidPipe) draftId: Uuid, @Read() read: ReadContext) {
    this.allow(read, 'draft.keep');
    const found = await this.desk.drafts.read(ownerOf(read.principal), draftId);
    if (found === undefined) throw new NotFoundError();
    return readable({ ...this.line(found), content: found.content }, found.version);
  }

  private allow({ principal }: ReadContext, action: Action): void {
    if (!this.policy.may(principal, action).allowed) throw new ForbiddenError();
  }

  private line({ draftId, form, personId, arrangementId, version, savedOn }: DraftLine) {
    const warning = warningOf(savedOn, this.clock.today());
    return {
      draftId,
      form,
      ...(personId === undefined ? {} : { personId }),
      ...(arrangementId === undefined ? {} : { arrangementId }),
      version,
      savedOn,
      deletedOn: deletedOn(savedOn),
      ...(warning === undefined ? {} : { warning }),
    };
  }
}
