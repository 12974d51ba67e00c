import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../../http/validators';
import { AREAS, type Area } from './areas.rule';
import { RevisionPageDto } from '../../http/page.dto';

export class CaseHistoryQueryDto extends RevisionPageDto {
  @ApiPropertyOptional({
    description: 'Only these parts of the case.',
    enum: AREAS,
    isArray: true,
    maxItems: AREAS.length,
    example: ['plan'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @ArrayMaxSize(AREAS.length)
  @IsIn(AREAS, { each: true })
  areas?: Area[];

  @ApiPropertyOptional({
    description: 'In recorded order, or the last first.',
    enum: ['oldest-first', 'newest-first'],
    default: 'oldest-first',
  })
  @IsOptional()
  @IsIn(['oldest-first', 'newest-first'])
  order?: 'oldest-first' | 'newest-first';

  @ApiPropertyOptional({
    description: 'Only what was recorded from this day on.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  knownFrom?: LocalDate;

  @ApiPropertyOptional({ description: 'Only what counted from this day on.', type: String, format: 'date' })
  @IsOptional()
  @IsLocalDate()
  effectiveFrom?: LocalDate;

  @ApiPropertyOptional({
    description: 'Only what was recorded up to and including this day.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  knownOn?: LocalDate;

  @ApiPropertyOptional({
    description: 'Only what counted up to and including this day.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  effectiveOn?: LocalDate;
}

export class AppliedRuleDto {
  @ApiProperty({ description: 'Number of the rule.', example: 'R032' })
  id!: string;
  @ApiProperty({ description: 'Version of the rules that was applied.', example: 'rules-1' })
  version!: string;
}

export class ReceiptDto {
  @ApiProperty({ description: 'Rules that were applied.', type: [AppliedRuleDto] })
  rules!: readonly AppliedRuleDto[];
  @ApiProperty({ description: 'Day the rules were applied for.', type: String, format: 'date' })
  referenceDate!: string;
  @ApiProperty({ description: 'Ids of the events the decision rests on.', type: [String] })
  facts!: readonly string[];
  @ApiProperty({ description: 'What else was possible, in Dutch.', type: [String] })
  alternatives!: readonly string[];
  @ApiPropertyOptional({ description: 'Why the usual outcome was left, where it was.' })
  deviation?: string;
  @ApiProperty({ description: 'What the person was told, in Dutch.' })
  sentence!: string;
}

export class HistoryLineDto {
  @ApiProperty({ description: 'Number of the event in the case.', type: 'integer' })
  revision!: number;
  @ApiProperty({ description: 'Id that receipts cite.', type: String, format: 'uuid' })
  eventId!: string;
  @ApiProperty({ description: 'Stored type.', example: 'handover-offered.v1' })
  type!: string;
  @ApiProperty({ description: 'Part of the case it belongs to.', enum: AREAS })
  area!: string;
  @ApiProperty({ description: 'What that part is called.', example: 'Plan' })
  areaName!: string;
  @ApiProperty({ description: 'What happened, in Dutch.' })
  sentence!: string;
  @ApiProperty({ description: 'Account that acted.', type: String, format: 'uuid' })
  account!: string;
  @ApiPropertyOptional({ description: 'Name of that account; absent for the system itself.' })
  accountName?: string;
  @ApiProperty({ description: 'Role it acted in.' })
  role!: string;
  @ApiProperty({ description: 'Unit it acted for.' })
  unit!: string;
  @ApiProperty({ description: 'Name of that unit.' })
  unitName!: string;
  @ApiProperty({ description: 'Moment it was recorded.', format: 'date-time' })
  recordedAt!: string;
  @ApiProperty({ description: 'Day it counts for.', type: String, format: 'date' })
  effectiveOn!: string;
  @ApiProperty({ description: 'It counts for another day than the one it was recorded on.' })
  datesDiffer!: boolean;
  @ApiPropertyOptional({
    description: 'Why it was decided so, as stored with the decision; only decisions have one.',
    type: ReceiptDto,
  })
  receipt?: ReceiptDto;
}

export class CaseHistoryDto {
  @ApiProperty({ description: 'Events, in the order asked for.', type: [HistoryLineDto] })
  events!: readonly HistoryLineDto[];
  @ApiPropertyOptional({
    description: 'Ask for the next page from here; absent on the last.',
    type: 'integer',
  })
  nextRevision?: number;
}
