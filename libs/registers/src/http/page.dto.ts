import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { IsLocalDate, IsRegion } from './validators';

export const LIMIT_DEFAULT = 50;

/** A page of a register, for a date. */
export class PageQueryDto {
  @ApiPropertyOptional({ description: 'Only of this region.', type: String, example: 'AM13', maxLength: 4 })
  @IsOptional()
  @IsRegion()
  region?: string;

  @ApiPropertyOptional({
    description: 'The date the answer is for; today (of the business clock) when left out.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;

  @ApiPropertyOptional({
    description: '`nextCursor` of the answer before.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Gebruik de cursor uit het vorige antwoord.' })
  cursor?: Uuid;

  @ApiPropertyOptional({
    description: 'Most in one answer.',
    type: 'integer',
    default: LIMIT_DEFAULT,
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

/** The rows of a page, and the cursor of the next one when there is more; asked with one row too many. */
export function pageOf<Row>(
  found: readonly Row[],
  limit: number,
  idOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly next: { readonly nextCursor?: string } } {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? { nextCursor: idOf(last) } : {} };
}
