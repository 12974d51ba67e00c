import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { SHA256, SHARING_GROUNDS, UNIT } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

/** What every offer says, whoever makes it. */
export class OfferTermsDto {
  @ApiProperty({ description: 'Receiving unit.', example: 'gemeente-am13', maxLength: 60 })
  @Matches(UNIT, { message: 'Dit is geen code van een organisatieonderdeel.' })
  toUnit!: string;

  @ApiProperty({ description: 'Account of the named receiver (R033).', type: String, format: 'uuid' })
  @IsUUID(undefined, { message: 'Kies de ontvanger uit de lijst.' })
  receiver!: Uuid;

  @ApiProperty({ description: 'Handover note.', maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  note!: string;

  @ApiProperty({
    description: 'Day of contact with the person.',
    type: String,
    format: 'date',
    example: '2022-03-10',
  })
  @IsLocalDate()
  contactOn!: LocalDate;

  @ApiProperty({ description: '`contentHash` of the preview.', maxLength: 64, pattern: '^[0-9a-f]{64}$' })
  @Matches(SHA256, { message: 'Neem het controlegetal over uit het voorbeeld van de overdracht.' })
  contentHash!: string;
}

export class OfferHandoverDto extends OfferTermsDto {
  @ApiProperty({
    description: 'Ground to share the case (R036, Q06).',
    enum: SHARING_GROUNDS,
    example: 'legal-task',
  })
  @IsIn(SHARING_GROUNDS)
  ground!: (typeof SHARING_GROUNDS)[number];
}

export class HandoverOfferedDto {
  @ApiProperty({ description: 'Id of the handover.', type: String, format: 'uuid' })
  handoverId!: string;

  @ApiProperty({ description: 'Last day to answer.', type: String, format: 'date' })
  answerBy!: string;
}
