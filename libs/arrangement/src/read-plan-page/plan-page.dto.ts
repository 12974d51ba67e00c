import { ApiProperty } from '@nestjs/swagger';

export class PlanPageItemDto {
  @ApiProperty({ description: 'Id of the item.', type: String, format: 'uuid' })
  itemId!: string;
  @ApiProperty({ description: 'Name.' })
  name!: string;
  @ApiProperty({ description: 'What is agreed.' })
  description!: string;
  @ApiProperty({ description: 'When.' })
  period!: string;
  @ApiProperty({ description: 'Who does it.' })
  who!: string;
  @ApiProperty({ description: 'What it costs.' })
  cost!: string;
  @ApiProperty({ description: 'Who pays.', type: [String] })
  payers!: readonly string[];
}

export class PlanPageGoalDto {
  @ApiProperty({ description: 'Direction.' })
  direction!: string;
  @ApiProperty({ description: 'The goal in the person’s words.' })
  words!: string;
}

/** The page the person gets, as content and as a document to print; the address stands in neither list (R146). */
export class PlanPageDto {
  @ApiProperty({ description: 'Version of the plan.', type: 'integer' })
  planVersion!: number;
  @ApiProperty({ description: 'SHA-256 over the content: the same content, the same hash.' })
  hash!: string;
  @ApiProperty({ description: 'Name of the person.' })
  person!: string;
  @ApiProperty({ description: 'Goal.', type: PlanPageGoalDto })
  goal!: PlanPageGoalDto;
  @ApiProperty({ description: 'Items.', type: [PlanPageItemDto] })
  items!: readonly PlanPageItemDto[];
  @ApiProperty({ description: 'What the person does.', type: [String] })
  youDo!: readonly string[];
  @ApiProperty({ description: 'What the team does.', type: [String] })
  teamDoes!: readonly string[];
  @ApiProperty({ description: 'Who to call.', type: [String] })
  contact!: readonly string[];
  @ApiProperty({ description: 'Rights (R030, R144, Q06).', type: [String] })
  yourRights!: readonly string[];
  @ApiProperty({ description: 'How to object to a decision, if there is one (R141).', type: [String] })
  objection!: readonly string[];
  @ApiProperty({ description: 'The page as one HTML document.' })
  html!: string;
}
