import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class WriteNoteDto {
  @ApiProperty({ description: 'The note; sealed.', example: 'Belt liever na vijf uur.', maxLength: 4000 })
  @IsString()
  @Length(1, 4000, { message: 'Een notitie heeft 1 tot 4.000 tekens.' })
  text!: string;
}

export class NoteWrittenDto {
  @ApiProperty({ description: 'The note.', type: String, format: 'uuid' })
  noteId!: string;
}
