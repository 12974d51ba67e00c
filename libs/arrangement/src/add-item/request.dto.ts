import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { CATALOGUE_ID, VAT_BASES } from '../domain/codes';
import { MoneyDto } from '../http/money.dto';
import { IsLocalDate } from '../http/validators';
import type { AddItem } from './decide';

const NO_CATALOGUE_ID = { message: 'Dit is geen kenmerk uit de catalogus.' };

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

export class AddItemDto {
  @ApiProperty({
    description: 'Entry or priced service of the catalogue (R024).',
    example: 'versterken-arbeidsmarktpositie',
    maxLength: 100,
  })
  @Matches(CATALOGUE_ID, NO_CATALOGUE_ID)
  catalogueId!: string;

  @ApiProperty({ description: 'What is agreed, in plain words.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000, { message: 'Een omschrijving heeft 1 tot 1.000 tekens.' })
  description!: string;

  @ApiPropertyOptional({ description: 'Organisation that provides it; never a person.', maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  provider?: string;

  @ApiProperty({ description: 'First day.', type: String, format: 'date', example: '2022-03-15' })
  @IsLocalDate()
  plannedFrom!: LocalDate;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-06-15' })
  @IsLocalDate()
  plannedUntil!: LocalDate;

  @ApiProperty({ description: 'Price of the whole item.', type: MoneyDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  price!: MoneyDto;

  @ApiProperty({ description: 'VAT basis of the price (Q19).', enum: VAT_BASES, example: 'ex' })
  @IsIn(VAT_BASES)
  vat!: (typeof VAT_BASES)[number];

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
}

export class ItemAddedDto {
  @ApiProperty({ description: 'Id of the item.', type: String, format: 'uuid' })
  itemId!: string;

  @ApiProperty({ description: 'Version of the plan the person is asked to agree with.', type: 'integer' })
  planVersion!: number;
}

export function addItemOf(body: AddItemDto): AddItem {
  const { price, funding, ...rest } = body;
  return {
    ...rest,
    priceCents: price.cents,
    funding: funding.map((line) => ({ funder: line.funder, cents: line.amount.cents })),
  };
}
