import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class AskQuestionDto {
  @ApiProperty({
    description: 'The question.',
    maxLength: 2000,
    example: 'Is de werkgever van de proefplaatsing al gesproken?',
  })
  @IsString()
  @Length(1, 2000)
  question!: string;
}

export class QuestionAskedDto {
  @ApiProperty({ description: 'Id of the question.', type: String, format: 'uuid' })
  questionId!: string;
}
