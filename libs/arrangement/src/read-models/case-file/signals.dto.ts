import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DESK_KINDS, SIGNAL_KINDS, SIGNAL_OUTCOMES } from '../../domain/intake-codes';

export class SignalReferralShownDto {
  @ApiPropertyOptional({ description: 'Desk of the register.', type: String, format: 'uuid' })
  deskId?: string;
  @ApiProperty({ description: 'Kind of desk.', enum: DESK_KINDS })
  deskKind!: string;
  @ApiProperty({ description: 'Name of the desk.' })
  deskName!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  referredOn!: string;
  @ApiProperty({ description: 'Day the outcome should be known.', type: String, format: 'date' })
  outcomeBy!: string;
}

export class SignalOutcomeShownDto {
  @ApiProperty({ description: 'What came of it.', enum: SIGNAL_OUTCOMES })
  outcome!: string;
  @ApiProperty({ description: 'In words.' })
  note!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  recordedOn!: string;
}

export class SignalShownDto {
  @ApiProperty({ description: 'Id of the signal.', type: String, format: 'uuid' })
  signalId!: string;
  @ApiProperty({ description: 'What was seen (R009, R016).', enum: SIGNAL_KINDS })
  kind!: string;
  @ApiProperty({ description: 'In words.' })
  explanation!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  notedOn!: string;
  @ApiPropertyOptional({ description: 'Where the person was sent.', type: SignalReferralShownDto })
  referral?: SignalReferralShownDto;
  @ApiPropertyOptional({ description: 'What came of it.', type: SignalOutcomeShownDto })
  outcome?: SignalOutcomeShownDto;
}
