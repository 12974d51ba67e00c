import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONSIDERATION_OUTCOMES, PRIOR_GROUPS } from '../../domain/codes';

export class ProvisionShownDto {
  @ApiProperty({ description: 'Catalogue id.', example: 'oeno-fondsen' })
  provision!: string;
  @ApiProperty({ description: 'What the catalogue calls it.' })
  nameNl!: string;
  @ApiPropertyOptional({ description: 'Region the source names; absent for the whole country.' })
  region?: string;
  @ApiPropertyOptional({
    description: 'Newest outcome (R040); absent when not considered yet.',
    enum: CONSIDERATION_OUTCOMES,
  })
  outcome?: (typeof CONSIDERATION_OUTCOMES)[number];
  @ApiPropertyOptional({ description: 'Why.' })
  reason?: string;
  @ApiPropertyOptional({ description: 'When.', type: String, format: 'date' })
  consideredOn?: string;
}

export class PriorGroupShownDto {
  @ApiProperty({ description: 'Group of R038.', enum: PRIOR_GROUPS })
  group!: (typeof PRIOR_GROUPS)[number];
  @ApiProperty({ description: 'What it is called.' })
  nameNl!: string;
  @ApiProperty({ description: 'Where the rule stands.' })
  source!: string;
  @ApiProperty({ description: 'True when one of its provisions was considered: enough for every item.' })
  considered!: boolean;
  @ApiProperty({ description: 'What is open for this person, here and today.', type: [ProvisionShownDto] })
  provisions!: readonly ProvisionShownDto[];
}

export class PriorProvisionsDto {
  @ApiProperty({ description: 'The day this holds for.', type: String, format: 'date' })
  asOf!: string;
  @ApiProperty({ description: 'True when every group was considered: RMT money may follow.' })
  complete!: boolean;
  @ApiProperty({
    description: 'Groups that are asked, in the order that is advised (R039).',
    type: [PriorGroupShownDto],
  })
  groups!: readonly PriorGroupShownDto[];
  @ApiProperty({
    description: 'Suggested besides, regional funds first (R049); never required.',
    type: [ProvisionShownDto],
  })
  suggested!: readonly ProvisionShownDto[];
}
