import { ApiProperty } from '@nestjs/swagger';

/** Answer of a command that makes nothing with an id of its own. */
export class DoneDto {
  @ApiProperty({ description: 'The arrangement that was changed.', type: String, format: 'uuid' })
  arrangementId!: string;
}
