import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

const NAME = /^[\p{L}\p{M}'’ .-]+$/u;
const NAME_MESSAGE = 'Gebruik alleen letters, spaties, punten, streepjes en apostrofs.';

export class NameDto {
  @ApiProperty({ description: 'Given names.', example: 'Test', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME, { message: NAME_MESSAGE })
  firstNames!: string;

  @ApiPropertyOptional({ description: 'Prefix of the surname.', example: 'van der', maxLength: 20 })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  @Matches(NAME, { message: NAME_MESSAGE })
  prefix?: string;

  @ApiProperty({ description: 'Surname without prefix.', example: 'Proefpersoon', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME, { message: NAME_MESSAGE })
  surname!: string;
}

export class NewAddressDto {
  @ApiPropertyOptional({ description: 'Street.', example: 'Voorbeeldstraat', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  street?: string;

  @ApiPropertyOptional({ description: 'House number with additions.', example: '14', maxLength: 20 })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  houseNumber?: string;

  @ApiPropertyOptional({ description: 'Dutch postcode.', example: '3511 AA', maxLength: 7 })
  @IsOptional()
  @Matches(/^[1-9]\d{3} ?[A-Z]{2}$/, { message: 'Een postcode heeft vier cijfers en twee hoofdletters.' })
  postcode?: string;

  @ApiPropertyOptional({ description: 'Town.', example: 'Utrecht', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  town?: string;
}

export class ReachableDto {
  @ApiPropertyOptional({ description: 'Telephone number.', example: '0612345678', maxLength: 20 })
  @IsOptional()
  @Matches(/^\+?[0-9 ()-]{6,20}$/, {
    message: 'Een telefoonnummer heeft zes tot twintig cijfers, spaties of streepjes.',
  })
  telephone?: string;

  @ApiPropertyOptional({
    description: 'E-mail address.',
    example: 'proefpersoon@example.org',
    maxLength: 254,
  })
  @IsOptional()
  @IsEmail({}, { message: 'Dit is geen e-mailadres.' })
  @MaxLength(254)
  email?: string;
}
