import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { REGION, TASK_KINDS } from '../../domain/codes';
import { IsLocalDate } from '../../http/validators';

export const VIEWS = ['mine', 'team', 'unassigned'] as const;

export class TaskListQueryDto {
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

  @ApiPropertyOptional({ description: 'Only cases of this region.', example: 'AM13', maxLength: 4 })
  @IsOptional()
  @Matches(REGION, { message: 'Dit is geen code van een arbeidsmarktregio.' })
  region?: string;

  @ApiPropertyOptional({
    description: 'Only what is due up to and including this day.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  dueUntil?: LocalDate;

  @ApiPropertyOptional({ description: '`nextCursor` of the answer before.', maxLength: 47 })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/, { message: 'Gebruik de cursor uit het vorige antwoord.' })
  cursor?: string;

  @ApiPropertyOptional({
    description: 'Most tasks in one answer.',
    type: 'integer',
    default: 50,
    minimum: 1,
    maximum: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100, { message: 'Vraag er hoogstens 100.' })
  limit?: number;
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
