import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import { FORMS, type Form } from '../desk/draft.rule';

/** Room for the longest form many times over. */
const CONTENT_MAX = 50_000;

export class SaveDraftDto {
  @ApiProperty({
    description: 'The form as the screen keeps it, as text.',
    example: '{"situation":"unemployed"}',
    minLength: 1,
    maxLength: CONTENT_MAX,
  })
  @IsString()
  @Length(1, CONTENT_MAX)
  content!: string;
}

export class NewDraftDto extends SaveDraftDto {
  @ApiProperty({ description: 'Which form it is.', enum: FORMS, example: 'open-arrangement' })
  @IsIn(FORMS)
  form!: Form;

  @ApiPropertyOptional({
    description: 'The registered person it is about; the draft goes when that person is erased.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  personId?: Uuid;

  @ApiPropertyOptional({ description: 'The case it is for.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  arrangementId?: Uuid;
}

export class DraftSavedDto {
  @ApiProperty({ description: 'Id of the draft.', type: String, format: 'uuid' })
  draftId!: string;

  @ApiProperty({
    description: 'Day it is deleted when it is not saved again.',
    type: String,
    format: 'date',
    example: '2022-05-30',
  })
  deletedOn!: string;
}
