import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { OnDateDto } from './on-date.dto';

export const LIMIT_DEFAULT = 50;

/** At most so many, on a date. */
export class LimitOnDateDto extends OnDateDto {
  @ApiPropertyOptional({
    description: 'Most in one answer.',
    default: LIMIT_DEFAULT,
    minimum: 1,
    maximum: 100,
    example: 50,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Een aantal is een geheel getal.' })
  @Min(1, { message: 'Vraag er minstens 1.' })
  @Max(100, { message: 'Vraag er hoogstens 100.' })
  limit?: number;
}

/** A page of something in order of id. */
export class PageOnDateDto extends LimitOnDateDto {
  @ApiPropertyOptional({
    description: '`nextCursor` of the answer before.',
    example: 'oeno-fondsen',
    maxLength: 100,
  })
  @IsOptional()
  @Matches(/^[a-z0-9.-]{2,100}$/, { message: 'Gebruik de cursor uit het vorige antwoord.' })
  cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

type Asked = Pick<PageOnDateDto, 'limit' | 'cursor'>;

/** One page of a list that lies in memory in order of its key. */
export function pageOf<T>(all: readonly T[], key: (one: T) => string, { limit, cursor }: Asked): Page<T> {
  const rest = cursor === undefined ? all : all.filter((one) => key(one) > cursor);
  const items = rest.slice(0, limit ?? LIMIT_DEFAULT);
  const last = items.at(-1);
  return rest.length > items.length && last !== undefined ? { items, nextCursor: key(last) } : { items };
}
