import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { IsBsn, IsLocalDate } from './validators';

/** Somebody named exactly: by BSN, or by full name and birth date (Q06). */
export class ExactPersonDto {
  @ApiPropertyOptional({
    type: String,
    description: 'BSN; only for UWV and municipalities (Q06).',
    example: '999990342',
    maxLength: 9,
  })
  @IsOptional()
  @IsBsn()
  bsn?: Bsn;

  @ApiPropertyOptional({
    description: 'Full name: given names, prefix, surname. Together with the birth date.',
    example: 'Test van der Proefpersoon',
    maxLength: 420,
  })
  @IsOptional()
  @IsString()
  @Length(2, 420)
  fullName?: string;

  @ApiPropertyOptional({
    description: 'Date of birth. Together with the full name.',
    type: String,
    format: 'date',
    example: '1984-05-17',
  })
  @IsOptional()
  @IsLocalDate()
  birthDate?: LocalDate;
}
