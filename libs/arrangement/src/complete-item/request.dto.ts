import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class CompleteItemDto {
  @ApiProperty({ description: 'What came of it.', example: 'Diploma gehaald.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  result!: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-06-15' })
  @IsLocalDate()
  completedOn!: LocalDate;
}
