import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsFunction } from './validators';

/** How to reach an organisation: a function and general numbers. Names of people do not belong in a register. */
export class ContactDto {
  @ApiPropertyOptional({
    description: 'Function or department that answers; never a name.',
    example: 'afdeling personeelszaken',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @IsFunction()
  contactFunction?: string;

  @ApiPropertyOptional({ description: 'General telephone number.', example: '030 1234567', maxLength: 20 })
  @IsOptional()
  @Matches(/^\+?[0-9 ()-]{6,20}$/, {
    message: 'Een telefoonnummer heeft zes tot twintig cijfers, spaties of streepjes.',
  })
  telephone?: string;

  @ApiPropertyOptional({
    description: 'General e-mail address of the organisation.',
    example: 'info@voorbeeld.example',
    maxLength: 254,
  })
  @IsOptional()
  @IsEmail({}, { message: 'Dit is geen e-mailadres.' })
  @MaxLength(254)
  email?: string;
}
