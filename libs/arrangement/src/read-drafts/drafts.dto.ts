import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DRAFTS_PER_OWNER_MAX } from '../desk/draft-store';
import { FORMS } from '../desk/draft.rule';

export class DraftsQueryDto {
  @ApiPropertyOptional({
    description: 'First draft of this page: `nextOffset` of the page before.',
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: DRAFTS_PER_OWNER_MAX,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(DRAFTS_PER_OWNER_MAX)
  offset?: number;

  @ApiPropertyOptional({
    description: 'Most drafts in one answer.',
    type: 'integer',
    default: 50,
    minimum: 1,
    maximum: 100,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class DraftLineDto {
  @ApiProperty({ description: 'Id of the draft.', type: String, format: 'uuid' })
  draftId!: string;
  @ApiProperty({ description: 'Which form it is.', enum: FORMS })
  form!: string;
  @ApiPropertyOptional({ description: 'The person it is about.', type: String, format: 'uuid' })
  personId?: string;
  @ApiPropertyOptional({ description: 'The case it is for.', type: String, format: 'uuid' })
  arrangementId?: string;
  @ApiProperty({ description: 'Version, the same as the ETag.', type: 'integer' })
  version!: number;
  @ApiProperty({ description: 'Day it was last saved.', type: String, format: 'date' })
  savedOn!: string;
  @ApiProperty({
    description: 'Day it is deleted when it is not saved again.',
    type: String,
    format: 'date',
  })
  deletedOn!: string;
  @ApiPropertyOptional({
    description: 'From day 80: that it will be deleted, in Dutch.',
    example: 'Dit concept wordt verwijderd op 30 mei 2022. Sla het opnieuw op of dien het in.',
  })
  warning?: string;
}

export class DraftDto extends DraftLineDto {
  @ApiProperty({ description: 'The form as the screen kept it.' })
  content!: string;
}

export class DraftPageDto {
  @ApiProperty({ description: 'One’s own drafts, the one that goes first on top.', type: [DraftLineDto] })
  drafts!: readonly DraftLineDto[];
  @ApiPropertyOptional({ description: 'Ask for the next page from here.', type: 'integer' })
  nextOffset?: number;
}

export class DraftNoticeDto {
  @ApiProperty({ description: 'Id of the draft.', type: String, format: 'uuid' })
  draftId!: string;
  @ApiProperty({ description: 'Account of the colleague it belongs to.', type: String, format: 'uuid' })
  account!: string;
  @ApiProperty({ description: 'Which form it is.', enum: FORMS })
  form!: string;
  @ApiProperty({ description: 'Day it is deleted.', type: String, format: 'date' })
  deletedOn!: string;
  @ApiProperty({ description: 'What to do, in Dutch.' })
  notice!: string;
}

export class DraftNoticesDto {
  @ApiProperty({ description: 'Drafts of the unit that go soon; at most 100.', type: [DraftNoticeDto] })
  notices!: readonly DraftNoticeDto[];
}
