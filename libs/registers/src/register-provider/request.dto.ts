import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
} from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { PROVIDER_KINDS, VAT_TREATMENTS, type ProviderKind } from '../domain/codes';
import { IsKvk, IsLocalDate, IsRegion } from '../http/validators';

export class ProviderDescriptionDto {
  @ApiProperty({ description: 'Name of the organisation.', example: 'Bedrijfsschool Metaal', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiProperty({ description: 'Kind of provider.', enum: PROVIDER_KINDS, example: 'company-school' })
  @IsIn(PROVIDER_KINDS)
  kind!: ProviderKind;

  @ApiPropertyOptional({ description: 'Number in the trade register.', example: '90000001', maxLength: 8 })
  @IsOptional()
  @IsKvk()
  kvk?: string;

  @ApiProperty({
    description:
      'Whether the provider charges VAT. The bank account is asked by the cashier, before a payment.',
    enum: VAT_TREATMENTS,
    example: 'exempt',
  })
  @IsIn(VAT_TREATMENTS)
  vat!: (typeof VAT_TREATMENTS)[number];

  @ApiProperty({
    description: 'Regions it works in.',
    type: [String],
    maxItems: 35,
    example: ['AM13', 'AM19'],
  })
  @IsArray()
  @ArrayMinSize(1, { message: 'Noem minstens één regio.' })
  @ArrayMaxSize(35, { message: 'Er zijn 35 regio’s.' })
  @ArrayUnique({ message: 'Noem elke regio één keer.' })
  @IsRegion({ each: true })
  regions!: string[];
}

export class RegisterProviderDto extends ProviderDescriptionDto {
  @ApiProperty({
    description: 'First day it can be used.',
    type: String,
    format: 'date',
    example: '2021-01-01',
  })
  @IsLocalDate()
  activeFrom!: LocalDate;
}

export class ProviderIdDto {
  @ApiProperty({ description: 'The provider.', type: String, format: 'uuid' })
  providerId!: string;
}
