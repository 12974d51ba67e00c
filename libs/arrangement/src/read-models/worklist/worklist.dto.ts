import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { DuePageDto } from '../../http/page.dto';

export const RELATIONS = ['own', 'offered', 'former'] as const;
export const PHASES = [
  'reported',
  'weighed',
  'admitted',
  'refused',
  'planning',
  'set',
  'placed',
  'closed',
  'reopened',
] as const;

export class WorklistQueryDto extends DuePageDto {
  @ApiPropertyOptional({
    description: 'Own cases, cases offered to the unit, or cases it handed over.',
    enum: RELATIONS,
    default: 'own',
  })
  @IsOptional()
  @IsIn(RELATIONS)
  relation?: (typeof RELATIONS)[number];

  @ApiPropertyOptional({ description: 'Only cases in this phase.', enum: PHASES })
  @IsOptional()
  @IsIn(PHASES)
  phase?: (typeof PHASES)[number];
}

export class WorklistCaseDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({ description: 'Why it stands in this list.', enum: RELATIONS })
  relation!: (typeof RELATIONS)[number];
  @ApiPropertyOptional({ description: 'Name of the person; absent for a case that was handed over.' })
  name?: string;
  @ApiPropertyOptional({
    description: 'Where it stands; absent for a case that was handed over.',
    enum: PHASES,
  })
  phase?: string;
  @ApiPropertyOptional({ description: 'Region of the case; absent for a case that was handed over.' })
  region?: string;
  @ApiPropertyOptional({
    description: 'First day something of this unit is due.',
    type: String,
    format: 'date',
  })
  dueOn?: string;
  @ApiProperty({ description: 'Since when the unit has this ground.', type: String, format: 'date' })
  since!: string;
  @ApiPropertyOptional({
    description: 'Last day to answer an offer, or day of the handover.',
    type: String,
    format: 'date',
  })
  until?: string;
}

export class WorklistDto {
  @ApiProperty({ description: 'Cases, what is due first comes first.', type: [WorklistCaseDto] })
  cases!: readonly WorklistCaseDto[];
  @ApiProperty({ description: 'How many cases of this unit the filters leave.', type: 'integer' })
  total!: number;
  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
