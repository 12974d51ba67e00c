import { IsRegion } from '@meereis/commands';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { RegionCode } from '@meereis/kernel';

import { PageOnDateDto } from '../http/page';

export class ListSchemeVersionsDto extends PageOnDateDto {
  @ApiPropertyOptional({
    description: 'With the own versions of this region.',
    example: 'AM13',
    type: String,
    maxLength: 4,
  })
  @IsOptional()
  @IsRegion()
  region?: RegionCode;
}

export class SchemeVersionDto {
  @ApiProperty({ description: 'Version.', example: 'stcrt-2021-15327' })
  version!: string;

  @ApiProperty({
    description: 'Name, in Dutch.',
    example: 'Tijdelijke regeling aanvullende crisisdienstverlening COVID-19',
  })
  nameNl!: string;

  @ApiProperty({ description: 'First day.', type: String, format: 'date', example: '2021-03-22' })
  validFrom!: string;

  @ApiPropertyOptional({ description: 'Last day.', type: String, format: 'date', example: '2022-12-31' })
  validUntil?: string;

  @ApiPropertyOptional({
    description: 'Region whose own scheme it is; absent: the national one.',
    example: 'AM13',
  })
  region?: string;

  @ApiPropertyOptional({
    description: 'Hard date (R006).',
    type: String,
    format: 'date',
    example: '2020-03-12',
  })
  hardDate?: string;

  @ApiProperty({ description: 'Source.', example: 'Stcrt. 2021, 15327' })
  source!: string;

  @ApiPropertyOptional({ description: 'Doubts.', example: 'Eerste jaar.' })
  notes?: string;

  @ApiProperty({
    description: 'Whether this is the version that counts on the date asked for (R018).',
    example: true,
  })
  inForce!: boolean;

  @ApiProperty({ description: 'The event that published it.', type: String, format: 'uuid' })
  eventId!: string;
}

export class SchemeVersionPageDto {
  @ApiProperty({ description: 'Versions in order of their name.', type: [SchemeVersionDto] })
  items!: readonly SchemeVersionDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
