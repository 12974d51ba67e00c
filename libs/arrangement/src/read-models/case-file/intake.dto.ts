import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import * as codes from '../../domain/codes';
import {
  AdviceShownDto,
  ConsultationShownDto,
  FirstLineShownDto,
  SituationShownDto,
} from './intake-steps.dto';
import { ObjectionShownDto } from './objection.dto';
import { SignalShownDto } from './signals.dto';

export class ReportShownDto {
  @ApiProperty({ description: 'Day of report.', type: String, format: 'date' })
  reportedOn!: string;
  @ApiProperty({ description: 'Work situation (R002).', enum: codes.SITUATIONS })
  situation!: string;
  @ApiProperty({ description: 'Reason.', enum: codes.REASONS })
  reason!: string;
  @ApiPropertyOptional({ description: 'Explanation.' })
  explanation?: string;
  @ApiProperty({ description: 'Evidence (R005).', enum: codes.EVIDENCE })
  evidence!: string;
  @ApiProperty({
    description: 'First day of (threatened) unemployment (R006).',
    type: String,
    format: 'date',
  })
  unemployedFrom!: string;
  @ApiProperty({ description: 'First-line help (R010).', enum: codes.FIRST_LINE })
  firstLine!: string;
  @ApiPropertyOptional({ description: 'What came of it, or why not.' })
  firstLineNote?: string;
}

export class WeighingShownDto {
  @ApiProperty({ description: 'Education level and age.' })
  educationAndAge!: string;
  @ApiProperty({ description: 'Language.' })
  language!: string;
  @ApiProperty({ description: 'Years in the last job and work history.' })
  workHistory!: string;
  @ApiProperty({ description: 'Distance to the wanted work.' })
  distanceToWork!: string;
  @ApiProperty({ description: 'Chance of work within a year.' })
  chanceWithinYear!: string;
  @ApiProperty({ description: 'Outcome (R007).', enum: codes.WEIGHING_OUTCOMES })
  outcome!: string;
  @ApiProperty({ description: 'Why.' })
  reason!: string;
}

export class AdmissionShownDto {
  @ApiProperty({ description: 'Ground (R004, R007).', enum: codes.ADMISSION_GROUNDS })
  ground!: string;
  @ApiProperty({ description: 'Day of admission.', type: String, format: 'date' })
  admittedOn!: string;
}

export class RefusalShownDto {
  @ApiProperty({ description: 'Reason (R019).', enum: codes.REFUSAL_REASONS })
  reason!: string;
  @ApiProperty({ description: 'Motivation, in words the person understands.' })
  motivation!: string;
  @ApiProperty({ description: 'Unit with the mandate (R141).' })
  mandatedUnit!: string;
  @ApiProperty({ description: 'Day of the decision.', type: String, format: 'date' })
  refusedOn!: string;
  @ApiPropertyOptional({ description: 'How the person was told.', enum: codes.NOTIFIED_HOW })
  notifiedHow?: string;
  @ApiPropertyOptional({ description: 'Day the person was told.', type: String, format: 'date' })
  notifiedOn?: string;
  @ApiPropertyOptional({ description: 'Last day to object.', type: String, format: 'date' })
  objectionUntil?: string;
}

export class IntakeShownDto {
  @ApiProperty({ description: 'The report.', type: ReportShownDto })
  report!: ReportShownDto;
  @ApiPropertyOptional({ description: 'The weighing card.', type: WeighingShownDto })
  weighing?: WeighingShownDto;
  @ApiPropertyOptional({ description: 'The admission.', type: AdmissionShownDto })
  admission?: AdmissionShownDto;
  @ApiPropertyOptional({ description: 'The refusal of admission.', type: RefusalShownDto })
  refusal?: RefusalShownDto;
  @ApiPropertyOptional({
    description: 'Work situation, when it changed since the report.',
    type: SituationShownDto,
  })
  situation?: SituationShownDto;
  @ApiProperty({ description: 'Objections against a refusal (R141).', type: [ObjectionShownDto] })
  objections!: readonly ObjectionShownDto[];
  @ApiProperty({ description: 'First-line help after the report (R010).', type: [FirstLineShownDto] })
  firstLine!: readonly FirstLineShownDto[];
  @ApiProperty({ description: 'Advice before the admission (R017).', type: [AdviceShownDto] })
  advice!: readonly AdviceShownDto[];
  @ApiProperty({ description: 'Talks with the contact for the banenafspraak.', type: [ConsultationShownDto] })
  consultations!: readonly ConsultationShownDto[];
  @ApiProperty({ description: 'Signals and their referrals (R009, R016).', type: [SignalShownDto] })
  signals!: readonly SignalShownDto[];
}
