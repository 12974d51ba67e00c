import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SECTORS } from '../domain/codes';

export class ShownContactDto {
  @ApiPropertyOptional({ description: 'Function or department that answers.' })
  contactFunction?: string;
  @ApiPropertyOptional({ description: 'General telephone number.' })
  telephone?: string;
  @ApiPropertyOptional({ description: 'General e-mail address.' })
  email?: string;
}

export class LocationDto extends ShownContactDto {
  @ApiProperty({ description: 'The location.', type: String, format: 'uuid' })
  locationId!: string;
  @ApiProperty({ description: 'Name of the location.', example: 'Vestiging Utrecht' })
  name!: string;
  @ApiProperty({ description: 'Municipality, CBS code.', example: 'GM0344' })
  municipality!: string;
  @ApiProperty({ description: 'Region of that municipality.', example: 'AM13' })
  region!: string;
  @ApiProperty({ description: 'First day.', type: String, format: 'date' })
  activeFrom!: string;
  @ApiPropertyOptional({ description: 'Last day; absent while active.', type: String, format: 'date' })
  lastDay?: string;
}

export class EmployerDto extends ShownContactDto {
  @ApiProperty({ description: 'The employer.', type: String, format: 'uuid' })
  employerId!: string;
  @ApiProperty({ description: 'Number in the trade register.', example: '90000002' })
  kvk!: string;
  @ApiProperty({ description: 'Name of the employer.', example: 'Proef Metaalbewerking BV' })
  name!: string;
  @ApiProperty({ description: 'Section of the SBI 2008.', enum: SECTORS })
  sector!: string;
  @ApiProperty({ description: 'First day in the register.', type: String, format: 'date' })
  activeFrom!: string;
  @ApiPropertyOptional({ description: 'Last day; absent while active.', type: String, format: 'date' })
  lastDay?: string;
  @ApiProperty({ description: 'Every location, also those that ended.', type: [LocationDto] })
  locations!: readonly LocationDto[];
}
