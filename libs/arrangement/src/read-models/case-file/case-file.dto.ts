import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TASK_KINDS } from '../../domain/codes';
import { WarningDto } from '../../http/item-terms.dto';
import { DailyFileDto } from './daily.dto';
import { EndFileDto } from './end.dto';
import { IntakeShownDto } from './intake.dto';
import { PlanFileDto } from './plan.dto';
import { ItemShownDto } from './items.dto';
import { TravelShownDto } from './travel.dto';

export class ConsiderationShownDto {
  @ApiProperty({ description: 'Id of the consideration.', type: String, format: 'uuid' })
  considerationId!: string;
  @ApiProperty({ description: 'Group before RMT money.' })
  group!: string;
  @ApiProperty({ description: 'Catalogue id of the provision.' })
  provision!: string;
  @ApiProperty({ description: 'What came of it.' })
  outcome!: string;
  @ApiProperty({ description: 'Why.' })
  reason!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  consideredOn!: string;
}

export class DiagnosisShownDto {
  @ApiProperty({ description: 'Id of the conversation.', type: String, format: 'uuid' })
  diagnosisId!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  heldOn!: string;
  @ApiProperty({ description: 'Topics.', type: [String] })
  topics!: readonly string[];
  @ApiProperty({ description: 'Result.' })
  result!: string;
}

export class GoalShownDto {
  @ApiProperty({ description: 'Id of the goal.', type: String, format: 'uuid' })
  goalId!: string;
  @ApiProperty({ description: 'Kind of goal.' })
  kind!: string;
  @ApiProperty({ description: 'The goal in words.' })
  description!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  agreedOn!: string;
}

export class AgreementShownDto {
  @ApiProperty({ description: 'Version of the plan agreed with.', type: 'integer' })
  planVersion!: number;
  @ApiProperty({ description: 'How (R145).' })
  how!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  agreedOn!: string;
}

export class TaskShownDto {
  @ApiProperty({ description: 'Id of the task.', type: String, format: 'uuid' })
  taskId!: string;
  @ApiProperty({ description: 'Kind of task.', enum: TASK_KINDS })
  kind!: string;
  @ApiProperty({ description: 'What is to be done, in Dutch.', example: 'een onderdeel evalueren' })
  what!: string;
  @ApiProperty({ description: 'Unit that has it.' })
  unit!: string;
  @ApiProperty({ description: 'Day it is due.', type: String, format: 'date' })
  dueOn!: string;
}

export class HandoverShownDto {
  @ApiProperty({ description: 'Id of the handover.', type: String, format: 'uuid' })
  handoverId!: string;
  @ApiProperty({ description: 'Where it stands.', enum: ['offered', 'accepted'] })
  status!: 'offered' | 'accepted';
  @ApiProperty({ description: 'Unit that hands over.' })
  fromUnit!: string;
  @ApiProperty({ description: 'Unit that receives.' })
  toUnit!: string;
  @ApiProperty({ description: 'Day of contact with the person.', type: String, format: 'date' })
  contactOn!: string;
  @ApiPropertyOptional({ description: 'Last day to answer.', type: String, format: 'date' })
  answerBy?: string;
  @ApiPropertyOptional({ description: 'Handover note.' })
  note?: string;
  @ApiProperty({ description: 'Hash of what travels; the acceptance repeats it.' })
  contentHash!: string;
}

export class CaseFileDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({ description: 'The person.', type: String, format: 'uuid' })
  personId!: string;
  @ApiProperty({ description: 'Where the case stands.' })
  phase!: string;
  @ApiProperty({ description: 'Responsible executor (R032).' })
  ownerUnit!: string;
  @ApiProperty({ description: 'Region.' })
  region!: string;
  @ApiProperty({ description: 'Revision of the case; the same as the ETag.', type: 'integer' })
  revision!: number;
  @ApiProperty({ description: 'True for a former owner: the case as it was when it was handed over.' })
  tail!: boolean;
  @ApiProperty({ description: 'Day of report.', type: String, format: 'date' })
  reportedOn!: string;
  @ApiProperty({ description: 'What was recorded at the intake (R014).', type: IntakeShownDto })
  intake!: IntakeShownDto;
  @ApiProperty({ description: 'Benefit situation now (R031).' })
  benefit!: string;
  @ApiPropertyOptional({ description: 'Answer to the question on the banenafspraak (R013).' })
  banenafspraak?: string;
  @ApiProperty({ description: 'Version of the plan.', type: 'integer' })
  planVersion!: number;
  @ApiPropertyOptional({ description: 'Version that is set, if any.', type: 'integer' })
  setVersion?: number;
  @ApiPropertyOptional({ description: 'Goal.', type: GoalShownDto })
  goal?: GoalShownDto;
  @ApiProperty({ description: 'Diagnoses.', type: [DiagnosisShownDto] })
  diagnoses!: readonly DiagnosisShownDto[];
  @ApiProperty({ description: 'Items.', type: [ItemShownDto] })
  items!: readonly ItemShownDto[];
  @ApiProperty({
    description: 'What to look at; nothing is refused for it (R047, R048).',
    type: [WarningDto],
  })
  warnings!: readonly WarningDto[];
  @ApiProperty({ description: 'Considerations.', type: [ConsiderationShownDto] })
  considerations!: readonly ConsiderationShownDto[];
  @ApiPropertyOptional({ description: 'Last agreement of the person.', type: AgreementShownDto })
  agreement?: AgreementShownDto;
  @ApiProperty({ description: 'Open tasks.', type: [TaskShownDto] })
  tasks!: readonly TaskShownDto[];
  @ApiPropertyOptional({ description: 'Handover on its way.', type: HandoverShownDto })
  handover?: HandoverShownDto;
  @ApiProperty({
    description: 'Version in force and draft side by side, with the differences in words (R028).',
    type: PlanFileDto,
  })
  plan!: PlanFileDto;
  @ApiProperty({ description: 'What came of it, and how it ended (R023, R026).', type: EndFileDto })
  end!: EndFileDto;
  @ApiProperty({ description: 'How the case travelled.', type: TravelShownDto })
  travel!: TravelShownDto;
  @ApiProperty({ description: 'Appointments, notes and corrections.', type: DailyFileDto })
  daily!: DailyFileDto;
}
