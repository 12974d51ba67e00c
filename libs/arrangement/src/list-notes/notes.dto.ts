import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { NoteShownDto } from '../read-models/case-file/daily.dto';

export class NotesQueryDto {
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
    description: 'Most versions in one answer.',
    type: 'integer',
    default: 50,
    minimum: 1,
    maximum: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class NotesDto {
  @ApiProperty({ description: 'Versions of notes, the note touched last first.', type: [NoteShownDto] })
  notes!: readonly NoteShownDto[];
  @ApiProperty({ description: 'How many versions there are in all.', type: 'integer' })
  total!: number;
  @ApiPropertyOptional({ description: 'Ask for the next page from here.', type: 'integer' })
  nextOffset?: number;
}
