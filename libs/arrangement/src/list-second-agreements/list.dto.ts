import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ListedQuestionDto {
  @ApiProperty({ description: 'Id of the question.', type: String, format: 'uuid' })
  requestId!: string;
  @ApiProperty({
    description: 'The case; only this part of it can be read.',
    type: String,
    format: 'uuid',
  })
  arrangementId!: string;
  @ApiProperty({ description: 'Day it was asked.', type: String, format: 'date' })
  askedOn!: string;
  @ApiProperty({ description: 'Answer expected by.', type: String, format: 'date' })
  answerBy!: string;
}

export class ListedQuestionsDto {
  @ApiProperty({ description: 'Questions the own unit still has to answer.', type: [ListedQuestionDto] })
  questions!: readonly ListedQuestionDto[];
  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
