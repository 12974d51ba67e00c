import type { Provider, Type } from '@nestjs/common';
import { CorrectNoteController } from '../correct-note/correct-note.controller';
import { FinishTaskController } from '../finish-task/finish-task.controller';
import { HandOverTaskController } from '../hand-over-task/hand-over-task.controller';
import { ListNotesController } from '../list-notes/list-notes.controller';
import { MakeTaskController } from '../make-task/make-task.controller';
import { PostponeTaskController } from '../postpone-task/postpone-task.controller';
import { TaskListController } from '../read-models/task-list/task-list.controller';
import { TaskListQueries } from '../read-models/task-list/task-list-queries.service';
import { WorklistController } from '../read-models/worklist/worklist.controller';
import { WorklistQueries } from '../read-models/worklist/worklist-queries.service';
import { TakeTaskController } from '../take-task/take-task.controller';
import { WriteNoteController } from '../write-note/write-note.controller';

/** Tasks and notes. */
export const DAILY_CONTROLLERS: Type[] = [
  TaskListController,
  WorklistController,
  MakeTaskController,
  TakeTaskController,
  HandOverTaskController,
  PostponeTaskController,
  FinishTaskController,
  WriteNoteController,
  CorrectNoteController,
  ListNotesController,
];
export const DAILY_PROVIDERS: Provider[] = [WorklistQueries, TaskListQueries];
