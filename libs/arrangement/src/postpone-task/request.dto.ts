import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class PostponeTaskDto {
  @ApiProperty({ description: 'New last day.', type: String, format: 'date', example: '2022-03-15' })
  @IsLocalDate()
  to!: LocalDate;

  @ApiProperty({ description: 'Why it can wait.', example: 'De persoon is met vakantie.', maxLength: 500 })
  @IsString()
  @Length(1, 500, { message: 'Schrijf in 1 tot 500 tekens waarom.' })
  reason!: string;
}
