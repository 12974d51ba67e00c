import { ApiProperty } from '@nestjs/swagger';
import { PlanItemDto } from '../http/plan.dto';

/** What a second organisation sees: the part it is asked about, and who asks (R044). */
export class SecondAgreementDto {
  @ApiProperty({ description: 'Id of the question.', type: String, format: 'uuid' })
  requestId!: string;
  @ApiProperty({ description: 'Organisation that asks.' })
  askedBy!: string;
  @ApiProperty({ description: 'Unit that is asked.' })
  unit!: string;
  @ApiProperty({ description: 'Where it stands.', enum: ['asked', 'agreed', 'declined', 'withdrawn'] })
  status!: string;
  @ApiProperty({ description: 'What is asked.' })
  explanation!: string;
  @ApiProperty({ description: 'Day it was asked.', type: String, format: 'date' })
  askedOn!: string;
  @ApiProperty({ description: 'Answer expected by.', type: String, format: 'date' })
  answerBy!: string;
  @ApiProperty({ description: 'The part has changed since: it cannot be agreed with any more.' })
  changed!: boolean;
  @ApiProperty({ description: 'The part, as it is now.', type: [PlanItemDto] })
  items!: readonly PlanItemDto[];
}
