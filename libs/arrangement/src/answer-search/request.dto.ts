import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { SEARCH_ANSWERS } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class AnswerSearchDto {
  @ApiProperty({ description: 'The task that asks for the answer.', type: String, format: 'uuid' })
  @IsUUID()
  taskId!: Uuid;

  @ApiProperty({
    description: 'What the unit that asked will hear (Q06).',
    enum: SEARCH_ANSWERS,
    example: 'contact-made',
  })
  @IsIn(SEARCH_ANSWERS)
  answer!: (typeof SEARCH_ANSWERS)[number];

  @ApiPropertyOptional({ description: 'For the own file.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string;

  @ApiProperty({ description: 'Day of the answer.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  answeredOn!: LocalDate;
}
