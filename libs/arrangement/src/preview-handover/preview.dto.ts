import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { GOAL_KINDS, SHARING_GROUNDS, UNIT } from '../domain/codes';
import { ITEM_STATUSES } from '../domain/item-codes';
import { CHANNELS } from '../domain/person-codes';
import { HANDOVER_GROUNDS } from '../domain/travel-codes';

export class PreviewQueryDto {
  @ApiProperty({ description: 'Unit to hand over to.', example: 'gemeente-am13', maxLength: 60 })
  @Matches(UNIT, { message: 'Dit is geen code van een organisatieonderdeel.' })
  toUnit!: string;
}

export class PreviewTaskDto {
  @ApiProperty({ description: 'Id of the task.', type: String, format: 'uuid' })
  taskId!: string;
  @ApiProperty({ description: 'Kind of task.' })
  kind!: string;
  @ApiProperty({ description: 'What is to be done, in Dutch.', example: 'een onderdeel evalueren' })
  what!: string;
  @ApiProperty({ description: 'Day it is due.', type: String, format: 'date' })
  dueOn!: string;
}

/** What is bound to the person and goes wherever the person goes (R035, R146). */
export class AlongWithPersonDto {
  @ApiProperty({
    description: 'Id towards other systems; never the BSN (R037).',
    type: String,
    format: 'uuid',
  })
  idWerkzoekende!: string;
  @ApiPropertyOptional({ description: 'Organisation of the trusted job coach (R035).' })
  jobCoachOf?: string;
  @ApiProperty({ description: 'How many people speak for the person.', type: 'integer' })
  representatives!: number;
  @ApiPropertyOptional({ description: 'How the person wants to be reached.', enum: CHANNELS })
  channel?: string;
  @ApiProperty({ description: 'The address is secret and hidden everywhere (R146).' })
  secrecy!: boolean;
}

export class OfferedItemDto {
  @ApiProperty({ description: 'Entry or priced service of the catalogue.' })
  catalogueId!: string;
  @ApiPropertyOptional({ description: 'What the catalogue called it.' })
  name?: string;
  @ApiProperty({ description: 'First day.', type: String, format: 'date' })
  plannedFrom!: string;
  @ApiProperty({ description: 'Last day.', type: String, format: 'date' })
  plannedUntil!: string;
  @ApiProperty({ description: 'How it goes.', enum: ITEM_STATUSES })
  status!: string;
}

/** "Dit ziet de ontvanger nu": enough to decide, and nothing else of file or person. */
export class SeenNowDto {
  @ApiPropertyOptional({ description: 'Name of the person.' })
  name?: string;
  @ApiProperty({ description: 'Municipality of the person.', example: 'GM0344' })
  municipality!: string;
  @ApiProperty({ description: 'Where the case stands.' })
  phase!: string;
  @ApiPropertyOptional({ description: 'Kind of goal.', enum: GOAL_KINDS })
  goalKind?: string;
  @ApiProperty({ description: 'Items, without their words.', type: [OfferedItemDto] })
  items!: readonly OfferedItemDto[];
  @ApiProperty({ description: 'Kinds of the open tasks that come along.', type: [PreviewTaskDto] })
  tasks!: readonly PreviewTaskDto[];
}

