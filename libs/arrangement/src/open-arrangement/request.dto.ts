import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { BENEFITS, EVIDENCE, FIRST_LINE, REASONS, SITUATIONS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class OpenArrangementDto {
  @ApiProperty({ description: 'The registered person.', type: String, format: 'uuid' })
  @IsUUID()
  personId!: Uuid;

  @ApiProperty({
    description: 'Work situation at the report (R002).',
    enum: SITUATIONS,
    example: 'notice-period',
  })
  @IsIn(SITUATIONS)
  situation!: (typeof SITUATIONS)[number];

  @ApiProperty({ description: 'Why the work ends or threatens to end.', enum: REASONS, example: 'dismissal' })
  @IsIn(REASONS)
  reason!: (typeof REASONS)[number];

  @ApiPropertyOptional({ description: 'Explanation in own words.', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  explanation?: string;

  @ApiProperty({ description: 'Evidence seen (R005).', enum: EVIDENCE, example: 'dismissal-letter' })
  @IsIn(EVIDENCE)
  evidence!: (typeof EVIDENCE)[number];

  @ApiProperty({
    description: 'First day of (threatened) unemployment, judged by the hard date (R006).',
    type: String,
    format: 'date',
    example: '2022-04-01',
  })
  @IsLocalDate()
  unemployedFrom!: LocalDate;

  @ApiProperty({
    description: 'Day the person reported.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  reportedOn!: LocalDate;

  @ApiProperty({
    description: 'Benefit now. Never decides the kind of service (R003).',
    enum: BENEFITS,
    example: 'none',
  })
  @IsIn(BENEFITS)
  benefit!: (typeof BENEFITS)[number];

  @ApiProperty({
    description: 'First-line help by the social partners (R010).',
    enum: FIRST_LINE,
    example: 'tried',
  })
  @IsIn(FIRST_LINE)
  firstLine!: (typeof FIRST_LINE)[number];

  @ApiPropertyOptional({ description: 'What was tried, or why not.', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  firstLineNote?: string;
}

export class ArrangementOpenedDto {
  @ApiProperty({
    description: 'Id of the arrangement, the same through every handover (R029).',
    type: String,
    format: 'uuid',
  })
  arrangementId!: string;

  @ApiProperty({
    description:
      'Kind of unit proposed as first owner: by the intake route (R012), or where somebody of the banenafspraak had contact before (R034).',
    example: 'union',
  })
  proposedOwnerKind!: string;
}
