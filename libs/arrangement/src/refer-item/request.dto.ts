import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import { SHARING_GROUNDS, UNIT } from '../domain/codes';

export class ReferItemDto {
  @ApiProperty({ description: 'Unit that executes the item.', example: 'gemeente-am13', maxLength: 60 })
  @Matches(UNIT, { message: 'Dit is geen code van een organisatieonderdeel.' })
  toUnit!: string;

  @ApiProperty({
    description: 'What that unit has to do and know.',
    maxLength: 2000,
    example: 'Begeleid de persoon bij de training en meld hoe het gaat.',
  })
  @IsString()
  @Length(1, 2000)
  assignment!: string;

  @ApiProperty({
    description: 'Ground to share this item (R036, Q06).',
    enum: SHARING_GROUNDS,
    example: 'legal-task',
  })
  @IsIn(SHARING_GROUNDS)
  ground!: (typeof SHARING_GROUNDS)[number];
}

export class ItemReferredDto {
  @ApiProperty({ description: 'Id of the referral.', type: String, format: 'uuid' })
  referralId!: string;
}
