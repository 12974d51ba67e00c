import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { EVIDENCE, FIRST_LINE, REASONS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class ReportGroupDto {
  @ApiProperty({ description: 'Employer in the register.', type: String, format: 'uuid' })
  @IsUUID()
  employerId!: Uuid;

  @ApiProperty({ description: 'Why the work ends.', enum: REASONS, example: 'bankruptcy' })
  @IsIn(REASONS)
  reason!: (typeof REASONS)[number];

  @ApiProperty({ description: 'Evidence seen (R005).', enum: EVIDENCE, example: 'employer-statement' })
  @IsIn(EVIDENCE)
  evidence!: (typeof EVIDENCE)[number];

  @ApiProperty({
    description: 'First day of (threatened) unemployment of the group (R006).',
    type: String,
    format: 'date',
    example: '2022-05-01',
  })
  @IsLocalDate()
  unemployedFrom!: LocalDate;

  @ApiProperty({
    description: 'Day the group was reported.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  reportedOn!: LocalDate;

  @ApiProperty({
    description: 'First-line help by the social partners (R010).',
    enum: FIRST_LINE,
    example: 'tried',
  })
  @IsIn(FIRST_LINE)
  firstLine!: (typeof FIRST_LINE)[number];

  @ApiPropertyOptional({
    description: 'What was tried, or why not. About the group, no names.',
    maxLength: 2000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  firstLineNote?: string;
}

export class GroupReportedDto {
  @ApiProperty({ description: 'The group.', type: String, format: 'uuid' })
  groupId!: string;
}
