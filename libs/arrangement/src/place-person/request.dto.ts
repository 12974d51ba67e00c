import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import { ResultDto } from '../http/result.dto';

export class PlacePersonDto extends ResultDto {
  @ApiPropertyOptional({ description: 'The match it came from.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  matchId?: Uuid;

  @ApiProperty({
    description: 'The employer; never a person.',
    minLength: 1,
    maxLength: 200,
    example: 'Installatiebedrijf Voorbeeld BV',
  })
  @IsString()
  @Length(1, 200)
  employer!: string;

  @ApiPropertyOptional({ description: 'The employer in the register.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  employerId?: Uuid;

  @ApiProperty({ description: 'Hours per week.', type: 'integer', minimum: 1, maximum: 60, example: 32 })
  @IsInt()
  @Min(1)
  @Max(60)
  hoursPerWeek!: number;

  @ApiProperty({
    description: 'What could go wrong, and what was agreed about it (R026).',
    minLength: 1,
    maxLength: 2000,
    example: 'Vroege diensten; vervoer is geregeld.',
  })
  @IsString()
  @Length(1, 2000)
  pitfalls!: string;

  @ApiProperty({ description: 'Discussed with the person (R026).', example: true })
  @IsBoolean()
  discussedWithPerson!: boolean;

  @ApiProperty({ description: 'Discussed with the employer (R026).', example: true })
  @IsBoolean()
  discussedWithEmployer!: boolean;

  @ApiProperty({
    description: 'Account of the colleague who is the one contact for the employer (R026).',
    type: String,
    format: 'uuid',
  })
  @IsUUID()
  employerContact!: Uuid;
}
