import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

export class ListAccountsQuery {
  @ApiPropertyOptional({ description: 'Only this unit.', example: 'gemeente-am13', maxLength: 60 })
  @IsOptional()
  @Matches(/^[a-z0-9-]{3,60}$/, { message: 'Dit is geen kenmerk van een organisatieonderdeel.' })
  unit?: string;

  @ApiPropertyOptional({ description: 'Last account of the page before.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Dit is geen geldige UUID.' })
  after?: string;

  @ApiPropertyOptional({
    description: 'Most accounts in one answer.',
    minimum: 1,
    maximum: 200,
    default: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Het aantal is een geheel getal.' })
  @Min(1, { message: 'Het aantal is minstens 1.' })
  @Max(200, { message: 'Het aantal is hoogstens 200.' })
  limit?: number;
}
