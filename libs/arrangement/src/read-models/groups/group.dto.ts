import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import { EVIDENCE, REASONS } from '../../domain/codes';
import { LINE_STATUSES, type LineStatus } from '../../domain/group';
import { GROUP_LINES_MAX } from '../../domain/group-events';

const count = (description: string) => ({ description, type: 'integer', minimum: 0, example: 12 }) as const;

export class CountsDto {
  @ApiProperty(count('Lines in all.'))
  total!: number;
  @ApiProperty(count('Wait for the background work.'))
  pending!: number;
  @ApiProperty(count('Got an own arrangement.'))
  registered!: number;
  @ApiProperty(count('Were known already; nothing was made twice.'))
  known!: number;
  @ApiProperty(count('Failed; each line says why.'))
  failed!: number;
}

export class RegionCountsDto extends CountsDto {
  @ApiPropertyOptional({
    description: 'Region of the municipality; absent where it lies in none.',
    example: 'AM13',
  })
  region?: string;
}

export class GroupDto extends CountsDto {
  @ApiProperty({ description: 'The group.', type: String, format: 'uuid' })
  groupId!: string;
  @ApiProperty({ description: 'Employer in the register.', type: String, format: 'uuid' })
  employerId!: string;
  @ApiProperty({ description: 'Unit that reported.', example: 'uwv-am13' })
  unit!: string;
  @ApiProperty({ description: 'Why the work ends.', enum: REASONS })
  reason!: string;
  @ApiProperty({ description: 'First day of (threatened) unemployment.', type: String, format: 'date' })
  unemployedFrom!: string;
  @ApiProperty({ description: 'Day of the report.', type: String, format: 'date' })
  reportedOn!: string;
}

export class GroupProgressDto extends GroupDto {
  @ApiProperty({ description: 'Evidence seen.', enum: EVIDENCE })
  evidence!: string;
  @ApiProperty({ description: 'The same counts per region.', type: [RegionCountsDto] })
  regions!: readonly RegionCountsDto[];
}

export class ListGroupsDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the answer before.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Gebruik de cursor uit het vorige antwoord.' })
  cursor?: Uuid;

  @ApiPropertyOptional({
    description: 'Most in one answer.',
    type: 'integer',
    default: 50,
    minimum: 1,
    maximum: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Een aantal is een geheel getal.' })
  @Min(1, { message: 'Vraag er minstens 1.' })
  @Max(100, { message: 'Vraag er hoogstens 100.' })
  limit?: number;
}

export class GroupPageDto {
  @ApiProperty({ description: 'Groups the unit reported, the newest first.', type: [GroupDto] })
  items!: readonly GroupDto[];
  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}

export class ListGroupLinesDto {
  @ApiPropertyOptional({ description: 'Only lines in this state.', enum: LINE_STATUSES })
  @IsOptional()
  @IsIn(LINE_STATUSES)
  status?: LineStatus;

  @ApiPropertyOptional({
    description: 'Only lines after this number.',
    type: 'integer',
    minimum: 0,
    maximum: 500,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Een regelnummer is een geheel getal.' })
  @Min(0)
  @Max(GROUP_LINES_MAX)
  after?: number;

  @ApiPropertyOptional({
    description: 'Most in one answer.',
    type: 'integer',
    default: 50,
    minimum: 1,
    maximum: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Een aantal is een geheel getal.' })
  @Min(1, { message: 'Vraag er minstens 1.' })
  @Max(100, { message: 'Vraag er hoogstens 100.' })
  limit?: number;
}

export class LineRefusalDto {
  @ApiProperty({ description: 'Rule that stood in the way.', example: 'R001' })
  rule!: string;
  @ApiProperty({ description: 'Stable code.', example: 'municipality-in-no-region' })
  code!: string;
  @ApiProperty({ description: 'What is wrong and what would help, in Dutch.' })
  sentence!: string;
}

export class GroupLineDto {
  @ApiProperty({ description: 'Number of the line.', type: 'integer', example: 7 })
  line!: number;
  @ApiProperty({ description: 'How far it is.', enum: LINE_STATUSES })
  status!: LineStatus;
  @ApiPropertyOptional({ description: 'Name as reported; absent once another organisation has the case.' })
  name?: string;
  @ApiPropertyOptional({ description: 'Region of the municipality.', example: 'AM13' })
  region?: string;
  @ApiPropertyOptional({ description: 'Unit that directs the case.', example: 'gemeente-am13' })
  ownerUnit?: string;
  @ApiPropertyOptional({
    description: 'The case, where it is the caller’s own.',
    type: String,
    format: 'uuid',
  })
  arrangementId?: string;
  @ApiPropertyOptional({ description: 'What to do now, in Dutch.' })
  explanation?: string;
  @ApiPropertyOptional({ description: 'Why it failed.', type: [LineRefusalDto] })
  refusals?: readonly LineRefusalDto[];
}

export class GroupLinesDto {
  @ApiProperty({ description: 'Lines in order of number.', type: [GroupLineDto] })
  lines!: readonly GroupLineDto[];
  @ApiPropertyOptional({ description: 'Ask with this as `after` for the next page.', type: 'integer' })
  nextAfter?: number;
}
