import { UNIT_KINDS, type UnitKind } from '@meereis/access';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class UnitDto {
  @ApiProperty({ description: 'Stable id of the unit.', example: 'gemeente-am13', maxLength: 60 })
  id!: string;

  @ApiProperty({ description: 'Name in Dutch.', example: 'Gemeente Utrecht', maxLength: 200 })
  name!: string;

  @ApiProperty({ description: 'Kind of unit.', enum: UNIT_KINDS, example: 'municipality' })
  kind!: UnitKind;

  @ApiProperty({ description: 'Organisation, OIN.', example: '00000099000000113000', maxLength: 20 })
  oin!: string;

  @ApiPropertyOptional({
    description: 'Region; absent for a nationwide unit.',
    example: 'AM13',
    maxLength: 4,
  })
  region?: string;

  @ApiProperty({ description: 'Can own a case and receive a handover.', example: true })
  canReceive!: boolean;

  @ApiProperty({
    description: 'How to reach the unit.',
    example: 'Contactpunt Gemeente Utrecht: gemeente-am13@meereis.example',
    maxLength: 300,
  })
  contactPoint!: string;
}
