import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { ADVICE_OUTCOMES } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class ReceiveAdviceDto {
  @ApiProperty({ description: 'The advice that was asked for.', type: String, format: 'uuid' })
  @IsUUID()
  adviceId!: Uuid;

  @ApiProperty({ description: 'What is advised.', enum: ADVICE_OUTCOMES, example: 'support' })
  @IsIn(ADVICE_OUTCOMES)
  outcome!: (typeof ADVICE_OUTCOMES)[number];

  @ApiProperty({ description: 'The advice in words.', maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  advice!: string;

  @ApiProperty({ description: 'Day it came.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  receivedOn!: LocalDate;
}
