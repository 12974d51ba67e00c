import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { TASK_KINDS } from '../../domain/codes';
import { DECISIONS_IN_LAW } from '../../domain/intake-codes';
import { DuePageDto } from '../../http/page.dto';

export const VIEWS = ['mine', 'team', 'unassigned'] as const;

export class TaskListQueryDto extends DuePageDto {
  @ApiPropertyOptional({
    description:
      'Own tasks and those of a colleague one stands in for, all of the unit, or those nobody has.',
    enum: VIEWS,
    default: 'mine',
  })
  @IsOptional()
  @IsIn(VIEWS)
  view?: (typeof VIEWS)[number];

  @ApiPropertyOptional({ description: 'Only this kind.', enum: TASK_KINDS })
  @IsOptional()
  @IsIn(TASK_KINDS)
  kind?: (typeof TASK_KINDS)[number];
}

export class ListedTaskDto {
  @ApiProperty({ description: 'The task.', type: String, format: 'uuid' })
  taskId!: string;

  @ApiProperty({ description: 'The case it stands in.', type: String, format: 'uuid' })
  arrangementId!: string;

  @ApiPropertyOptional({ description: 'Name of the person; only in a case of the own unit.' })
  name?: string;

  @ApiProperty({ description: 'Kind of task.', enum: TASK_KINDS })
  kind!: string;

  @ApiProperty({ description: 'What is to be done, in Dutch.', example: 'een onderdeel evalueren' })
  what!: string;

  @ApiProperty({ description: 'Why it exists, in Dutch.' })
  reason!: string;

  @ApiProperty({ description: 'Rule or open question behind it.', example: 'R025' })
  rule!: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date' })
  dueOn!: string;

  @ApiProperty({ description: 'Days late; 0 when it is not.', type: 'integer', example: 0 })
  daysLate!: number;

  @ApiPropertyOptional({ description: 'Account that has it.', type: String, format: 'uuid' })
  assignee?: string;

  @ApiProperty({ description: 'It is of an absent colleague for whom the caller stands in.', example: false })
  forColleague!: boolean;

  @ApiPropertyOptional({
    description: 'What it is about: an item, a document, an appointment.',
    type: String,
    format: 'uuid',
  })
  subjectId?: string;

  @ApiPropertyOptional({ description: 'Which decision is to be told (R141).', enum: DECISIONS_IN_LAW })
  decision?: string;
}

export class TaskCountersDto {
  @ApiProperty({ description: 'Past their last day.', type: 'integer', example: 2 })
  late!: number;

  @ApiProperty({ description: 'Due today.', type: 'integer', example: 1 })
  today!: number;

  @ApiProperty({ description: 'Due in the six days after today.', type: 'integer', example: 5 })
  thisWeek!: number;

  @ApiProperty({
    description: 'Cases offered to the unit, waiting for an answer.',
    type: 'integer',
    example: 1,
  })
  offered!: number;
}

export class TaskListDto {
  @ApiProperty({ description: 'Most urgent first.', type: [ListedTaskDto] })
  tasks!: readonly ListedTaskDto[];

  @ApiProperty({
    description: 'Counted over this view and its filters, apart from the last day and the page.',
    type: TaskCountersDto,
  })
  counters!: TaskCountersDto;

  @ApiProperty({ description: 'How many tasks the filters leave.', type: 'integer' })
  total!: number;

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}

export class TaskLoadDto {
  @ApiPropertyOptional({
    description: 'Account; absent for the tasks nobody has.',
    type: String,
    format: 'uuid',
  })
  assignee?: string;

  @ApiProperty({ description: 'Open tasks.', type: 'integer', example: 12 })
  open!: number;

  @ApiProperty({ description: 'Of those, past their last day.', type: 'integer', example: 2 })
  late!: number;
}

export class TaskLoadsDto {
  @ApiProperty({ description: 'Whoever has most comes first.', type: [TaskLoadDto] })
  loads!: readonly TaskLoadDto[];
}
