import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class MakeMatchDto {
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

  @ApiPropertyOptional({ description: 'The vacancy in the register.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  vacancyId?: Uuid;

  @ApiPropertyOptional({ description: 'How it came about.', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  explanation?: string;

  @ApiProperty({ description: 'Day of the match.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  matchedOn!: LocalDate;
}

export class MatchMadeDto {
  @ApiProperty({ description: 'Id of the match.', type: String, format: 'uuid' })
  matchId!: string;
}
