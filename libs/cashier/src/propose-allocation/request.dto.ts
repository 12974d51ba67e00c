import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsLocalDate, IsRegion } from '@meereis/commands';
import type { LocalDate, RegionCode } from '@meereis/kernel';
import { AmountOfPotDto } from '../http/pot.dto';

export class ProposeAllocationDto extends AmountOfPotDto {
  @ApiProperty({ description: 'Labour-market region.', type: String, example: 'AM13', maxLength: 4 })
  @IsRegion()
  region!: RegionCode;

  @ApiProperty({
    description: 'Phase of the ministry’s decision (R050).',
    type: 'integer',
    minimum: 1,
    maximum: 99,
  })
  @IsInt({ message: 'Een fase is een geheel getal.' })
  @Min(1, { message: 'De eerste fase is 1.' })
  @Max(99, { message: 'De laatste fase is 99.' })
  phase!: number;

  @ApiProperty({
    description: 'The day the region’s cooperation plan was approved (R055).',
    type: String,
    format: 'date',
    example: '2021-12-01',
  })
  @IsLocalDate()
  planApprovedOn!: LocalDate;
}
