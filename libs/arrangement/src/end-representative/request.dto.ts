import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class EndRepresentativeDto {
  @ApiProperty({ description: 'Why it ends.', example: 'De curatele is opgeheven.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  reason!: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  endedOn!: LocalDate;
}
