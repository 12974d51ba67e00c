import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { OnDateDto } from '../http/on-date.dto';

export class ListEntriesDto extends OnDateDto {
  @ApiPropertyOptional({ description: 'Only this kind.', example: 'budget', maxLength: 40 })
  @IsOptional()
  @Matches(/^[a-z]{2,40}$/, { message: 'Een soort bestaat uit kleine letters.' })
  kind?: string;

  @ApiPropertyOptional({
    description: 'Text that stands in id, name or description; capitals make no difference.',
    example: 'scholing',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @Length(1, 100, { message: 'Een zoektekst heeft 1 tot 100 tekens.' })
  query?: string;

  @ApiPropertyOptional({
    description: 'Most entries in one answer.',
    default: 50,
    minimum: 1,
    maximum: 100,
    example: 50,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Een aantal is een geheel getal.' })
  @Min(1, { message: 'Vraag er minstens 1.' })
  @Max(100, { message: 'Vraag er hoogstens 100.' })
  limit?: number;

  @ApiPropertyOptional({
    description: '`nextCursor` of the answer before.',
    example: 'oeno-fondsen',
    maxLength: 100,
  })
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,100}$/, { message: 'Gebruik de cursor uit het vorige antwoord.' })
  cursor?: string;
}
