import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ReceiptDto } from '../read-models/case-history/history.dto';

export class PersonHistoryLineDto {
  @ApiProperty({ description: 'Number of the event about the person.', type: 'integer' })
  revision!: number;
  @ApiProperty({ description: 'Id that receipts cite.', type: String, format: 'uuid' })
  eventId!: string;
  @ApiProperty({ description: 'Stored type.', example: 'job-coach-assigned.v1' })
  type!: string;
  @ApiProperty({ description: 'What happened, in Dutch, without names, numbers or addresses.' })
  sentence!: string;
  @ApiProperty({ description: 'Account that acted.', type: String, format: 'uuid' })
  account!: string;
  @ApiProperty({ description: 'Role it acted in.' })
  role!: string;
  @ApiProperty({ description: 'Unit it acted for.' })
  unit!: string;
  @ApiProperty({ description: 'Name of that unit.' })
  unitName!: string;
  @ApiProperty({ description: 'Moment it was recorded.', format: 'date-time' })
  recordedAt!: string;
  @ApiProperty({ description: 'Day it counts for.', type: String, format: 'date' })
  effectiveOn!: string;
  @ApiProperty({ description: 'It counts for another day than the one it was recorded on.' })
  datesDiffer!: boolean;
  @ApiPropertyOptional({ description: 'Why it was decided so; only decisions have one.', type: ReceiptDto })
  receipt?: ReceiptDto;
}

export class PersonHistoryDto {
  @ApiProperty({ description: 'Events in recorded order.', type: [PersonHistoryLineDto] })
  events!: readonly PersonHistoryLineDto[];
  @ApiPropertyOptional({
    description: 'Ask for the next page from here; absent on the last.',
    type: 'integer',
  })
  nextRevision?: number;
}
