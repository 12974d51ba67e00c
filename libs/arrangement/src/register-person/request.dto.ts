import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { IsBsn, IsLocalDate } from '../http/validators';

const NAME = /^[\p{L}\p{M}'’ .-]+$/u;

export class RegisterPersonDto {
  @ApiPropertyOptional({
    type: String,
    description: 'Burgerservicenummer; only for UWV and municipalities (Q06).',
    example: '999990342',
    maxLength: 9,
  })
  @IsOptional()
  @IsBsn()
  bsn?: Bsn;

  @ApiProperty({ description: 'Given names as on the identity document.', example: 'Test', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME, { message: 'Gebruik alleen letters, spaties, punten, streepjes en apostrofs.' })
  firstNames!: string;

  @ApiPropertyOptional({
    description: 'Prefix of the surname (tussenvoegsel).',
    example: 'van der',
    maxLength: 20,
  })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  @Matches(NAME, { message: 'Gebruik alleen letters, spaties, punten, streepjes en apostrofs.' })
  prefix?: string;

  @ApiProperty({ description: 'Surname without prefix.', example: 'Proefpersoon', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME, { message: 'Gebruik alleen letters, spaties, punten, streepjes en apostrofs.' })
  surname!: string;

  @ApiProperty({ description: 'Date of birth.', type: String, format: 'date', example: '1984-05-17' })
  @IsLocalDate()
  birthDate!: LocalDate;

  @ApiPropertyOptional({ description: 'Street.', example: 'Voorbeeldstraat', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  street?: string;

  @ApiPropertyOptional({ description: 'House number with additions.', example: '12 b', maxLength: 20 })
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

  @ApiProperty({
    description: 'Municipality where the person lives, CBS code.',
    example: 'GM0344',
    maxLength: 6,
  })
  @Matches(/^GM\d{4}$/, { message: 'Een gemeentecode is GM met vier cijfers.' })
  municipality!: string;

  @ApiProperty({ description: 'BRP secrecy flag: hides the address everywhere (R146).', example: false })
  @IsBoolean({ message: 'Geef aan of de persoon geheimhouding heeft: true of false.' })
  secrecy!: boolean;

  @ApiPropertyOptional({
    description:
      'Why this is not the person of the same name and birth date who is known already; asked for when there is one.',
    example: 'Andere tweede voornaam, woont in een andere plaats.',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  otherPersonReason?: string;
}

export class PersonRegisteredDto {
  @ApiProperty({ description: 'Id of the person.', type: String, format: 'uuid' })
  personId!: string;
}
