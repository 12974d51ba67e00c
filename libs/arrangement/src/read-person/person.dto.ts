import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class AddressDto {
  @ApiPropertyOptional({ description: 'Street.' })
  street?: string;

  @ApiPropertyOptional({ description: 'House number with additions.' })
  houseNumber?: string;

  @ApiPropertyOptional({ description: 'Postcode.' })
  postcode?: string;

  @ApiPropertyOptional({ description: 'Town.' })
  town?: string;
}

export class ConsentDto {
  @ApiProperty({ description: 'Id of the consent.', type: String, format: 'uuid' })
  consentId!: string;

  @ApiProperty({ description: 'Unit the case may be shared with.', example: 'fnv-am13' })
  toUnit!: string;

  @ApiProperty({ description: 'Day consent was given.', type: String, format: 'date' })
  givenOn!: string;
}

export class PersonDto {
  @ApiProperty({ description: 'Id of the person.', type: String, format: 'uuid' })
  personId!: string;

  @ApiPropertyOptional({ description: 'Only shown to UWV and municipalities (Q06).' })
  bsn?: string;

  @ApiProperty({ description: 'Given names.' })
  firstNames!: string;

  @ApiPropertyOptional({ description: 'Prefix of the surname.' })
  prefix?: string;

  @ApiProperty({ description: 'Surname without prefix.' })
  surname!: string;

  @ApiProperty({ description: 'Date of birth.', type: String, format: 'date' })
  birthDate!: string;

  @ApiPropertyOptional({
    description: 'Address; absent when the person has the secrecy flag (R146).',
    type: AddressDto,
  })
  address?: AddressDto;

  @ApiPropertyOptional({ description: 'Telephone number.' })
  telephone?: string;

  @ApiPropertyOptional({ description: 'E-mail address.' })
  email?: string;

  @ApiProperty({ description: 'Municipality, CBS code.', example: 'GM0344' })
  municipality!: string;

  @ApiProperty({ description: 'BRP secrecy flag.' })
  secrecy!: boolean;

  @ApiProperty({ description: 'Consents in force.', type: ConsentDto, isArray: true })
  consents!: ConsentDto[];
}
