import type { Provider, Type } from '@nestjs/common';
import { CaseFileController } from '../read-models/case-file/case-file.controller';
import { AccountNames } from '../read-models/case-history/account-names.service';
import { CaseHistoryController } from '../read-models/case-history/case-history.controller';
import { CasePast } from '../read-models/case-history/case-past.service';
import { PastCaseController } from '../read-models/case-history/past-case.controller';
import { WhatChangedController } from '../read-models/case-history/what-changed.controller';
import { CaseReader } from '../read-models/case-reader.service';
import { ReadTaskHistoryController } from '../read-task-history/read-task-history.controller';

/** The case as it is read. */
export const READING_CONTROLLERS: Type[] = [
  CaseFileController,
  CaseHistoryController,
  PastCaseController,
  WhatChangedController,
  ReadTaskHistoryController,
];
export const READING_PROVIDERS: Provider[] = [CaseReader, CasePast, AccountNames];
