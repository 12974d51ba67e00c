import type { Provider, Type } from '@nestjs/common';
import { DeleteDraftController } from '../delete-draft/delete-draft.controller';
import { KeepDraftController } from '../keep-draft/keep-draft.controller';
import { ReadDraftsController } from '../read-drafts/read-drafts.controller';

/** Forms not sent in yet. */
export const DRAFTS_CONTROLLERS: Type[] = [KeepDraftController, ReadDraftsController, DeleteDraftController];
export const DRAFTS_PROVIDERS: Provider[] = [];
