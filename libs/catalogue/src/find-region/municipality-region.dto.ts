import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RegionDto } from '../list-regions/region.dto';

export class MunicipalityRegionDto {
  @ApiProperty({ description: 'Municipality, CBS code.', example: 'GM0344' })
  municipality!: string;

  @ApiProperty({ description: 'Name of the municipality.', example: 'Utrecht' })
  municipalityName!: string;

  @ApiProperty({ description: 'The region it belonged to on that date.', type: RegionDto })
  region!: RegionDto;

  @ApiPropertyOptional({ description: 'Doubt in the sources about this municipality.' })
  notes?: string;
}
