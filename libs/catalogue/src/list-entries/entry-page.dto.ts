import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EntrySummaryDto } from '../read-entry/entry.dto';

export class EntryPageDto {
  @ApiProperty({ description: 'Entries in order of id.', type: [EntrySummaryDto] })
  items!: readonly EntrySummaryDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
