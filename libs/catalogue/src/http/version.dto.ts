import { IsLocalDate } from '@meereis/commands';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { POLICY_VERSION } from '../events';

/** On everything a region publishes: which version, for which days, by what source. All of it is public. */
export class RegionalVersionDto {
  @ApiProperty({
    description: 'Name of this version; a receipt cites it.',
    example: 'werkcentrum-2025',
    maxLength: 40,
  })
  @Matches(POLICY_VERSION, { message: 'Een versie heeft 1 tot 40 letters, cijfers, punten of streepjes.' })
  version!: string;

  @ApiProperty({ description: 'First day it holds.', type: String, format: 'date', example: '2025-01-01' })
  @IsLocalDate()
  validFrom!: LocalDate;

  @ApiPropertyOptional({
    description: 'Last day it holds; left out: until a next version.',
    type: String,
    format: 'date',
    example: '2026-12-31',
  })
  @IsOptional()
  @IsLocalDate()
  validUntil?: LocalDate;

  @ApiProperty({ description: 'Name, in Dutch.', example: 'Werkcentrum Midden-Utrecht', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  nameNl!: string;

  @ApiProperty({
    description: 'The decision or document it rests on. No person is named in it.',
    example: 'Besluit van de partners in de regio, 12 december 2024',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  source!: string;

  @ApiPropertyOptional({
    description: 'Doubts; shown wherever it is shown.',
    example: 'Eerste jaar.',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  notes?: string;
}
