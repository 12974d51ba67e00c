import type { Provider, Type } from '@nestjs/common';
import { WorklistController } from '../read-models/worklist/worklist.controller';
import { WorklistQueries } from '../read-models/worklist/worklist-queries.service';

/** Tasks, contact and notes. */
export const DAILY_CONTROLLERS: Type[] = [WorklistController];
export const DAILY_PROVIDERS: Provider[] = [WorklistQueries];
