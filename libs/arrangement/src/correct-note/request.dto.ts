import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class CorrectNoteDto {
  @ApiProperty({
    description: 'The text as it should be; sealed.',
    example: 'Belt liever vóór vijf uur.',
    maxLength: 4000,
  })
  @IsString()
  @Length(1, 4000, { message: 'Een notitie heeft 1 tot 4.000 tekens.' })
  text!: string;

  @ApiProperty({ description: 'Why.', example: 'Verkeerd opgeschreven.', maxLength: 500 })
  @IsString()
  @Length(1, 500, { message: 'Schrijf in 1 tot 500 tekens waarom.' })
  reason!: string;
}
