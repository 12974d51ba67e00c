import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { FIRST_LINE } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class RecordFirstLineHelpDto {
  @ApiProperty({ description: 'What came of it (R010).', enum: FIRST_LINE, example: 'tried' })
  @IsIn(FIRST_LINE)
  outcome!: (typeof FIRST_LINE)[number];

  @ApiProperty({ description: 'What was done, or why not.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  note!: string;

  @ApiProperty({ description: 'Day of the help.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  recordedOn!: LocalDate;
}
