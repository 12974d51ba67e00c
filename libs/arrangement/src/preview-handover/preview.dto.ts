import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { SHARING_GROUNDS, UNIT } from '../domain/codes';

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
  @ApiProperty({ description: 'Day it is due.', type: String, format: 'date' })
  dueOn!: string;
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
  @ApiProperty({ description: 'Personal data the receiver sees, in Dutch.', type: [String] })
  personalData!: readonly string[];
  @ApiProperty({ description: 'Ground the handover rests on (R036, Q06).', enum: SHARING_GROUNDS })
  groundNeeded!: string;
  @ApiProperty({ description: 'Whether the person’s consent for this unit is in force.' })
  consentInForce!: boolean;
  @ApiProperty({ description: 'Hash that the offer repeats.', example: 'a'.repeat(64) })
  contentHash!: string;
}
