import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HANDOVER_GROUNDS } from '../domain/travel-codes';

export class ReceiptStepDto {
  @ApiProperty({ description: 'What happened, in Dutch.' })
  sentence!: string;
  @ApiProperty({ description: 'Day it counts for.', type: String, format: 'date' })
  on!: string;
  @ApiProperty({ description: 'Moment it was recorded.', format: 'date-time' })
  recordedAt!: string;
  @ApiProperty({ description: 'Unit that acted.' })
  unit!: string;
  @ApiProperty({ description: 'Name of the unit.' })
  unitName!: string;
  @ApiProperty({ description: 'Account that acted.', type: String, format: 'uuid' })
  account!: string;
  @ApiPropertyOptional({
    description: 'Name of the account, as it is now: no part of what the hash is made over.',
  })
  accountName?: string;
  @ApiProperty({ description: 'Role it acted in.' })
  role!: string;
}

export class HandoverReceiptDto {
  @ApiProperty({ description: 'Id of the handover.', type: String, format: 'uuid' })
  handoverId!: string;
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({
    description: 'The person towards other systems; never the BSN (R037).',
    type: String,
    format: 'uuid',
  })
  idWerkzoekende!: string;
  @ApiProperty({ description: 'Unit that handed over.' })
  fromUnit!: string;
  @ApiProperty({ description: 'Its name.' })
  fromUnitName!: string;
  @ApiProperty({ description: 'Unit that received.' })
  toUnit!: string;
  @ApiProperty({ description: 'Its name.' })
  toUnitName!: string;
  @ApiProperty({
    description: 'Where it stands.',
    enum: ['offered', 'accepted', 'declined', 'withdrawn', 'expired'],
  })
  status!: string;
  @ApiProperty({ description: 'Ground it rested on (R036, Q06).', enum: HANDOVER_GROUNDS })
  ground!: string;
  @ApiPropertyOptional({ description: 'Of an override: why.' })
  overrideReason?: string;
  @ApiPropertyOptional({ description: 'Of an override: on what law.' })
  legalBasis?: string;
  @ApiProperty({ description: 'Last day to answer.', type: String, format: 'date' })
  answerBy!: string;
  @ApiProperty({ description: 'Day of the warm contact (R033).', type: String, format: 'date' })
  contactOn!: string;
  @ApiPropertyOptional({
    description: 'Day the new executor spoke the person.',
    type: String,
    format: 'date',
  })
  contactHeldOn?: string;
  @ApiProperty({ description: 'Ids of the items that travelled.', type: [String] })
  items!: readonly string[];
  @ApiProperty({ description: 'Ids of the tasks that travelled.', type: [String] })
  tasks!: readonly string[];
  @ApiProperty({ description: 'What happened, in order.', type: [ReceiptStepDto] })
  steps!: readonly ReceiptStepDto[];
  @ApiProperty({ description: 'SHA-256 over what travelled.', example: 'a'.repeat(64) })
  contentHash!: string;
  @ApiProperty({
    description: 'SHA-256 over this receipt: the same on both sides.',
    example: 'a'.repeat(64),
  })
  receiptHash!: string;
}
