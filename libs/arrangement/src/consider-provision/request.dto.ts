import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { CATALOGUE_ID, CONSIDERATION_OUTCOMES } from '../domain/codes';
import { CONSIDERED_GROUPS } from '../domain/item-codes';
import { IsLocalDate } from '../http/validators';

export class ConsiderProvisionDto {
  @ApiProperty({
    description:
      'Group that comes before RMT money (R038); `further` for a provision that is only suggested.',
    enum: CONSIDERED_GROUPS,
    example: 'sector',
  })
  @IsIn(CONSIDERED_GROUPS)
  group!: (typeof CONSIDERED_GROUPS)[number];

  @ApiProperty({ description: 'Catalogue id of the provision.', example: 'oeno-fondsen', maxLength: 100 })
  @Matches(CATALOGUE_ID, { message: 'Dit is geen kenmerk uit de catalogus.' })
  provision!: string;

  @ApiProperty({ description: 'What came of it (R040).', enum: CONSIDERATION_OUTCOMES })
  @IsIn(CONSIDERATION_OUTCOMES)
  outcome!: (typeof CONSIDERATION_OUTCOMES)[number];

  @ApiProperty({ description: 'Why.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  reason!: string;

  @ApiProperty({ description: 'Day it was considered.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  consideredOn!: LocalDate;
}

export class ProvisionConsideredDto {
  @ApiProperty({ description: 'Id of the consideration.', type: String, format: 'uuid' })
  considerationId!: string;
}
