import type { Provider, Type } from '@nestjs/common';
import { AddGroupLinesController } from '../add-group-lines/add-group-lines.controller';
import { OpenHiringController } from '../open-hiring/open-hiring.controller';
import { ReadOpenHiringListController } from '../open-hiring/read-list.controller';
import { GroupsController } from '../read-models/groups/groups.controller';
import { GroupsQueries } from '../read-models/groups/groups-queries.service';
import { ReportGroupController } from '../report-group/report-group.controller';
import { RetryGroupLinesController } from '../retry-group-lines/retry-group-lines.controller';

/** Many people of one employer, and the list on which the first starts. */
export const GROUP_CONTROLLERS: Type[] = [
  ReportGroupController,
  AddGroupLinesController,
  RetryGroupLinesController,
  GroupsController,
  OpenHiringController,
  ReadOpenHiringListController,
];
export const GROUP_PROVIDERS: Provider[] = [GroupsQueries];
