import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { RECOGNITION_KINDS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class RecogniseProviderDto {
  @ApiProperty({ description: 'Who recognises.', enum: RECOGNITION_KINDS, example: 'sbb' })
  @IsIn(RECOGNITION_KINDS)
  kind!: (typeof RECOGNITION_KINDS)[number];

  @ApiPropertyOptional({ description: 'Number in that register.', example: 'SBB-100', maxLength: 50 })
  @IsOptional()
  @IsString()
  @Length(1, 50)
  number?: string;

  @ApiProperty({ description: 'First day it holds.', type: String, format: 'date', example: '2021-01-01' })
  @IsLocalDate()
  validFrom!: LocalDate;

  @ApiPropertyOptional({
    description: 'Last day it holds; absent: without end.',
    type: String,
    format: 'date',
    example: '2024-12-31',
  })
  @IsOptional()
  @IsLocalDate()
  validUntil?: LocalDate;
}

export class RecognitionIdDto {
  @ApiProperty({ description: 'The provider.', type: String, format: 'uuid' })
  providerId!: string;

  @ApiProperty({ description: 'The recognition.', type: String, format: 'uuid' })
  recognitionId!: string;
}
