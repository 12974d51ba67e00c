import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { DIAGNOSIS_TOPICS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class HoldDiagnosisDto {
  @ApiProperty({
    description: 'Day of the conversation.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  heldOn!: LocalDate;

  @ApiProperty({
    description: 'Topics discussed.',
    enum: DIAGNOSIS_TOPICS,
    isArray: true,
    example: ['work-history', 'wishes'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(DIAGNOSIS_TOPICS.length)
  @ArrayUnique()
  @IsIn(DIAGNOSIS_TOPICS, { each: true })
  topics!: (typeof DIAGNOSIS_TOPICS)[number][];

  @ApiProperty({ description: 'What came out of the conversation.', maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  result!: string;
}
