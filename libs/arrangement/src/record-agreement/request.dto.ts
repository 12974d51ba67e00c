import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { AGREED_HOW } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class RecordAgreementDto {
  @ApiProperty({
    description: 'Version of the plan the person saw.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  planVersion!: number;

  @ApiProperty({ description: 'How the person agreed (R145).', enum: AGREED_HOW, example: 'on-paper' })
  @IsIn(AGREED_HOW)
  how!: (typeof AGREED_HOW)[number];

  @ApiProperty({ description: 'Where the evidence is.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  evidence!: string;

  @ApiProperty({ description: 'Day the person agreed.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  agreedOn!: LocalDate;

  @ApiPropertyOptional({ description: 'The signed plan in the file (R145).', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: Uuid;
}
