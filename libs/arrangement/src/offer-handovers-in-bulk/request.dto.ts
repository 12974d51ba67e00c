import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { BULK_MAX } from '../domain/bulk-handover-events';
import { SHA256, SHARING_GROUNDS, UNIT } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class BulkLineDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  @IsUUID(undefined, { message: 'Dit is geen nummer van een dossier.' })
  arrangementId!: Uuid;

  @ApiProperty({ description: '`contentHash` of its preview.', maxLength: 64, pattern: '^[0-9a-f]{64}$' })
  @Matches(SHA256, { message: 'Neem het controlegetal over uit het voorbeeld van de overdracht.' })
  contentHash!: string;
}

export class BulkLinesDto {
  @ApiProperty({
    description: 'Cases, each with its own preview.',
    type: BulkLineDto,
    isArray: true,
    maxItems: BULK_MAX,
  })
  @IsArray()
  @ArrayMinSize(1, { message: 'Kies ten minste één dossier.' })
  @ArrayMaxSize(BULK_MAX, { message: `Bied hoogstens ${BULK_MAX} dossiers in één keer aan.` })
  @ValidateNested({ each: true })
  @Type(() => BulkLineDto)
  items!: BulkLineDto[];
}

export class StartBulkDto extends BulkLinesDto {
  @ApiProperty({ description: 'Receiving unit.', example: 'gemeente-am13', maxLength: 60 })
  @Matches(UNIT, { message: 'Dit is geen code van een organisatieonderdeel.' })
  toUnit!: string;

  @ApiProperty({ description: 'Account of the named receiver (R033).', type: String, format: 'uuid' })
  @IsUUID(undefined, { message: 'Kies de ontvanger uit de lijst.' })
  receiver!: Uuid;

  @ApiProperty({
    description: 'Why these cases move, in words about no person.',
    maxLength: 1000,
    example: 'Het kantoor sluit; deze dossiers gaan naar de gemeente.',
  })
  @IsString()
  @Length(1, 1000)
  note!: string;

  @ApiProperty({
    description: 'Day of contact with the people.',
    type: String,
    format: 'date',
    example: '2022-03-10',
  })
  @IsLocalDate()
  contactOn!: LocalDate;

  @ApiProperty({ description: 'Ground to share (R036, Q06).', enum: SHARING_GROUNDS, example: 'legal-task' })
  @IsIn(SHARING_GROUNDS)
  ground!: (typeof SHARING_GROUNDS)[number];
}

export class BulkStartedDto {
  @ApiProperty({ description: 'Id of the bulk offer.', type: String, format: 'uuid' })
  bulkId!: string;
}

export class BulkItemDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({
    description: 'Where it stands.',
    enum: ['waiting', 'offered', 'refused', 'failed', 'not-offered'],
  })
  status!: string;
  @ApiProperty({ description: 'How often it was tried.', type: 'integer' })
  attempt!: number;
  @ApiPropertyOptional({ description: 'The handover, when it was offered.', type: String, format: 'uuid' })
  handoverId?: string;
  @ApiProperty({ description: 'Rule and code of each refusal.', type: [String] })
  reasons!: readonly string[];
}

export class BulkHandoverDto {
  @ApiProperty({ description: 'Id of the bulk offer.', type: String, format: 'uuid' })
  bulkId!: string;
  @ApiProperty({ description: 'Receiving unit.' })
  toUnit!: string;
  @ApiProperty({ description: 'Where it stands.', enum: ['running', 'finished', 'stopped'] })
  status!: string;
  @ApiProperty({ description: 'When it began.', type: String, format: 'date' })
  startedOn!: string;
  @ApiProperty({ description: 'Result per case.', type: [BulkItemDto] })
  items!: readonly BulkItemDto[];
}
