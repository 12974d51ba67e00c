import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { GOAL_KINDS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class AgreeGoalDto {
  @ApiProperty({ description: 'Direction of the goal.', enum: GOAL_KINDS, example: 'other-occupation' })
  @IsIn(GOAL_KINDS)
  kind!: (typeof GOAL_KINDS)[number];

  @ApiProperty({
    description: 'The goal in the person’s own words, with occupation or sector.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000)
  description!: string;

  @ApiProperty({
    description: 'Day the goal was agreed.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  agreedOn!: LocalDate;
}
