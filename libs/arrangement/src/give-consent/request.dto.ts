import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { AGREED_HOW, UNIT } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class GiveConsentDto {
  @ApiProperty({ description: 'Unit the case may be shared with.', example: 'fnv-am13', maxLength: 60 })
  @Matches(UNIT, { message: 'Dit is geen code van een organisatieonderdeel.' })
  toUnit!: string;

  @ApiProperty({ description: 'How consent was given.', enum: AGREED_HOW, example: 'on-paper' })
  @IsIn(AGREED_HOW)
  how!: (typeof AGREED_HOW)[number];

  @ApiProperty({ description: 'Where the evidence is.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  evidence!: string;

  @ApiProperty({ description: 'Day consent was given.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  givenOn!: LocalDate;
}

export class ConsentGivenDto {
  @ApiProperty({
    description: 'Id of the consent, named when a handover rests on it.',
    type: String,
    format: 'uuid',
  })
  consentId!: string;
}
