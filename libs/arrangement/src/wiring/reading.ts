import type { Provider, Type } from '@nestjs/common';
import { CaseFileController } from '../read-models/case-file/case-file.controller';
import { CaseHistoryController } from '../read-models/case-history/case-history.controller';
import { CaseReader } from '../read-models/case-reader.service';

/** The case as it is read. */
export const READING_CONTROLLERS: Type[] = [CaseFileController, CaseHistoryController];
export const READING_PROVIDERS: Provider[] = [CaseReader];
