import { IsRegion } from '@meereis/commands';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { RegionCode } from '@meereis/kernel';

import { PageOnDateDto } from '../http/page';
import { OFFER_VERDICTS, type OfferQuestion, type OfferVerdict } from '../policy/offers.rule';

const BENEFITS = ['none', 'ww', 'participatiewet', 'wajong', 'wia', 'other'] as const;
const SITUATIONS = ['working', 'notice-period', 'unemployed', 'self-employed-reorienting'] as const;
const BANENAFSPRAAK = ['yes', 'no', 'in-doubt'] as const;

/** An anonymous question: codes only, nothing that leads to a person. */
export class ListOffersDto extends PageOnDateDto {
  @ApiProperty({ description: 'Region of the person.', example: 'AM13', type: String, maxLength: 4 })
  @IsRegion()
  region!: RegionCode;

  @ApiPropertyOptional({
    description: 'Benefits the person has. They decide which money is open (R003), never what is offered.',
    enum: BENEFITS,
    isArray: true,
    maxItems: 6,
    example: ['ww'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @IsArray()
  @ArrayMaxSize(6)
  @IsIn(BENEFITS, { each: true, message: 'Kies een bekende uitkering.' })
  benefit?: OfferQuestion['benefits'][number][];

  @ApiPropertyOptional({ description: 'Situation.', enum: SITUATIONS, example: 'unemployed' })
  @IsOptional()
  @IsIn(SITUATIONS, { message: 'Kies een bekende situatie.' })
  situation?: (typeof SITUATIONS)[number];

  @ApiPropertyOptional({
    description:
      'Of the banenafspraak group; decides only for services whose scheme names that group (R098).',
    enum: BANENAFSPRAAK,
    example: 'no',
  })
  @IsOptional()
  @IsIn(BANENAFSPRAAK, { message: 'Kies ja, nee of in twijfel.' })
  banenafspraak?: (typeof BANENAFSPRAAK)[number];

  @ApiPropertyOptional({ description: 'Age in whole years.', minimum: 0, maximum: 120, example: 41 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Een leeftijd is een geheel getal.' })
  @Min(0)
  @Max(120)
  age?: number;

  @ApiPropertyOptional({
    description: 'Only offers with this verdict.',
    enum: OFFER_VERDICTS,
    example: 'fits',
  })
  @IsOptional()
  @IsIn(OFFER_VERDICTS, { message: 'Kies een bekende uitkomst.' })
  verdict?: OfferVerdict;
}
