import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { SIGNAL_KINDS } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class NoteSignalDto {
  @ApiProperty({ description: 'What was seen (R009, R016).', enum: SIGNAL_KINDS, example: 'debts' })
  @IsIn(SIGNAL_KINDS)
  kind!: (typeof SIGNAL_KINDS)[number];

  @ApiProperty({ description: 'In words.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  explanation!: string;

  @ApiProperty({ description: 'Day it was seen.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  notedOn!: LocalDate;
}

export class SignalNotedDto {
  @ApiProperty({ description: 'Id of the signal.', type: String, format: 'uuid' })
  signalId!: string;
}
