import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { CATALOGUE_ID, VAT_BASES } from '../domain/codes';
import type { AskedTerms } from '../domain/item-terms.rule';
import { MoneyDto } from './money.dto';
import { IsLocalDate } from './validators';

export const NO_CATALOGUE_ID = { message: 'Dit is geen kenmerk uit de catalogus.' };

export class FundingLineDto {
  @ApiProperty({ description: 'Catalogue id of the funder.', example: 'oeno-fondsen', maxLength: 100 })
  @Matches(CATALOGUE_ID, NO_CATALOGUE_ID)
  funder!: string;

  @ApiProperty({ description: 'What this funder pays.', type: MoneyDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount!: MoneyDto;
}

/** What is agreed about one item, whole: a change names all of it again. */
export class ItemTermsDto {
  @ApiProperty({ description: 'What is agreed, in plain words.', example: 'Training', maxLength: 1000 })
  @IsString()
  @Length(1, 1000, { message: 'Een omschrijving heeft 1 tot 1.000 tekens.' })
  description!: string;

  @ApiPropertyOptional({
    description: 'Organisation that provides it; never a person.',
    example: 'Opleider BV',
    maxLength: 200,
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  provider?: string;

  @ApiPropertyOptional({
    description: 'Provider of the register; it has to be recognised today (R045).',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  providerId?: Uuid;

  @ApiProperty({ description: 'First day.', type: String, format: 'date', example: '2022-03-15' })
  @IsLocalDate()
  plannedFrom!: LocalDate;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-06-15' })
  @IsLocalDate()
  plannedUntil!: LocalDate;

  @ApiProperty({ description: 'Price of the whole item; nothing only for what is free.', type: MoneyDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  price!: MoneyDto;

  @ApiProperty({ description: 'VAT basis of the price (Q19).', enum: VAT_BASES, example: 'ex' })
  @IsIn(VAT_BASES)
  vat!: (typeof VAT_BASES)[number];

  @ApiPropertyOptional({
    description: 'VAT rate in whole percents; with it a price is compared on the other basis too.',
    type: 'integer',
    minimum: 0,
    maximum: 100,
    example: 21,
  })
  @IsOptional()
  @IsInt({ message: 'Een btw-tarief is een heel percentage.' })
  @Min(0)
  @Max(100)
  vatPercent?: number;

  @ApiProperty({
    description: 'Who pays; together the price (R027).',
    type: [FundingLineDto],
    maxItems: 10,
  })
  @IsArray()
  @ArrayMaxSize(10, { message: 'Een onderdeel heeft hoogstens tien financieringsregels.' })
  @ValidateNested({ each: true })
  @Type(() => FundingLineDto)
  funding!: FundingLineDto[];

  @ApiPropertyOptional({
    description: 'Why regular service falls short: asked when RMT money pays (R042).',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  regularShortfall?: string;

  @ApiPropertyOptional({
    description: 'True: the employer has a part in it and agrees with that part (R020).',
  })
  @IsOptional()
  @IsBoolean()
  employerPart?: boolean;

  @ApiPropertyOptional({
    description:
      'True: this is no initial publicly funded education; asked for training on RMT money (R129).',
  })
  @IsOptional()
  @IsBoolean()
  notInitialEducation?: boolean;
}

export class WarningDto {
  @ApiProperty({ description: 'Rule it comes from.', example: 'R048' })
  rule!: string;
  @ApiProperty({ description: 'Stable code.', example: 'double-funding' })
  code!: string;
  @ApiProperty({ description: 'Sentence to show.' })
  sentence!: string;
  @ApiProperty({ description: 'Items it is about.', type: [String] })
  items!: readonly string[];
}

/** The terms as the rules read them: whole cents, and only what was said. */
export function termsOf(body: ItemTermsDto): Omit<AskedTerms, 'catalogueId'> {
  const { provider, providerId, vatPercent, regularShortfall, employerPart, notInitialEducation } = body;
  return {
    description: body.description,
    plannedFrom: body.plannedFrom,
    plannedUntil: body.plannedUntil,
    priceCents: body.price.cents,
    vat: body.vat,
    funding: body.funding.map((line) => ({ funder: line.funder, cents: line.amount.cents })),
    ...(provider === undefined ? {} : { provider }),
    ...(providerId === undefined ? {} : { providerId }),
    ...(vatPercent === undefined ? {} : { vatPercent }),
    ...(regularShortfall === undefined ? {} : { regularShortfall }),
    ...(employerPart === undefined ? {} : { employerPart }),
    ...(notInitialEducation === undefined ? {} : { notInitialEducation }),
  };
}
