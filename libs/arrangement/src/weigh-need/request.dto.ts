import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { WEIGHING_OUTCOMES } from '../domain/codes';

export class WeighNeedDto {
  @ApiProperty({ description: 'Education level and age.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  educationAndAge!: string;

  @ApiProperty({ description: 'Command of the language.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  language!: string;

  @ApiProperty({ description: 'Years in the last job and work history.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  workHistory!: string;

  @ApiProperty({ description: 'Distance to the wanted new work.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  distanceToWork!: string;

  @ApiProperty({ description: 'Chance of work within one year.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  chanceWithinYear!: string;

  @ApiProperty({
    description: 'What the professional concludes.',
    enum: WEIGHING_OUTCOMES,
    example: 'needs-support',
  })
  @IsIn(WEIGHING_OUTCOMES)
  outcome!: (typeof WEIGHING_OUTCOMES)[number];

  @ApiProperty({ description: 'Why, in own words.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}
