import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { IsBsn, IsLocalDate } from '../http/validators';

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

export class ChangeIdentityDto {
  @ApiPropertyOptional({
    type: String,
    description: 'Burgerservicenummer; only for UWV and municipalities (Q06).',
    example: '999990342',
    maxLength: 9,
  })
  @IsOptional()
  @IsBsn()
  bsn?: Bsn;

  @ApiPropertyOptional({ description: 'The whole name, when it changes.', type: NameDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name?: NameDto;

  @ApiPropertyOptional({ description: 'Date of birth.', type: String, format: 'date', example: '1984-05-17' })
  @IsOptional()
  @IsLocalDate()
  birthDate?: LocalDate;

  @ApiPropertyOptional({
    description: 'The whole address, when it changes; a part left out goes.',
    type: NewAddressDto,
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NewAddressDto)
  address?: NewAddressDto;

  @ApiPropertyOptional({
    description: 'Telephone and e-mail, when one changes; a part left out goes.',
    type: ReachableDto,
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReachableDto)
  reachable?: ReachableDto;

  @ApiPropertyOptional({ description: 'Municipality, CBS code.', example: 'GM0344', maxLength: 6 })
  @IsOptional()
  @Matches(/^GM\d{4}$/, { message: 'Een gemeentecode is GM met vier cijfers.' })
  municipality?: string;

  @ApiPropertyOptional({
    description: 'BRP secrecy flag: hides the address everywhere (R146).',
    example: true,
  })
  @IsOptional()
  @IsBoolean({ message: 'Geef aan of de persoon geheimhouding heeft: true of false.' })
  secrecy?: boolean;

  @ApiProperty({ description: 'Why it changes.', example: 'Verhuisd.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  reason!: string;

  @ApiProperty({ description: 'Day it counts from.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  changedOn!: LocalDate;
}
