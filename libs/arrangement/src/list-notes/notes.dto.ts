import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NoteShownDto } from '../read-models/case-file/daily.dto';

export class NotesDto {
  @ApiProperty({ description: 'Versions of notes, the note touched last first.', type: [NoteShownDto] })
  notes!: readonly NoteShownDto[];
  @ApiProperty({ description: 'How many versions there are in all.', type: 'integer' })
  total!: number;
  @ApiPropertyOptional({ description: 'Ask for the next page from here.', type: 'integer' })
  nextOffset?: number;
}
