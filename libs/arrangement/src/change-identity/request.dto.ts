import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { NewAddressDto, NameDto, ReachableDto } from '../http/identity.dto';
import { IsBsn, IsLocalDate } from '../http/validators';

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
