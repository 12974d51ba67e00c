import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DECLINE_REASONS } from '../domain/codes';
import { SeenNowDto } from '../preview-handover/preview.dto';

/** What the coordinator who assigns sees: as much as the unit that did not take the case saw of it (R142, R036). */
export class EscalationDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({ description: 'Unit that is responsible meanwhile (R032).' })
  ownerUnit!: string;
  @ApiProperty({ description: 'Unit that did not take the case.' })
  notTakenBy!: string;
  @ApiProperty({ description: 'What became of the offer.', enum: ['declined', 'expired'] })
  cause!: string;
  @ApiPropertyOptional({ description: 'Reason from the list, when it was declined.', enum: DECLINE_REASONS })
  reason?: string;
  @ApiProperty({ description: 'Since when nobody has taken it.', type: String, format: 'date' })
  since!: string;
  @ApiProperty({ description: 'Note of that offer.' })
  note!: string;
  @ApiProperty({ description: 'The case, without file or person.', type: SeenNowDto })
  now!: SeenNowDto;
}
