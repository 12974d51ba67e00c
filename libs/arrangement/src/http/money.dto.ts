import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsInt, Max, Min } from 'class-validator';

/** A hundred million euros: far above any item, so that a sum of lines stays a safe integer. */
const CENTS_MAX = 10_000_000_000;

export class MoneyDto {
  @ApiProperty({
    description: 'Whole euro cents.',
    type: 'integer',
    minimum: 0,
    maximum: CENTS_MAX,
    example: 300_000,
  })
  @IsInt({ message: 'Een bedrag bestaat uit hele centen.' })
  @Min(0, { message: 'Een bedrag is niet lager dan € 0,00.' })
  @Max(CENTS_MAX, { message: 'Dit bedrag is te hoog.' })
  cents!: number;

  @ApiProperty({ description: 'Always euro.', enum: ['EUR'], example: 'EUR' })
  @Equals('EUR', { message: 'Bedragen zijn in euro (EUR).' })
  currency!: 'EUR';
}

export function inEuro(cents: number): MoneyDto {
  return { cents, currency: 'EUR' };
}
