import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NOTIFIED_HOW } from '../../domain/codes';
import { LODGED_HOW, OBJECTION_OUTCOMES } from '../../domain/intake-codes';

export class ObjectionDecisionShownDto {
  @ApiProperty({ description: 'What was decided.', enum: OBJECTION_OUTCOMES })
  outcome!: string;
  @ApiProperty({ description: 'Motivation.' })
  motivation!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  decidedOn!: string;
  @ApiProperty({ description: 'The admission is open again.' })
  reopens!: boolean;
  @ApiPropertyOptional({ description: 'How the person was told.', enum: NOTIFIED_HOW })
  notifiedHow?: string;
  @ApiPropertyOptional({ description: 'Day the person was told.', type: String, format: 'date' })
  notifiedOn?: string;
  @ApiPropertyOptional({ description: 'Last day to go to court.', type: String, format: 'date' })
  appealUntil?: string;
}

export class ObjectionShownDto {
  @ApiProperty({ description: 'Id of the objection.', type: String, format: 'uuid' })
  objectionId!: string;
  @ApiProperty({ description: 'How it came in.', enum: LODGED_HOW })
  how!: string;
  @ApiProperty({ description: 'Day it came in.', type: String, format: 'date' })
  lodgedOn!: string;
  @ApiProperty({ description: 'Within the term to object.' })
  inTime!: boolean;
  @ApiProperty({ description: 'Why the person objects.' })
  grounds!: string;
  @ApiProperty({ description: 'Last day to decide (Awb 7:10).', type: String, format: 'date' })
  decideBy!: string;
  @ApiPropertyOptional({ description: 'The decision on it.', type: ObjectionDecisionShownDto })
  decision?: ObjectionDecisionShownDto;
}
