import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { GroupPersonDto } from '../add-group-lines/request.dto';
import { GROUP_LINES_MAX } from '../domain/group-events';

/** Corrections in one request: what a person types over, with room for the body's limit. */
const CORRECTIONS_MAX = 400;

export class GroupLineCorrectionDto {
  @ApiProperty({
    description: 'Number of the failed line.',
    type: 'integer',
    minimum: 1,
    maximum: 500,
    example: 7,
  })
  @IsInt({ message: 'Een regelnummer is een geheel getal.' })
  @Min(1)
  @Max(GROUP_LINES_MAX)
  line!: number;

  @ApiProperty({ description: 'The person as it should be.', type: GroupPersonDto })
  @ValidateNested()
  @Type(() => GroupPersonDto)
  person!: GroupPersonDto;
}

export class RetryGroupLinesDto {
  @ApiPropertyOptional({
    description: 'Failed lines to offer again as they are; without lines and corrections all that failed.',
    type: 'array',
    items: { type: 'integer', minimum: 1, maximum: 500 },
    maxItems: GROUP_LINES_MAX,
    example: [3, 7],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(GROUP_LINES_MAX)
  @IsInt({ each: true, message: 'Een regelnummer is een geheel getal.' })
  @Min(1, { each: true })
  @Max(GROUP_LINES_MAX, { each: true })
  lines?: number[];

  @ApiPropertyOptional({
    description: 'Failed lines to offer again with other data.',
    type: [GroupLineCorrectionDto],
    maxItems: CORRECTIONS_MAX,
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CORRECTIONS_MAX)
  @ValidateNested({ each: true })
  @Type(() => GroupLineCorrectionDto)
  corrections?: GroupLineCorrectionDto[];
}
