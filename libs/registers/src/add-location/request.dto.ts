import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { ContactDto } from '../http/contact.dto';
import { IsLocalDate, IsMunicipality } from '../http/validators';

export class AddLocationDto extends ContactDto {
  @ApiProperty({ description: 'Name of the location.', example: 'Vestiging Utrecht', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiProperty({
    description: 'Municipality, CBS code; decides the region.',
    example: 'GM0344',
    maxLength: 6,
  })
  @IsMunicipality()
  municipality!: string;

  @ApiProperty({ description: 'First day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  activeFrom!: LocalDate;
}

export class LocationIdDto {
  @ApiProperty({ description: 'The employer.', type: String, format: 'uuid' })
  employerId!: string;

  @ApiProperty({ description: 'The location.', type: String, format: 'uuid' })
  locationId!: string;
}
