import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { CASH_BASES, FUND_BASES } from '../domain/codes';
import { AmountOfPotDto } from '../http/pot.dto';

export class ProposeTotalDto extends AmountOfPotDto {
  @ApiProperty({
    description: 'Whether the amount holds the share of the VAT compensation fund (R062).',
    enum: FUND_BASES,
    example: 'without-vat-fund',
  })
  @IsIn(FUND_BASES)
  fundBasis!: (typeof FUND_BASES)[number];

  @ApiProperty({ description: 'Opening or cash basis (R063).', enum: CASH_BASES, example: 'cash' })
  @IsIn(CASH_BASES)
  cashBasis!: (typeof CASH_BASES)[number];

  @ApiProperty({
    description: 'Of a trial or a demonstration: no money stands behind it.',
    example: false,
  })
  @IsBoolean()
  fictitious!: boolean;
}
