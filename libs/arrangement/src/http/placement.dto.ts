import { ApiProperty } from '@nestjs/swagger';

/** Answer of a command that records a result: work, an own business or an education. */
export class PlacementDto {
  @ApiProperty({
    description: 'Id of the result, which aftercare and breaking off name.',
    type: String,
    format: 'uuid',
  })
  placementId!: string;
}
