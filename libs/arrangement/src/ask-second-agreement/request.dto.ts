import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import { SHARING_GROUNDS, UNIT } from '../domain/codes';

export class AskSecondAgreementDto {
  @ApiProperty({ description: 'Unit that is asked.', example: 'gemeente-am13', maxLength: 60 })
  @Matches(UNIT, { message: 'Dit is geen organisatieonderdeel.' })
  unit!: string;

  @ApiProperty({
    description: 'Items of the newest version it is asked about: it reads these and nothing else.',
    type: String,
    format: 'uuid',
    isArray: true,
    minItems: 1,
    maxItems: 60,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @IsUUID('all', { each: true })
  items!: Uuid[];

  @ApiProperty({
    description: 'What is asked, in words.',
    minLength: 1,
    maxLength: 2000,
    example: 'Gereedschap voor de opleiding.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;

  @ApiProperty({
    description: 'What sharing this part rests on (R036, Q06).',
    enum: SHARING_GROUNDS,
    example: 'legal-task',
  })
  @IsIn(SHARING_GROUNDS)
  ground!: (typeof SHARING_GROUNDS)[number];
}

export class SecondAgreementAskedDto {
  @ApiProperty({ description: 'Id of the question.', type: String, format: 'uuid' })
  requestId!: string;
}
