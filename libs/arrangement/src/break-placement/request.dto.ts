import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { BROKEN_REASONS } from '../domain/end-codes';
import { IsLocalDate } from '../http/validators';
import type { BreakPlacement } from './decide';

export class BreakPlacementDto {
  @ApiProperty({ description: 'Reason.', enum: BROKEN_REASONS, example: 'trial-period' })
  @IsIn(BROKEN_REASONS)
  reason!: (typeof BROKEN_REASONS)[number];

  @ApiProperty({
    description: 'The reason in words.',
    minLength: 1,
    maxLength: 2000,
    example: 'Het werk was te zwaar.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  brokenOn!: LocalDate;
}

export function breakOf(placementId: Uuid, body: BreakPlacementDto): BreakPlacement {
  const { reason, explanation, brokenOn } = body;
  return { placementId, reason, explanation, brokenOn };
}
