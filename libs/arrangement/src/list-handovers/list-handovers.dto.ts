import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { REQUEST_DECLINE_REASONS } from '../domain/travel-codes';

export const DIRECTIONS = ['made', 'received'] as const;
export const STANDINGS = ['waiting', 'ended'] as const;

class HandoverLimitDto {
  @ApiPropertyOptional({
    description: 'Most in one answer.',
    type: 'integer',
    default: 50,
    minimum: 1,
    maximum: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100, { message: 'Vraag er hoogstens 100.' })
  limit?: number;
}

const CURSOR_WORDS = 'Gebruik de cursor uit het vorige antwoord.';

export class HandoverPageQueryDto extends HandoverLimitDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the answer before.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: CURSOR_WORDS })
  cursor?: string;
}

export class HandoversQueryDto extends HandoverLimitDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the answer before.', maxLength: 47 })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/, { message: CURSOR_WORDS })
  cursor?: string;

  @ApiPropertyOptional({
    description: 'Made by the own unit, or received.',
    enum: DIRECTIONS,
    default: 'received',
  })
  @IsOptional()
  @IsIn(DIRECTIONS)
  direction?: (typeof DIRECTIONS)[number];

  @ApiPropertyOptional({
    description:
      'Only those that wait for an answer, the first to be answered first; or only those that ended, the latest first.',
    enum: STANDINGS,
  })
  @IsOptional()
  @IsIn(STANDINGS)
  standing?: (typeof STANDINGS)[number];
}

export class UnitHandoverDto {
  @ApiProperty({ description: 'Id of the handover.', type: String, format: 'uuid' })
  handoverId!: string;
  @ApiProperty({ description: 'The case; readable only with a tie to it.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiPropertyOptional({
    description: 'Name of the person; only where the case is the unit’s own or offered to it now.',
  })
  name?: string;
  @ApiProperty({ description: 'Unit that offered.' })
  fromUnit!: string;
  @ApiProperty({ description: 'Unit it was offered to.' })
  toUnit!: string;
  @ApiProperty({
    description: 'Where it stands.',
    enum: ['offered', 'accepted', 'declined', 'withdrawn', 'expired'],
  })
  status!: string;
  @ApiPropertyOptional({
    description: 'Reason of a refusal; `consent-withdrawn` where the person took it back.',
  })
  cause?: string;
  @ApiProperty({ description: 'When it was offered.', type: String, format: 'date' })
  offeredOn!: string;
  @ApiProperty({ description: 'Last day to answer.', type: String, format: 'date' })
  answerBy!: string;
  @ApiPropertyOptional({ description: 'When it ended.', type: String, format: 'date' })
  endedOn?: string;
}

export class UnitHandoversDto {
  @ApiProperty({
    description: 'Handovers of the own unit, the first to be answered first.',
    type: [UnitHandoverDto],
  })
  handovers!: readonly UnitHandoverDto[];
  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}

export class UnitRequestDto {
  @ApiProperty({ description: 'Id of the request.', type: String, format: 'uuid' })
  requestId!: string;
  @ApiProperty({ description: 'Where it stands.', enum: ['open', 'offered', 'declined', 'unanswered'] })
  status!: string;
  @ApiPropertyOptional({ description: 'Why it was declined.', enum: REQUEST_DECLINE_REASONS })
  reason?: string;
  @ApiPropertyOptional({ description: 'The same in Dutch.' })
  reasonText?: string;
  @ApiProperty({ description: 'When it was made.', type: String, format: 'date' })
  requestedOn!: string;
  @ApiProperty({ description: 'Last day of the owner to answer.', type: String, format: 'date' })
  answerBy!: string;
}

export class UnitRequestsDto {
  @ApiProperty({ description: 'Requests of the own unit.', type: [UnitRequestDto] })
  requests!: readonly UnitRequestDto[];
  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
