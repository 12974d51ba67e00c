import { IsRegion } from '@meereis/commands';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

import { LimitOnDateDto } from '../http/page';

/** All regions fit in one answer; `cursor` is the code of the last one of the answer before. */
export class ListRegionsDto extends LimitOnDateDto {
  @ApiPropertyOptional({ description: 'Code of the last region seen.', example: 'AM13', maxLength: 4 })
  @IsOptional()
  @IsRegion()
  cursor?: string;
}
