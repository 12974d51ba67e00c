import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { SITUATIONS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class RecordWorkSituationDto {
  @ApiProperty({ description: 'Work situation now (R002).', enum: SITUATIONS, example: 'unemployed' })
  @IsIn(SITUATIONS)
  situation!: (typeof SITUATIONS)[number];

  @ApiPropertyOptional({ description: 'In words.', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  explanation?: string;

  @ApiProperty({ description: 'Since when.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  changedOn!: LocalDate;
}
