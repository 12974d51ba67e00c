import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CatalogueAmountDto, PublicationDto } from '../http/publication.dto';

export class DocumentRefDto {
  @ApiProperty({ description: 'Policy document.', example: '004_840f4a83387aa49c.txt' })
  document!: string;

  @ApiProperty({ description: 'Section of that document.', example: '1. Financiële middelen' })
  section!: string;
}

export class YearAmountDto {
  @ApiProperty({ description: 'Year, or `per-year` for an amount every year.', example: '2021' })
  year!: string;

  @ApiProperty({ description: 'The amount.', type: CatalogueAmountDto })
  amount!: CatalogueAmountDto;
}

export class CapDto {
  @ApiProperty({ description: 'What is limited.', example: 'months_max' })
  name!: string;

  @ApiPropertyOptional({ description: 'A limit in numbers.', example: 9 })
  count?: number;

  @ApiPropertyOptional({ description: 'A limit in money.', type: CatalogueAmountDto })
  amount?: CatalogueAmountDto;

  @ApiPropertyOptional({ description: 'A limit in words.', example: '35 teams' })
  text?: string;
}

export class EntrySummaryDto {
  @ApiProperty({
    description: 'Id of the entry, stable over versions.',
    example: 'rmt-crisisdienstverlening',
  })
  id!: string;

  @ApiProperty({ description: 'Name, in Dutch.', example: 'O&O-fondsen' })
  nameNl!: string;

  @ApiProperty({ description: 'Kind, in Dutch as in the documents.', example: 'budget' })
  kind!: string;

  @ApiProperty({ description: 'One sentence, in Dutch.' })
  descriptionNl!: string;

  @ApiProperty({ description: 'Whether its window holds on the date asked for; an open end counts as open.' })
  open!: boolean;

  @ApiPropertyOptional({
    description: 'Start of the window: a day, a month or a year, as precise as the source.',
    example: '2021-06',
  })
  windowFrom?: string;

  @ApiPropertyOptional({ description: 'End of the window, as precise as the source.', example: '2022' })
  windowUntil?: string;

  @ApiPropertyOptional({ description: 'Later end, where it was prolonged.', example: '2024-12-31' })
  prolongedUntil?: string;

  @ApiPropertyOptional({ description: 'Region in the words of the source; absent: everywhere.' })
  region?: string;

  @ApiProperty({ description: 'To consider before RMT money (R038).' })
  priorProvision!: boolean;

  @ApiPropertyOptional({ description: 'Differences and doubts in the sources; show them with the entry.' })
  notes?: string;

  @ApiProperty({ description: 'The publication this stands on.', type: PublicationDto })
  publication!: PublicationDto;
}

export class RegionalPriceShownDto {
  @ApiProperty({ description: 'Maximum price.', type: CatalogueAmountDto })
  maximum!: CatalogueAmountDto;

  @ApiProperty({ description: 'VAT basis (Q19).', enum: ['ex', 'incl', 'unknown'], example: 'incl' })
  vat!: 'ex' | 'incl' | 'unknown';

  @ApiPropertyOptional({ description: 'What the maximum is per.', example: 'per 3 maanden' })
  unit?: string;

  @ApiPropertyOptional({ description: 'Most units.', example: 3 })
  maxUnits?: number;

  @ApiProperty({ description: 'Catalogue entry that pays.', example: 'oeno-fondsen' })
  pot!: string;
}

export class EntryDto extends EntrySummaryDto {
  @ApiPropertyOptional({ description: 'Who can apply or buy.' })
  whoCanApply?: string;

  @ApiProperty({ description: 'Whom it is for, in the words of the source.', type: [String] })
  targetGroups!: readonly string[];

  @ApiProperty({ description: 'What it offers.' })
  whatItOffers!: string;

  @ApiPropertyOptional({ description: 'Total amount as stated; never a sum.', type: CatalogueAmountDto })
  amountTotal?: CatalogueAmountDto;

  @ApiProperty({
    description: 'Amounts by year as stated; possibly on different bases (R062).',
    type: [YearAmountDto],
  })
  amountsByYear!: readonly YearAmountDto[];

  @ApiPropertyOptional({ description: 'Amount per person.', type: CatalogueAmountDto })
  amountPerPerson?: CatalogueAmountDto;

  @ApiProperty({ description: 'Limits.', type: [CapDto] })
  caps!: readonly CapDto[];

  @ApiPropertyOptional({ description: 'Share others must pay, in percent.', example: 50 })
  cofinancingPercent?: number;

  @ApiPropertyOptional({ description: 'Who executes it.' })
  executor?: string;

  @ApiPropertyOptional({ description: 'Why it counts as a prior provision: stated, or inferred by us.' })
  preliminaryBasis?: string;

  @ApiPropertyOptional({ description: 'A higher learning route to consider before the praktijkverklaring.' })
  higherRoute?: boolean;

  @ApiProperty({ description: 'State on 1 December 2020 as far as the documents tell.', example: 'lopend' })
  phase!: string;

  @ApiPropertyOptional({ description: 'Entry it is part of.', example: 'aanvullend-sociaal-pakket' })
  parent?: string;

  @ApiProperty({ description: 'Conditions in prose: for a human to check.', type: [String] })
  conditions!: readonly string[];

  @ApiProperty({ description: 'Where it is described.', type: DocumentRefDto })
  source!: DocumentRefDto;

  @ApiProperty({ description: 'Where else it is described.', type: [DocumentRefDto] })
  alsoInDocuments!: readonly DocumentRefDto[];

  @ApiProperty({ description: 'Facts from public sources.', type: [String] })
  publicFacts!: readonly string[];

  @ApiPropertyOptional({ description: 'Region that published it for itself.', example: 'AM13' })
  publishedForRegion?: string;

  @ApiPropertyOptional({
    description: 'Maximum price of a region’s own instrument.',
    type: RegionalPriceShownDto,
  })
  price?: RegionalPriceShownDto;
}
