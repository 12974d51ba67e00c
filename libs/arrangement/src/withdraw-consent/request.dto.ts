import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class WithdrawConsentDto {
  @ApiProperty({
    description: 'Day consent was withdrawn.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  withdrawnOn!: LocalDate;
}

export class ConsentWithdrawnDto {
  @ApiProperty({ description: 'Id of the consent that no longer holds.', type: String, format: 'uuid' })
  consentId!: string;
}
