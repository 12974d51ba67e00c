import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { EFFECTS, NEXT_STEPS } from '../domain/item-codes';
import { IsLocalDate } from '../http/validators';
import type { EvaluateItem } from './decide';

export class EvaluateItemDto {
  @ApiProperty({
    description: 'What it brought, as person and professional see it.',
    enum: EFFECTS,
    example: 'reached',
  })
  @IsIn(EFFECTS)
  effect!: (typeof EFFECTS)[number];

  @ApiProperty({ description: 'In words.', example: 'Kan zelfstandig rijden.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  effectInWords!: string;

  @ApiProperty({ description: 'What comes next.', enum: NEXT_STEPS, example: 'go-on-with-plan' })
  @IsIn(NEXT_STEPS)
  nextStep!: (typeof NEXT_STEPS)[number];

  @ApiPropertyOptional({ description: 'In words.', example: 'Oefenen bij een bedrijf.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  nextStepInWords?: string;

  @ApiProperty({
    description: 'Day of the conversation.',
    type: String,
    format: 'date',
    example: '2022-06-20',
  })
  @IsLocalDate()
  evaluatedOn!: LocalDate;
}

export function evaluationOf(body: EvaluateItemDto): Omit<EvaluateItem, 'itemId'> {
  const { effect, effectInWords, nextStep, nextStepInWords, evaluatedOn } = body;
  return {
    effect,
    effectInWords,
    nextStep,
    evaluatedOn,
    ...(nextStepInWords === undefined ? {} : { nextStepInWords }),
  };
}
