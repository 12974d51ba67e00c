import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { CHANNELS } from '../domain/person-codes';
import { IsLocalDate } from '../http/validators';

export class SetChannelDto {
  @ApiProperty({ description: 'How the person wants to be reached.', enum: CHANNELS, example: 'letter' })
  @IsIn(CHANNELS)
  channel!: (typeof CHANNELS)[number];

  @ApiPropertyOptional({
    description: 'Representative who is reached as well.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  representativeId?: Uuid;

  @ApiPropertyOptional({ description: 'What to mind.', example: 'Liever na 16.00 uur.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  note?: string;

  @ApiProperty({
    description: 'Day the person said so.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  setOn!: LocalDate;
}
