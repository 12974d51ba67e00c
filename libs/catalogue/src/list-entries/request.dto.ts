import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageOnDateDto } from '../http/page';

export class ListEntriesDto extends PageOnDateDto {
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
}
