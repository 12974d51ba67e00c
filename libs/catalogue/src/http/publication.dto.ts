import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Which publication an answer stands on: what a decision cites. */
export class PublicationDto {
  @ApiProperty({ description: 'The event that published it.', type: String, format: 'uuid' })
  eventId!: string;

  @ApiProperty({ description: 'Version of the policy data.', example: '2020-12-01' })
  version!: string;

  @ApiPropertyOptional({ description: 'First day this version holds.', type: String, format: 'date' })
  validFrom?: string;

  @ApiPropertyOptional({
    description: 'Last day this version holds; absent until a next one.',
    type: String,
    format: 'date',
  })
  validUntil?: string;
}

/** An amount in whole euro cents. */
export class CatalogueAmountDto {
  @ApiProperty({ description: 'Whole cents, as the source states the amount.', example: 328000 })
  cents!: number;

  @ApiProperty({ description: 'Always euro.', enum: ['EUR'], example: 'EUR' })
  currency!: 'EUR';
}
