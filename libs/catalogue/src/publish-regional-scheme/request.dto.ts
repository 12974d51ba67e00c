import { IsLocalDate } from '@meereis/commands';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';

import { RegionalVersionDto } from '../http/version.dto';

export class PublishRegionalSchemeDto extends RegionalVersionDto {
  @ApiPropertyOptional({
    description: 'From when unemployment must date (R006); left out: this scheme asks for none.',
    type: String,
    format: 'date',
    example: '2024-01-01',
  })
  @IsOptional()
  @IsLocalDate()
  hardDate?: LocalDate;

  @ApiPropertyOptional({
    description: 'Whether the hard date itself counts too; it does when left out (Q03).',
    example: true,
  })
  @IsOptional()
  @IsBoolean()
  inclusive?: boolean;
}

export class PublishedSchemeDto {
  @ApiProperty({ description: 'The region.', example: 'AM13' })
  region!: string;

  @ApiProperty({ description: 'The version published.', example: 'werkcentrum-2025' })
  version!: string;
}
