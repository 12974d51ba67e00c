import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { SHA256 } from '../domain/codes';

export class PresentPlanDto {
  @ApiProperty({
    description: 'Version of the draft.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
    example: 2,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  planVersion!: number;

  @ApiProperty({
    description: 'Hash of the page that is shown.',
    pattern: SHA256.source,
    example: 'a'.repeat(64),
  })
  @Matches(SHA256, { message: 'Dit is geen controlegetal.' })
  pageHash!: string;
}
