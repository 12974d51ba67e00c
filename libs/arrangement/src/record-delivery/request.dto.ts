import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { MoneyDto } from '../http/money.dto';
import { IsLocalDate } from '../http/validators';
import type { RecordDelivery } from './decide';

export class RecordDeliveryDto {
  @ApiProperty({
    description: 'Last day this counts up to.',
    type: String,
    format: 'date',
    example: '2022-04-30',
  })
  @IsLocalDate()
  deliveredUntil!: LocalDate;

  @ApiPropertyOptional({ description: 'Delivered since the start; or give a share.', type: MoneyDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount?: MoneyDto;

  @ApiPropertyOptional({
    description: 'Share of the agreed price in whole percents; or give an amount.',
    type: 'integer',
    minimum: 0,
    maximum: 100,
    example: 50,
  })
  @IsOptional()
  @IsInt({ message: 'Een percentage is een heel getal.' })
  @Min(0)
  @Max(100)
  sharePercent?: number;
}

export class DeliveryRecordedDto {
  @ApiProperty({ description: 'Id of the record.', type: String, format: 'uuid' })
  deliveryId!: string;
}

export function deliveryOf(body: RecordDeliveryDto): Omit<RecordDelivery, 'itemId'> {
  const { deliveredUntil, amount, sharePercent } = body;
  return {
    deliveredUntil,
    ...(amount === undefined ? {} : { cents: amount.cents }),
    ...(sharePercent === undefined ? {} : { sharePercent }),
  };
}
