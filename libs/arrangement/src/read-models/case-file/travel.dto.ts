import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DECLINE_REASONS } from '../../domain/codes';
import { HandoverQuestionDto } from '../../preview-handover/preview.dto';

export class RequestShownDto {
  @ApiProperty({ description: 'Id of the request.', type: String, format: 'uuid' })
  requestId!: string;
  @ApiProperty({ description: 'Unit that asks for the case.' })
  byUnit!: string;
  @ApiProperty({ description: 'Why.' })
  reason!: string;
  @ApiProperty({ description: 'Last day to answer.', type: String, format: 'date' })
  answerBy!: string;
}

export class HandoverLineDto {
  @ApiProperty({
    description: 'Id of the handover; its receipt has it in its address.',
    type: String,
    format: 'uuid',
  })
  handoverId!: string;
  @ApiProperty({ description: 'Unit that offered.' })
  fromUnit!: string;
  @ApiProperty({ description: 'Unit it was offered to.' })
  toUnit!: string;
  @ApiProperty({
    description: 'What became of it.',
    enum: ['offered', 'accepted', 'declined', 'withdrawn', 'expired'],
  })
  status!: string;
  @ApiPropertyOptional({ description: 'When it ended.', type: String, format: 'date' })
  endedOn?: string;
  @ApiPropertyOptional({ description: 'Why the receiver declined (R142).', enum: DECLINE_REASONS })
  reason?: string;
  @ApiPropertyOptional({ description: 'The same in the receiver’s words.' })
  explanation?: string;
}

export class ReferralLineDto {
  @ApiProperty({ description: 'Id of the referral.', type: String, format: 'uuid' })
  referralId!: string;
  @ApiProperty({ description: 'The item.', type: String, format: 'uuid' })
  itemId!: string;
  @ApiProperty({ description: 'Unit that executes it.' })
  toUnit!: string;
  @ApiProperty({ description: 'Reports that wait to be recorded on the item.', type: [String] })
  reportsToRecord!: readonly string[];
  @ApiPropertyOptional({ description: 'Last day; absent while it runs.', type: String, format: 'date' })
  endedOn?: string;
}

export class InheritedLateDto {
  @ApiProperty({ description: 'The task.', type: String, format: 'uuid' })
  taskId!: string;
  @ApiProperty({ description: 'Late since before the case came here.', type: String, format: 'date' })
  lateSince!: string;
  @ApiProperty({ description: 'Unit it came from.' })
  inheritedFrom!: string;
}

export class PotShownDto {
  @ApiProperty({ description: 'The item.', type: String, format: 'uuid' })
  itemId!: string;
  @ApiProperty({ description: 'Region whose pot goes on paying it (Q08).', example: 'AM13' })
  region!: string;
}

export class TravelShownDto {
  @ApiProperty({ description: 'Requests of other units that wait for an answer.', type: [RequestShownDto] })
  requests!: readonly RequestShownDto[];
  @ApiProperty({ description: 'Questions about the open offer.', type: [HandoverQuestionDto] })
  questions!: readonly HandoverQuestionDto[];
  @ApiProperty({ description: 'Waits for the region’s coordinator to assign (R142).' })
  escalated!: boolean;
  @ApiProperty({ description: 'Every handover so far.', type: [HandoverLineDto] })
  handovers!: readonly HandoverLineDto[];
  @ApiProperty({ description: 'Items another unit executes or executed.', type: [ReferralLineDto] })
  referrals!: readonly ReferralLineDto[];
  @ApiProperty({ description: 'Tasks that were late already when the case came.', type: [InheritedLateDto] })
  inheritedLate!: readonly InheritedLateDto[];
  @ApiProperty({ description: 'Items on the pot of another region.', type: [PotShownDto] })
  otherPots!: readonly PotShownDto[];
}
