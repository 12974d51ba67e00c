import { ApiProperty } from '@nestjs/swagger';

/** Answer of a command on a person that makes nothing with an id of its own. */
export class PersonDoneDto {
  @ApiProperty({ description: 'The person that was changed.', type: String, format: 'uuid' })
  personId!: string;
}
