import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { CONTACT_FINDINGS } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class ConsultRegionalContactDto {
  @ApiPropertyOptional({
    description: 'Desk of the region’s register, where it stands there.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  deskId?: Uuid;

  @ApiProperty({
    description: 'Name of the desk, not of a person.',
    example: 'Aanspreekpunt banenafspraak Midden-Utrecht',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  deskName!: string;

  @ApiProperty({ description: 'What the contact found (R013).', enum: CONTACT_FINDINGS, example: 'belongs' })
  @IsIn(CONTACT_FINDINGS)
  finding!: (typeof CONTACT_FINDINGS)[number];

  @ApiProperty({ description: 'Its advice.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  advice!: string;

  @ApiProperty({ description: 'Day of the talk.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  consultedOn!: LocalDate;
}
