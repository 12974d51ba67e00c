import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { REOPEN_REASONS } from '../domain/end-codes';

export class ReopenArrangementDto {
  @ApiProperty({ description: 'What it is opened for (Q25).', enum: REOPEN_REASONS, example: 'correction' })
  @IsIn(REOPEN_REASONS)
  reason!: (typeof REOPEN_REASONS)[number];

  @ApiProperty({
    description: 'The reason in words.',
    minLength: 1,
    maxLength: 2000,
    example: 'Een datum in het dossier klopt niet.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}
