import { ApiProperty } from '@nestjs/swagger';
import { PublicationDto } from '../http/publication.dto';

export class CentreMunicipalityDto {
  @ApiProperty({ description: 'Municipality, CBS code.', example: 'GM0344' })
  code!: string;

  @ApiProperty({ description: 'Name.', example: 'Utrecht' })
  name!: string;
}

export class RegionDto {
  @ApiProperty({ description: 'Labour-market region, CBS code.', example: 'AM13' })
  code!: string;

  @ApiProperty({ description: 'Name.', example: 'Midden-Utrecht' })
  name!: string;

  @ApiProperty({ description: 'Centre municipality.', type: CentreMunicipalityDto })
  centreMunicipality!: CentreMunicipalityDto;

  @ApiProperty({
    description: 'First day the division can answer for.',
    type: String,
    format: 'date',
    example: '2015-01-01',
  })
  coverageFrom!: string;

  @ApiProperty({
    description: 'Last day it was checked for.',
    type: String,
    format: 'date',
    example: '2025-01-01',
  })
  checkedUntil!: string;

  @ApiProperty({ description: 'Attribution.' })
  source!: string;

  @ApiProperty({ description: 'The publication this stands on.', type: PublicationDto })
  publication!: PublicationDto;
}
