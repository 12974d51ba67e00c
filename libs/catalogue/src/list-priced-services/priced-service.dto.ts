import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CatalogueAmountDto, PublicationDto } from '../http/publication.dto';

export class PricedServiceDto {
  @ApiProperty({ description: 'Id of the service.', example: 'matching' })
  id!: string;

  @ApiProperty({ description: 'Name, in Dutch.', example: 'Matching' })
  nameNl!: string;

  @ApiProperty({ description: 'One sentence, in Dutch.' })
  descriptionNl!: string;

  @ApiProperty({ description: 'Phase it belongs to, in Dutch.', example: 'Bemiddeling' })
  phase!: string;

  @ApiProperty({ description: 'Maximum or guide price (R043, R082, R106).', type: CatalogueAmountDto })
  maximum!: CatalogueAmountDto;

  @ApiProperty({
    description: 'VAT basis of the maximum (Q19); `unknown` counts as including VAT.',
    enum: ['ex', 'incl', 'unknown'],
    example: 'ex',
  })
  vat!: 'ex' | 'incl' | 'unknown';

  @ApiPropertyOptional({ description: 'What the maximum is per.', example: 'per 3 maanden' })
  unit?: string;

  @ApiPropertyOptional({ description: 'Most units.', example: 3 })
  maxUnits?: number;

  @ApiPropertyOptional({ description: 'Group the scheme itself names (R098).' })
  onlyFor?: string;

  @ApiPropertyOptional({
    description: 'Pot that pays where it is not RMT money.',
    example: 'praktijkleren-inkoop',
  })
  pot?: string;

  @ApiPropertyOptional({ description: 'Condition in prose: for a human to check.' })
  requires?: string;

  @ApiProperty({
    description: 'First day of this price.',
    type: String,
    format: 'date',
    example: '2021-03-22',
  })
  validFrom!: string;

  @ApiProperty({
    description: 'Last day of this price.',
    type: String,
    format: 'date',
    example: '2024-12-31',
  })
  validUntil!: string;

  @ApiProperty({ description: 'What those days rest on.' })
  validityBasis!: string;

  @ApiProperty({ description: 'Source of the price.' })
  source!: string;

  @ApiPropertyOptional({ description: 'Doubts in the source; show them with the price.' })
  notes?: string;

  @ApiProperty({ description: 'The price list this stands on.', type: PublicationDto })
  publication!: PublicationDto;
}
