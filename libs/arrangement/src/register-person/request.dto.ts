import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { NewAddressDto, NameDto, ReachableDto } from '../http/identity.dto';
import { IsBsn, IsLocalDate } from '../http/validators';

export class RegisterPersonDto extends IntersectionType(NameDto, NewAddressDto, ReachableDto) {
  @ApiPropertyOptional({
    type: String,
    description: 'Burgerservicenummer; only for UWV and municipalities (Q06).',
    example: '999990342',
    maxLength: 9,
  })
  @IsOptional()
  @IsBsn()
  bsn?: Bsn;

  @ApiProperty({ description: 'Date of birth.', type: String, format: 'date', example: '1984-05-17' })
  @IsLocalDate()
  birthDate!: LocalDate;

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
