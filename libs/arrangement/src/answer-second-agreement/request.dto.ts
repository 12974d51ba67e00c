import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { SECOND_DECLINE_REASONS } from '../domain/plan-codes';

export class DeclineSecondAgreementDto {
  @ApiProperty({
    description: 'Reason (R044).',
    enum: SECOND_DECLINE_REASONS,
    example: 'other-money-comes-first',
  })
  @IsIn(SECOND_DECLINE_REASONS)
  reason!: (typeof SECOND_DECLINE_REASONS)[number];

  @ApiProperty({
    description: 'The reason in words.',
    minLength: 1,
    maxLength: 2000,
    example: 'Het O&O-fonds betaalt dit gereedschap.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}
