import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OUTCOMES } from '../../domain/codes';
import { AFTERCARE_MOMENTS, REOPEN_REASONS, RESULT_KINDS } from '../../domain/end-codes';

export class AftercareShownDto {
  @ApiProperty({ description: 'Which contact (R026).', enum: AFTERCARE_MOMENTS })
  moment!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  heldOn!: string;
  @ApiProperty({ description: 'The person still worked there.' })
  stillAtWork!: boolean;
  @ApiProperty({ description: 'How it went.' })
  result!: string;
}

export class ResultShownDto {
  @ApiProperty({ description: 'Id.', type: String, format: 'uuid' })
  placementId!: string;
  @ApiProperty({ description: 'What it is.', enum: ['work', 'business', 'education'] })
  result!: string;
  @ApiPropertyOptional({
    description: 'Straight to work, or after a time on benefit (R023).',
    enum: RESULT_KINDS,
  })
  kind?: string;
  @ApiPropertyOptional({ description: 'Employer or school.' })
  organisation?: string;
  @ApiProperty({ description: 'First day.', type: String, format: 'date' })
  startsOn!: string;
  @ApiPropertyOptional({
    description: 'Days without work between the old job and this (R023).',
    type: 'integer',
  })
  daysWithoutWork?: number;
  @ApiPropertyOptional({ description: 'Expected to last longer than half a year (R137).' })
  longerThanHalfYear?: boolean;
  @ApiPropertyOptional({ description: 'Hours per week.', type: 'integer' })
  hoursPerWeek?: number;
  @ApiPropertyOptional({ description: 'Day it broke off.', type: String, format: 'date' })
  brokenOn?: string;
  @ApiProperty({ description: 'Aftercare (R026).', type: [AftercareShownDto] })
  aftercare!: readonly AftercareShownDto[];
}

export class MatchShownDto {
  @ApiProperty({ description: 'Id.', type: String, format: 'uuid' })
  matchId!: string;
  @ApiProperty({ description: 'Employer.' })
  employer!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  matchedOn!: string;
}

export class ClosingShownDto {
  @ApiProperty({ description: 'Outcome.', enum: OUTCOMES })
  outcome!: string;
  @ApiProperty({ description: 'The outcome in words.' })
  explanation!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  closedOn!: string;
}

export class ReopeningShownDto {
  @ApiProperty({ description: 'What for.', enum: REOPEN_REASONS })
  reason!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  reopenedOn!: string;
}

/** What came of the case and how it ended. */
export class EndFileDto {
  @ApiPropertyOptional({
    description: 'The person’s arrangement before this one (Q25).',
    type: String,
    format: 'uuid',
  })
  formerArrangementId?: string;
  @ApiProperty({ description: 'Matches.', type: [MatchShownDto] })
  matches!: readonly MatchShownDto[];
  @ApiProperty({ description: 'Work, own business and education (R023).', type: [ResultShownDto] })
  results!: readonly ResultShownDto[];
  @ApiPropertyOptional({
    description: 'The last closing, also after it was reopened.',
    type: ClosingShownDto,
  })
  closing?: ClosingShownDto;
  @ApiPropertyOptional({
    description: 'Open again with limited powers, and what for.',
    type: ReopeningShownDto,
  })
  reopening?: ReopeningShownDto;
}
