import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { REJECTION_REASONS, type RejectionReason } from '../domain/codes';

export class RejectProposalDto {
  @ApiProperty({ description: 'Why it is not recorded.', enum: REJECTION_REASONS, example: 'wrong-amount' })
  @IsIn(REJECTION_REASONS)
  reason!: RejectionReason;
}
