import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { IsBsn, IsLocalDate } from '../http/validators';

export class RequestHandoverDto {
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

  @ApiProperty({
    description: 'Why your organisation should go on with the person.',
    maxLength: 2000,
    example: 'De persoon krijgt sinds kort bijstand van onze gemeente.',
  })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

export class HandoverRequestedDto {
  @ApiProperty({
    description: 'Id of the request; nothing else about person or case.',
    type: String,
    format: 'uuid',
  })
  requestId!: string;

  @ApiProperty({ description: 'Last day of the owner to answer.', type: String, format: 'date' })
  answerBy!: string;
}
