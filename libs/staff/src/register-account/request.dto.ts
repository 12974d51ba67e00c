import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

export class RegisterAccountRequest {
  @ApiProperty({
    description:
      'Account id: the subject of the identity provider where that is a UUID, else derived from it.',
    type: String,
    format: 'uuid',
    example: '0b8f6a3e-6d0e-5b1c-9f57-3b1f4e0a1c2d',
  })
  @IsUUID('all', { message: 'Het kenmerk van het account is geen geldige UUID.' })
  @Matches(/^[0-9a-f-]{36}$/, { message: 'Het kenmerk van het account staat in kleine letters.' })
  accountId!: string;

  @ApiProperty({ description: 'Name on screens.', example: 'Medewerker Gemeente Utrecht 1', maxLength: 100 })
  @IsString({ message: 'De naam is tekst.' })
  @Length(2, 100, { message: 'De naam heeft 2 tot 100 tekens.' })
  displayName!: string;

  @ApiProperty({ description: 'Unit of the own organisation.', example: 'gemeente-am13', maxLength: 60 })
  @Matches(/^[a-z0-9-]{3,60}$/, { message: 'Dit is geen kenmerk van een organisatieonderdeel.' })
  unit!: string;

  @ApiPropertyOptional({
    description: 'Pseudonym of the identity provider for the human being; needed for roles with money.',
    example: 'p-7f3a19',
    maxLength: 100,
  })
  @IsOptional()
  @Matches(/^[A-Za-z0-9._~-]{1,100}$/, { message: 'Dit is geen persoonskenmerk van een aanmelddienst.' })
  personClaim?: string;
}
