import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { REFERRAL_ENDINGS } from '../domain/travel-codes';

/** Consent that was withdrawn ends a referral by itself, so nobody names it here. */
const BY_HAND = REFERRAL_ENDINGS.filter((one) => one !== 'consent-withdrawn');

export class EndReferralDto {
  @ApiProperty({ description: 'Why it ends.', enum: BY_HAND, example: 'done' })
  @IsIn(BY_HAND, { message: 'Kies een reden uit de lijst.' })
  reason!: (typeof BY_HAND)[number];

  @ApiProperty({ description: 'Explanation.', maxLength: 2000, example: 'De training is klaar.' })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}

export class ReferralEndedDto {
  @ApiProperty({ description: 'The referral that ended.', type: String, format: 'uuid' })
  referralId!: string;
}
