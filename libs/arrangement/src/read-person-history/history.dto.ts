import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { HistoryLineDto } from '../read-models/case-history/history.dto';

export class PersonHistoryQueryDto {
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
  @Max(500)
  limit?: number;
}

export class PersonHistoryDto {
  @ApiProperty({ description: 'Events in recorded order.', type: [HistoryLineDto] })
  events!: readonly HistoryLineDto[];
  @ApiPropertyOptional({
    description: 'Ask for the next page from here; absent on the last.',
    type: 'integer',
  })
  nextRevision?: number;
}
