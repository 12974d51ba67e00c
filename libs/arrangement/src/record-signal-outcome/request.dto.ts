import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { SIGNAL_OUTCOMES } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class RecordSignalOutcomeDto {
  @ApiProperty({ description: 'What came of it.', enum: SIGNAL_OUTCOMES, example: 'help-started' })
  @IsIn(SIGNAL_OUTCOMES)
  outcome!: (typeof SIGNAL_OUTCOMES)[number];

  @ApiProperty({ description: 'In words.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  note!: string;

  @ApiProperty({ description: 'Day it was known.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  recordedOn!: LocalDate;
}
