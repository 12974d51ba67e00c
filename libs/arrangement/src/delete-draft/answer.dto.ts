import { ApiProperty } from '@nestjs/swagger';

export class DraftDeletedDto {
  @ApiProperty({ description: 'The draft that is gone.', type: String, format: 'uuid' })
  draftId!: string;
}
