import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CatalogueAmountDto, PublicationDto } from '../http/publication.dto';
import { REASON_CODES } from '../policy/offer-reasons.rule';
import { REMARKS } from '../policy/offer-remarks.rule';
import { OFFER_VERDICTS, type OfferVerdict } from '../policy/offers.rule';

export class OfferReasonDto {
  @ApiProperty({ description: 'Stable code.', enum: REASON_CODES, example: 'closed' })
  code!: (typeof REASON_CODES)[number];

  @ApiPropertyOptional({ description: 'Rule it follows from.', example: 'R098' })
  rule?: string;

  @ApiProperty({ description: 'In Dutch.', example: 'Dit kan pas vanaf 1 januari 2022.' })
  sentence!: string;
}

export class OfferRemarkDto {
  @ApiProperty({ description: 'What it is about.', enum: REMARKS, example: 'condition' })
  about!: (typeof REMARKS)[number];

  @ApiProperty({
    description: 'Words of the source, or what the data does not say.',
    example: 'per 3 maanden',
  })
  text!: string;
}

export class OfferFunderDto {
  @ApiProperty({ description: 'Catalogue entry that pays.', example: 'scholingsbudget-ww-extra' })
  id!: string;

  @ApiProperty({ description: 'Name, in Dutch.', example: 'Extra scholingsbudget WW' })
  nameNl!: string;

  @ApiProperty({
    description: 'Open to this person, not, or to be checked.',
    enum: ['yes', 'no', 'check'],
    example: 'no',
  })
  open!: 'yes' | 'no' | 'check';

  @ApiPropertyOptional({ description: 'Rule it follows from.', example: 'R003' })
  rule?: string;

  @ApiPropertyOptional({
    description: 'Why not, or what to check.',
    example: 'Dit geld is alleen voor mensen met een WW-uitkering.',
  })
  sentence?: string;
}

export class OfferDto {
  @ApiProperty({ description: 'Entry or service.', example: 'scholing-beroep-functie' })
  id!: string;

  @ApiProperty({ description: 'Name, in Dutch.', example: 'Scholing naar een beroep of functie' })
  nameNl!: string;

  @ApiProperty({ description: 'One sentence, in Dutch.', example: 'Leidt tot een erkend diploma.' })
  descriptionNl!: string;

  @ApiProperty({
    description: 'Kind of entry; `dienst` for a service with a maximum price.',
    example: 'dienst',
  })
  kind!: string;

  @ApiProperty({
    description:
      'Fits, fits when what is to be checked holds, or does not fit. Only structured fields decide.',
    enum: OFFER_VERDICTS,
    example: 'fits-if',
  })
  verdict!: OfferVerdict;

  @ApiProperty({ description: 'Every reason why it does not fit.', type: [OfferReasonDto] })
  reasons!: readonly OfferReasonDto[];

  @ApiProperty({ description: 'Te controleren: what the data cannot decide.', type: [OfferRemarkDto] })
  toCheck!: readonly OfferRemarkDto[];

  @ApiProperty({ description: 'Doubts in the data.', type: [OfferRemarkDto] })
  doubts!: readonly OfferRemarkDto[];

  @ApiProperty({
    description: 'Money that could pay, open or not; prior money first (R038).',
    type: [OfferFunderDto],
  })
  funders!: readonly OfferFunderDto[];

  @ApiPropertyOptional({
    description: 'What to do when all money that is known is closed; it never changes the verdict.',
    example: 'De catalogus kent hiervoor geen geld dat openstaat. Zoek een andere financier.',
  })
  moneyAdvice?: string;

  @ApiProperty({ description: 'To consider before RMT money (R038, R049).', example: false })
  priorProvision!: boolean;

  @ApiPropertyOptional({ description: 'Maximum price.', type: CatalogueAmountDto })
  maximum?: CatalogueAmountDto;

  @ApiPropertyOptional({
    description: 'VAT basis of the maximum (Q19).',
    enum: ['ex', 'incl', 'unknown'],
    example: 'ex',
  })
  vat?: 'ex' | 'incl' | 'unknown';

  @ApiPropertyOptional({
    description: 'The publication that held; absent when there was none.',
    type: PublicationDto,
  })
  publication?: PublicationDto;
}

export class OfferPageDto {
  @ApiProperty({ description: 'In order of id.', type: [OfferDto] })
  items!: readonly OfferDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
