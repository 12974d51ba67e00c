import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { REFERRAL_REPORTS } from '../domain/travel-codes';
import { IsLocalDate } from '../http/validators';

export class ReportReferralDto {
  @ApiProperty({ description: 'What there is to report.', enum: REFERRAL_REPORTS, example: 'started' })
  @IsIn(REFERRAL_REPORTS, { message: 'Kies een soort melding uit de lijst.' })
  kind!: (typeof REFERRAL_REPORTS)[number];

  @ApiProperty({ description: 'In words.', maxLength: 2000, example: 'De eerste les is geweest.' })
  @IsString()
  @Length(1, 2000)
  note!: string;

  @ApiProperty({ description: 'Day it happened.', type: String, format: 'date', example: '2022-03-10' })
  @IsLocalDate()
  happenedOn!: LocalDate;
}

export class ReferralReportedDto {
  @ApiProperty({ description: 'Id of the report.', type: String, format: 'uuid' })
  reportId!: string;
}
