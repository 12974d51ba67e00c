import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';

export class WithdrawDraftDto {
  @ApiProperty({
    description: 'Version of the draft.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
    example: 3,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  planVersion!: number;

  @ApiProperty({
    description: 'Why the draft is withdrawn.',
    minLength: 1,
    maxLength: 1000,
    example: 'De persoon wil het plan houden zoals het is.',
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;
}