export class HandoverPreviewDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({ description: 'Receiving unit.' })
  toUnit!: string;
  @ApiProperty({ description: 'Name of the receiving unit.' })
  toUnitName!: string;
  @ApiProperty({ description: 'Whether that unit can own a case (R032).' })
  canOwnCases!: boolean;
  @ApiProperty({ description: 'Version of the plan that travels.', type: 'integer' })
  planVersion!: number;
  @ApiPropertyOptional({ description: 'Goal that travels.', type: String, format: 'uuid' })
  goalId?: string;
  @ApiProperty({ description: 'Items that travel, as agreed (R030).', type: [String] })
  items!: readonly string[];
  @ApiProperty({ description: 'Diagnoses that travel.', type: [String] })
  diagnoses!: readonly string[];
  @ApiProperty({ description: 'Considerations that travel.', type: [String] })
  considerations!: readonly string[];
  @ApiProperty({ description: 'Open tasks that travel.', type: [PreviewTaskDto] })
  tasks!: readonly PreviewTaskDto[];
  @ApiProperty({ description: 'Running referrals; they go on (R030).', type: [String] })
  referrals!: readonly string[];
  @ApiProperty({ description: 'Personal data the receiver sees, in Dutch.', type: [String] })
  personalData!: readonly string[];
  @ApiProperty({ description: 'Bound to the person, so it travels.', type: AlongWithPersonDto })
  alongWithPerson!: AlongWithPersonDto;
  @ApiProperty({ description: 'What the receiver will see before it answers.', type: SeenNowDto })
  now!: SeenNowDto;
  @ApiProperty({ description: 'Ground the handover rests on (R036, Q06).', enum: SHARING_GROUNDS })
  groundNeeded!: string;
  @ApiProperty({ description: 'Whether the person’s consent for this unit is in force.' })
  consentInForce!: boolean;
  @ApiProperty({ description: 'Hash that the offer repeats.', example: 'a'.repeat(64) })
  contentHash!: string;
}

/** "Dit na aanname": which sections come. */
export class SeenAfterDto {
  @ApiProperty({ description: 'Sections the receiver gets, in Dutch.', type: [String] })
  personalData!: readonly string[];
  @ApiProperty({ description: 'Number of diagnoses.', type: 'integer' })
  diagnoses!: number;
  @ApiProperty({ description: 'Number of considerations.', type: 'integer' })
  considerations!: number;
  @ApiProperty({ description: 'Number of items another organisation executes.', type: 'integer' })
  referrals!: number;
  @ApiProperty({ description: 'Bound to the person.', type: AlongWithPersonDto })
  alongWithPerson!: AlongWithPersonDto;
}

export class HandoverQuestionDto {
  @ApiProperty({ description: 'Id of the question.', type: String, format: 'uuid' })
  questionId!: string;
  @ApiProperty({ description: 'The question.' })
  question!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  askedOn!: string;
  @ApiPropertyOptional({ description: 'The answer.' })
  answer?: string;
  @ApiPropertyOptional({ description: 'When it was answered.', type: String, format: 'date' })
  answeredOn?: string;
}

export class OpenHandoverDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({ description: 'Id of the handover.', type: String, format: 'uuid' })
  handoverId!: string;
  @ApiProperty({ description: 'Unit that hands over.' })
  fromUnit!: string;
  @ApiProperty({ description: 'Unit that receives.' })
  toUnit!: string;
  @ApiProperty({
    description: 'Account the offer names to speak the person (R033).',
    type: String,
    format: 'uuid',
  })
  receiver!: string;
  @ApiProperty({ description: 'Last day to answer.', type: String, format: 'date' })
  answerBy!: string;
  @ApiProperty({ description: 'Day of contact with the person.', type: String, format: 'date' })
  contactOn!: string;
  @ApiProperty({ description: 'Handover note.' })
  note!: string;
  @ApiProperty({ description: 'Ground it rests on (R036, Q06).', enum: HANDOVER_GROUNDS })
  ground!: string;
  @ApiPropertyOptional({ description: 'Of an override: why.' })
  overrideReason?: string;
  @ApiPropertyOptional({ description: 'Of an override: on what law.' })
  legalBasis?: string;
  @ApiProperty({
    description: 'Assigned by a coordinator: the list of reasons to decline is shorter (R142).',
  })
  assigned!: boolean;
  @ApiProperty({ description: 'Hash of what travels; the acceptance repeats it.' })
  contentHash!: string;
  @ApiProperty({ description: 'What the receiver sees now.', type: SeenNowDto })
  now!: SeenNowDto;
  @ApiProperty({ description: 'What the receiver gets after acceptance.', type: SeenAfterDto })
  afterAcceptance!: SeenAfterDto;
  @ApiProperty({ description: 'Questions and answers, for both sides.', type: [HandoverQuestionDto] })
  questions!: readonly HandoverQuestionDto[];
}
