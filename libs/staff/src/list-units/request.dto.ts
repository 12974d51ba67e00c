import { UNIT_KINDS, type UnitKind } from '@meereis/access';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

export class ListUnitsQuery {
  @ApiPropertyOptional({
    description: 'Only units of this region.',
    example: 'AM13',
    pattern: '^AM[0-9]{2}$',
  })
  @IsOptional()
  @Matches(/^AM[0-9]{2}$/, { message: 'Een regiocode is AM met twee cijfers.' })
  region?: string;

  @ApiPropertyOptional({ description: 'Only units of this kind.', enum: UNIT_KINDS })
  @IsOptional()
  @IsIn(UNIT_KINDS, { message: 'Dit is geen soort organisatieonderdeel.' })
  kind?: UnitKind;

  @ApiPropertyOptional({
    description: 'Only units that can (`true`) or cannot (`false`) receive a case.',
    enum: ['true', 'false'],
  })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Kies true of false.' })
  canReceive?: 'true' | 'false';
}
