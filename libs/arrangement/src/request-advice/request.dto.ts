import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class RequestAdviceDto {
  @ApiProperty({
    description: 'Organisation that is asked, not a person.',
    example: 'Zelfstandigenloket Utrecht',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  adviser!: string;

  @ApiProperty({ description: 'What is asked.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  question!: string;

  @ApiProperty({ description: 'Day of the question.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  requestedOn!: LocalDate;

  @ApiProperty({ description: 'Answer wanted by.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  answerBy!: LocalDate;
}

export class AdviceRequestedDto {
  @ApiProperty({ description: 'Id of the advice.', type: String, format: 'uuid' })
  adviceId!: string;
}
