import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PROVIDER_END_REASONS } from '../domain/codes';
import { LastDayDto } from '../http/last-day.dto';

export class EndProviderDto extends LastDayDto {
  @ApiProperty({ description: 'Why it ends.', enum: PROVIDER_END_REASONS, example: 'stopped' })
  @IsIn(PROVIDER_END_REASONS)
  reason!: (typeof PROVIDER_END_REASONS)[number];
}
