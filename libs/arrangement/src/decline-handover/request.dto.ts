import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { DECLINE_REASONS } from '../domain/codes';

export class DeclineHandoverDto {
  @ApiProperty({ description: 'Reason from the list (R142).', enum: DECLINE_REASONS, example: 'no-capacity' })
  @IsIn(DECLINE_REASONS, { message: 'Kies een reden uit de lijst (R142).' })
  reason!: (typeof DECLINE_REASONS)[number];

  @ApiProperty({ description: 'Explanation.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}
