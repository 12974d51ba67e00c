import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MoneyDto } from './money.dto';

export class PlanFunderDto {
  @ApiProperty({ description: 'Catalogue id of the funder.' })
  funder!: string;
  @ApiProperty({ description: 'What the catalogue calls it.' })
  name!: string;
  @ApiProperty({ description: 'What this funder pays.', type: MoneyDto })
  amount!: MoneyDto;
}

/** One item as a version of the plan has it. */
export class PlanItemDto {
  @ApiProperty({ description: 'Id of the item.', type: String, format: 'uuid' })
  itemId!: string;
  @ApiProperty({ description: 'What the catalogue calls it.' })
  name!: string;
  @ApiProperty({ description: 'What is agreed, in plain words.' })
  description!: string;
  @ApiPropertyOptional({ description: 'Who provides it.' })
  provider?: string;
  @ApiProperty({ description: 'First day.', type: String, format: 'date' })
  plannedFrom!: string;
  @ApiProperty({ description: 'Last day.', type: String, format: 'date' })
  plannedUntil!: string;
  @ApiProperty({ description: 'Price of the whole item.', type: MoneyDto })
  price!: MoneyDto;
  @ApiProperty({ description: 'VAT basis of the price.' })
  vat!: string;
  @ApiProperty({ description: 'Who pays.', type: [PlanFunderDto] })
  funding!: readonly PlanFunderDto[];
  @ApiProperty({ description: 'The employer has a part in it (R020).' })
  employerPart!: boolean;
}

export class PlanGoalDto {
  @ApiProperty({ description: 'Direction.' })
  kind!: string;
  @ApiProperty({ description: 'The goal in words.' })
  description!: string;
  @ApiProperty({ description: 'Day it was agreed.', type: String, format: 'date' })
  agreedOn!: string;
}

/** One version of the plan. */
export class PlanVersionDto {
  @ApiProperty({ description: 'Version.', type: 'integer' })
  planVersion!: number;
  @ApiProperty({
    description: 'Draft, in force now, or in force before.',
    enum: ['draft', 'in-force', 'former'],
  })
  status!: 'draft' | 'in-force' | 'former';
  @ApiPropertyOptional({ description: 'Day it was set.', type: String, format: 'date' })
  setOn?: string;
  @ApiPropertyOptional({ description: 'Goal.', type: PlanGoalDto })
  goal?: PlanGoalDto;
  @ApiProperty({ description: 'Items.', type: [PlanItemDto] })
  items!: readonly PlanItemDto[];
}

export class FieldChangeDto {
  @ApiProperty({ description: 'Field.' })
  field!: string;
  @ApiProperty({ description: 'What the field is called.' })
  name!: string;
  @ApiProperty({ description: 'In the version in force.' })
  before!: string;
  @ApiProperty({ description: 'In the draft.' })
  after!: string;
}

export class PlanDifferenceDto {
  @ApiProperty({
    description: 'What differs.',
    enum: ['goal-changed', 'item-added', 'item-changed', 'item-withdrawn'],
  })
  kind!: string;
  @ApiPropertyOptional({ description: 'Item.', type: String, format: 'uuid' })
  itemId?: string;
  @ApiProperty({ description: 'Field by field.', type: [FieldChangeDto] })
  changes!: readonly FieldChangeDto[];
  @ApiProperty({ description: 'In words.' })
  sentence!: string;
}
