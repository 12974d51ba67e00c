import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PlanDifferenceDto, PlanVersionDto } from '../../http/plan.dto';

export class SecondAgreementShownDto {
  @ApiProperty({ description: 'Id of the question.', type: String, format: 'uuid' })
  requestId!: string;
  @ApiProperty({ description: 'Unit that was asked (R044).' })
  unit!: string;
  @ApiProperty({ description: 'Items it was asked about.', type: String, format: 'uuid', isArray: true })
  items!: readonly string[];
  @ApiProperty({ description: 'Where it stands.', enum: ['asked', 'agreed', 'declined', 'withdrawn'] })
  status!: string;
  @ApiProperty({ description: 'Answer expected by.', type: String, format: 'date' })
  answerBy!: string;
}

/** The version in force and the draft, side by side, with what differs in words (R028). */
export class PlanFileDto {
  @ApiPropertyOptional({ description: 'The version in force.', type: PlanVersionDto })
  inForce?: PlanVersionDto;
  @ApiPropertyOptional({
    description: 'The draft: the newest version, when it is not in force.',
    type: PlanVersionDto,
  })
  draft?: PlanVersionDto;
  @ApiProperty({ description: 'What the draft changes.', type: [PlanDifferenceDto] })
  differences!: readonly PlanDifferenceDto[];
  @ApiProperty({ description: 'Versions that were set, the oldest first.', type: 'integer', isArray: true })
  setVersions!: readonly number[];
  @ApiPropertyOptional({ description: 'Day the draft was last presented.', type: String, format: 'date' })
  presentedOn?: string;
  @ApiPropertyOptional({
    description: 'Absent when the employer has no part; otherwise whether it agreed with its part (R020).',
  })
  employerAgreed?: boolean;
  @ApiProperty({ description: 'Second organisations (R044).', type: [SecondAgreementShownDto] })
  secondAgreements!: readonly SecondAgreementShownDto[];
}
