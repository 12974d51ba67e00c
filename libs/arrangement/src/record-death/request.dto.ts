import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { DEATH_SOURCES } from '../domain/end-codes';
import { IsLocalDate } from '../http/validators';

export class RecordDeathDto {
  @ApiProperty({ description: 'Day of death.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  diedOn!: LocalDate;

  @ApiProperty({ description: 'Who told it.', enum: DEATH_SOURCES, example: 'family' })
  @IsIn(DEATH_SOURCES)
  source!: (typeof DEATH_SOURCES)[number];
}

export class DeathRecordedDto {
  @ApiProperty({ description: 'The person.', type: String, format: 'uuid' })
  personId!: string;

  @ApiPropertyOptional({ description: 'The arrangement that closed by it.', type: String, format: 'uuid' })
  closedArrangementId?: string;
}
