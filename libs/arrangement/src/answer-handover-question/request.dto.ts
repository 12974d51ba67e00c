import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class AnswerQuestionDto {
  @ApiProperty({
    description: 'The answer.',
    maxLength: 2000,
    example: 'Ja, vorige week. Het verslag volgt.',
  })
  @IsString()
  @Length(1, 2000)
  answer!: string;
}
