import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { AGREED_HOW } from '../domain/codes';
import { COACH_END_REASONS } from '../domain/person-codes';
import { IsLocalDate } from '../http/validators';

export class EndJobCoachDto {
  @ApiProperty({ description: 'Id of the assignment that ends.', type: String, format: 'uuid' })
  @IsUUID()
  assignmentId!: Uuid;

  @ApiProperty({
    description: 'The person wants it, or the agreed time is over; nothing else ends it (R035).',
    enum: COACH_END_REASONS,
    example: 'wish-of-person',
  })
  @IsIn(COACH_END_REASONS)
  reason!: (typeof COACH_END_REASONS)[number];

  @ApiPropertyOptional({ description: 'How the person said so.', enum: AGREED_HOW, example: 'in-person' })
  @IsOptional()
  @IsIn(AGREED_HOW)
  how?: (typeof AGREED_HOW)[number];

  @ApiPropertyOptional({ description: 'In words.', example: 'Wil een andere coach.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  note?: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  endedOn!: LocalDate;
}
