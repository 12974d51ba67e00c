import { Controller, Delete, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  answered,
  ForbiddenError,
  NotFoundError,
  UuidPipe,
  Write,
  WriteRoute,
  type WriteContext,
} from '@meereis/commands';
import { LOG_START } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { DESK, type Desk } from '../desk/desk';
import { ownerOf } from '../desk/draft-owner';
import { DraftDeletedDto } from './answer.dto';

@ApiTags('drafts')
@Controller('drafts')
export class DeleteDraftController {
  constructor(
    @Inject(DESK) private readonly desk: Desk,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {}

  @Delete(':draftId')
  @WriteRoute({ kind: 'adds', summary: 'Throw a draft away', answer: DraftDeletedDto })
  async handle(@Param('draftId', UuidPipe) draftId: Uuid, @Write() { principal }: WriteContext) {
    if (!this.policy.may(principal, 'draft.keep').allowed) throw new ForbiddenError();
    if (!(await this.desk.drafts.remove(ownerOf(principal), draftId))) throw new NotFoundError();
    return answered({ revision: 0, position: LOG_START, repeated: false }, { draftId });
  }
}
