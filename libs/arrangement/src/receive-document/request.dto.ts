import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { DOCUMENT_KINDS } from '../domain/codes';
import { VIRUS_CHECKS } from '../domain/document-codes';
import { IsLocalDate } from '../http/validators';

export class ReceiveDocumentQueryDto {
  @ApiProperty({ description: 'What it is.', enum: DOCUMENT_KINDS, example: 'quote' })
  @IsIn(DOCUMENT_KINDS)
  kind!: (typeof DOCUMENT_KINDS)[number];

  @ApiProperty({ description: 'Day it came in.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  receivedOn!: LocalDate;
}

export class DocumentReceivedDto {
  @ApiProperty({ description: 'Id of the document.', type: String, format: 'uuid' })
  documentId!: string;
  @ApiProperty({ description: 'SHA-256 of the file as it was received.' })
  sha256!: string;
  @ApiProperty({ description: 'Length in bytes.', type: 'integer' })
  bytes!: number;
  @ApiProperty({ description: 'Whether a virus scanner looked at it.', enum: VIRUS_CHECKS })
  virusCheck!: string;
  @ApiPropertyOptional({
    description: 'To show when no scanner looked at it.',
    example: 'Dit document is niet op virussen gecontroleerd.',
  })
  warning?: string;
}
