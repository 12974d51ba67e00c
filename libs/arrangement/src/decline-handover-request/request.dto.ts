import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { REQUEST_DECLINE_REASONS } from '../domain/travel-codes';

export class DeclineRequestDto {
  @ApiProperty({
    description: 'Reason from the list; the unit that asked sees this alone.',
    enum: REQUEST_DECLINE_REASONS,
    example: 'agreements-run-here',
  })
  @IsIn(REQUEST_DECLINE_REASONS, { message: 'Kies een reden uit de lijst.' })
  reason!: (typeof REQUEST_DECLINE_REASONS)[number];

  @ApiProperty({
    description: 'Explanation for the own file.',
    maxLength: 2000,
    example: 'De training loopt nog.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}
