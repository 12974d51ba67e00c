import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { MUNICIPALITY } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class ChangeRegionDto {
  @ApiProperty({ description: 'Municipality the person moves to.', example: 'GM0546', maxLength: 6 })
  @Matches(MUNICIPALITY, { message: 'Dit is geen gemeentecode (GM en vier cijfers).' })
  municipality!: string;

  @ApiProperty({
    description: 'First day in that municipality.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  changedOn!: LocalDate;
}

export class RegionChangedDto {
  @ApiProperty({ description: 'The arrangement.', type: String, format: 'uuid' })
  arrangementId!: string;

  @ApiProperty({ description: 'Region of the case from now on.', example: 'AM19' })
  region!: string;
}
