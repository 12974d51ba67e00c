import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { REPRESENTATIVE_KINDS } from '../domain/person-codes';
import { IsLocalDate } from '../http/validators';

export class NameRepresentativeDto {
  @ApiProperty({
    description: 'By law (voogd, curator, mentor, bewindvoerder) or by choice (gemachtigde).',
    enum: REPRESENTATIVE_KINDS,
    example: 'authorised',
  })
  @IsIn(REPRESENTATIVE_KINDS)
  kind!: (typeof REPRESENTATIVE_KINDS)[number];

  @ApiProperty({
    description: 'Name of the representative.',
    example: 'Test Vertegenwoordiger',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiPropertyOptional({ description: 'Telephone number.', example: '0301234567', maxLength: 20 })
  @IsOptional()
  @Matches(/^\+?[0-9 ()-]{6,20}$/, {
    message: 'Een telefoonnummer heeft zes tot twintig cijfers, spaties of streepjes.',
  })
  telephone?: string;

  @ApiPropertyOptional({ description: 'E-mail address.', example: 'v@example.org', maxLength: 254 })
  @IsOptional()
  @IsEmail({}, { message: 'Dit is geen e-mailadres.' })
  @MaxLength(254)
  email?: string;

  @ApiProperty({
    description: 'Where the appointment or authorisation was seen.',
    example: 'Beschikking van de rechtbank gezien.',
    maxLength: 500,
  })
  @IsString()
  @Length(1, 500)
  evidence!: string;

  @ApiProperty({ description: 'From when.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  from!: LocalDate;

  @ApiPropertyOptional({
    description: 'Until when, if that is known.',
    type: String,
    format: 'date',
    example: '2023-03-01',
  })
  @IsOptional()
  @IsLocalDate()
  until?: LocalDate;
}

export class RepresentativeNamedDto {
  @ApiProperty({ description: 'Id of the representation.', type: String, format: 'uuid' })
  representativeId!: string;
}
