import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { AGREED_HOW, SHA256 } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class RecordEmployerAgreementDto {
  @ApiProperty({
    description: 'Version of the plan the employer saw its part of.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
    example: 2,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  planVersion!: number;

  @ApiProperty({
    description: 'Hash of the part, from the employer’s page.',
    pattern: SHA256.source,
    example: 'a'.repeat(64),
  })
  @Matches(SHA256, { message: 'Dit is geen controlegetal.' })
  partHash!: string;

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

  @ApiProperty({ description: 'How the employer agreed (R145).', enum: AGREED_HOW, example: 'on-paper' })
  @IsIn(AGREED_HOW)
  how!: (typeof AGREED_HOW)[number];

  @ApiProperty({
    description: 'Where the evidence is.',
    minLength: 1,
    maxLength: 500,
    example: 'Getekende bijlage in het dossier.',
  })
  @IsString()
  @Length(1, 500)
  evidence!: string;

  @ApiProperty({
    description: 'Day the employer agreed.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  agreedOn!: LocalDate;

  @ApiPropertyOptional({ description: 'The signed part in the file.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: Uuid;
}
