import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { REGION } from '../domain/codes';
import { IsLocalDate } from './validators';

/** A page of something that stands in one case: so many passed over. */
export class OffsetPageDto {
  @ApiPropertyOptional({
    description: 'How many to pass over: `nextOffset` of the page before.',
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 100_000,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000)
  offset?: number;

  @ApiPropertyOptional({
    description: 'Most in one answer.',
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

/** A page of a stream, from a revision on. */
export class RevisionPageDto {
  @ApiPropertyOptional({
    description: 'First revision of this page: `nextRevision` of the page before.',
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 1_000_000,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  fromRevision?: number;

  @ApiPropertyOptional({
    description: 'Most events in one answer.',
    type: 'integer',
    default: 100,
    minimum: 1,
    maximum: 500,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500, { message: 'Vraag er hoogstens 500.' })
  limit?: number;
}

/** A page of a list in the order of what is due, with the filters such lists share. */
export class DuePageDto {
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
    description: 'Most in one answer.',
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
