import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NO_DATE = { message: 'Dit is geen bestaande datum (JJJJ-MM-DD).' };

export class RecordAbsenceDto {
  @ApiProperty({ description: 'First day away.', type: String, format: 'date', example: '2022-03-07' })
  @Matches(DATE, NO_DATE)
  from!: LocalDate;

  @ApiProperty({ description: 'Last day away.', type: String, format: 'date', example: '2022-03-11' })
  @Matches(DATE, NO_DATE)
  until!: LocalDate;

  @ApiProperty({ description: 'Account of the colleague who stands in.', type: String, format: 'uuid' })
  @IsUUID()
  standIn!: Uuid;
}

export class AbsenceRecordedDto {
  @ApiProperty({ description: 'The absence.', type: String, format: 'uuid' })
  absenceId!: string;
}
