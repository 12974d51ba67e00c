import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { RegionalVersionDto } from '../http/version.dto';
import { REGIONAL_KINDS } from './decide';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_MESSAGE = 'Een kenmerk bestaat uit kleine letters, cijfers en streepjes.';

export class RegionalPriceDto {
  @ApiProperty({
    description: 'Maximum price in whole cents.',
    example: 150000,
    minimum: 1,
    maximum: 100_000_000,
  })
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  maximumCents!: number;

  @ApiProperty({ description: 'VAT basis (Q19).', enum: ['ex', 'incl', 'unknown'], example: 'incl' })
  @IsIn(['ex', 'incl', 'unknown'])
  vat!: 'ex' | 'incl' | 'unknown';

  @ApiPropertyOptional({ description: 'What the maximum is per.', example: 'per 3 maanden', maxLength: 100 })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  unit?: string;

  @ApiPropertyOptional({ description: 'Most units.', example: 3, minimum: 1, maximum: 1000 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  maxUnits?: number;

  @ApiProperty({
    description: 'Catalogue entry that pays; never RMT money.',
    example: 'oeno-fondsen',
    maxLength: 100,
  })
  @Matches(SLUG, { message: SLUG_MESSAGE })
  @Length(1, 100)
  pot!: string;
}

export class PublishRegionalInstrumentDto extends RegionalVersionDto {
  @ApiProperty({
    description: 'Code within the region; `am13-` and the code is the id in the catalogue.',
    example: 'werkfit-plus',
    maxLength: 60,
  })
  @Matches(SLUG, { message: SLUG_MESSAGE })
  @Length(2, 60)
  code!: string;

  @ApiProperty({ description: 'Kind.', enum: REGIONAL_KINDS, example: 'instrument' })
  @IsIn(REGIONAL_KINDS)
  kind!: (typeof REGIONAL_KINDS)[number];

  @ApiProperty({
    description: 'One sentence.',
    example: 'Training om weer werkfit te worden.',
    maxLength: 500,
  })
  @IsString()
  @Length(1, 500)
  descriptionNl!: string;

  @ApiProperty({ description: 'What it offers.', example: 'Tien dagdelen in een groep.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  whatItOffers!: string;

  @ApiPropertyOptional({
    description: 'Who can apply or buy.',
    example: 'Partners in de regio',
    maxLength: 500,
  })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  whoCanApply?: string;

  @ApiPropertyOptional({
    description: 'Organisation that executes it.',
    example: 'Gemeente Utrecht',
    maxLength: 500,
  })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  executor?: string;

  @ApiProperty({
    description: 'Conditions in words; they are shown to be checked, and never decide.',
    type: [String],
    example: ['Na een intake bij het Werkcentrum.'],
    maxItems: 30,
  })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  conditions!: string[];

  @ApiProperty({ description: 'To consider before RMT money (R049).', example: false })
  @IsBoolean()
  priorProvision!: boolean;

  @ApiPropertyOptional({ description: 'Maximum price, and what pays it.', type: RegionalPriceDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => RegionalPriceDto)
  price?: RegionalPriceDto;
}

export class PublishedInstrumentDto {
  @ApiProperty({ description: 'Id in the catalogue.', example: 'am13-werkfit-plus' })
  id!: string;

  @ApiProperty({ description: 'The version published.', example: '2025-01' })
  version!: string;
}
