import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { DOCUMENT_KINDS, MEDIA_TYPES } from '../domain/codes';
import { CHANNELS, VIRUS_CHECKS } from '../domain/document-codes';
import { OffsetPageDto } from '../http/page.dto';

export class DocumentsQueryDto extends OffsetPageDto {
  @ApiPropertyOptional({ description: 'Only this kind.', enum: DOCUMENT_KINDS })
  @IsOptional()
  @IsIn(DOCUMENT_KINDS)
  kind?: (typeof DOCUMENT_KINDS)[number];
}

export class DocumentShownDto {
  @ApiProperty({ description: 'Id.', type: String, format: 'uuid' })
  documentId!: string;
  @ApiProperty({ description: 'Came in, or was sent by us.', enum: ['received', 'sent'] })
  origin!: string;
  @ApiProperty({ description: 'What it is.', enum: DOCUMENT_KINDS })
  kind!: string;
  @ApiProperty({ description: 'What it is called on screens.', example: 'offerte' })
  kindName!: string;
  @ApiPropertyOptional({ description: 'Title; gone with the bytes.' })
  title?: string;
  @ApiProperty({ description: 'Form of the file.', enum: MEDIA_TYPES })
  mediaType!: string;
  @ApiProperty({ description: 'Length in bytes.', type: 'integer' })
  bytes!: number;
  @ApiProperty({ description: 'SHA-256 of the plain bytes.' })
  sha256!: string;
  @ApiProperty({ description: 'Day it came in or was sent.', type: String, format: 'date' })
  receivedOn!: string;
  @ApiPropertyOptional({ description: 'How it was sent.', enum: CHANNELS })
  channel?: string;
  @ApiProperty({ description: '`own`: this system made it.', enum: [...VIRUS_CHECKS, 'own'] })
  virusCheck!: string;
  @ApiPropertyOptional({ description: 'To show with it, always.', example: 'niet op virussen gecontroleerd' })
  note?: string;
  @ApiProperty({ description: 'Last day it is kept (Q18).', type: String, format: 'date' })
  keepUntil!: string;
  @ApiPropertyOptional({ description: 'Why its bytes are gone.', enum: ['withdrawn', 'expired'] })
  gone?: string;
  @ApiPropertyOptional({ description: 'Day they went.', type: String, format: 'date' })
  goneOn?: string;
}

export class DocumentsDto {
  @ApiProperty({ description: 'Newest first.', type: [DocumentShownDto] })
  documents!: readonly DocumentShownDto[];
  @ApiProperty({ description: 'How many there are in all.', type: 'integer' })
  total!: number;
  @ApiPropertyOptional({ description: 'Ask for the next page from here.', type: 'integer' })
  nextOffset?: number;
}
