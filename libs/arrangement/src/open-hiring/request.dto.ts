import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { STEP_BACK_REASONS } from '@meereis/registers';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class OnListDto {
  @ApiProperty({ description: 'The case, directed by the caller’s unit.', type: String, format: 'uuid' })
  @IsUUID()
  arrangementId!: Uuid;
}

export class StepBackDto extends OnListDto {
  @ApiProperty({
    description: 'Why this person does not start here.',
    enum: STEP_BACK_REASONS,
    example: 'other-work',
  })
  @IsIn(STEP_BACK_REASONS)
  reason!: (typeof STEP_BACK_REASONS)[number];
}

export class StartDto extends OnListDto {
  @ApiProperty({ description: 'First day of work.', type: String, format: 'date', example: '2022-03-15' })
  @IsLocalDate()
  startsOn!: LocalDate;
}

export class ListChangedDto {
  @ApiProperty({ description: 'The vacancy.', type: String, format: 'uuid' })
  vacancyId!: string;
  @ApiProperty({ description: 'How many wait now.', type: 'integer', example: 3 })
  waiting!: number;
}

export class ListEntryDto {
  @ApiProperty({
    description: 'Place among those who wait; absent for who started or stepped back.',
    type: 'integer',
    required: false,
  })
  position?: number;
  @ApiProperty({ description: 'Where the entry stands.', enum: ['waiting', 'placed', 'stepped-back'] })
  status!: string;
  @ApiProperty({ description: 'Day of signing up.', type: String, format: 'date' })
  signedUpOn!: string;
  @ApiPropertyOptional({
    description: 'The case, only for the unit that directs it.',
    type: String,
    format: 'uuid',
  })
  arrangementId?: string;
}

export class OpenHiringListDto {
  @ApiProperty({ description: 'The vacancy.', type: String, format: 'uuid' })
  vacancyId!: string;
  @ApiProperty({ description: 'Places of the vacancy.', type: 'integer' })
  places!: number;
  @ApiProperty({ description: 'Places that are filled.', type: 'integer' })
  placed!: number;
  @ApiProperty({ description: 'Revision of the vacancy: send it as If-Match with a start.', type: 'integer' })
  revision!: number;
  @ApiProperty({ description: 'In the order of signing up, at most 500.', type: [ListEntryDto] })
  entries!: readonly ListEntryDto[];
}
