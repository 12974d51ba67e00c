import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';
import { BENEFITS, SITUATIONS } from '../domain/codes';
import { GROUP_LINES_MAX } from '../domain/group-events';
import { RegisterPersonDto } from '../register-person/request.dto';
import type { GroupPerson } from './decide';

export class GroupPersonDto extends PickType(RegisterPersonDto, [
  'bsn',
  'firstNames',
  'prefix',
  'surname',
  'birthDate',
  'municipality',
  'secrecy',
] as const) {
  @ApiProperty({ description: 'Work situation now (R002).', enum: SITUATIONS, example: 'notice-period' })
  @IsIn(SITUATIONS)
  situation!: (typeof SITUATIONS)[number];

  @ApiProperty({ description: 'Benefit now (R003).', enum: BENEFITS, example: 'none' })
  @IsIn(BENEFITS)
  benefit!: (typeof BENEFITS)[number];

  @ApiProperty({
    description: 'The person agrees that the organisation of the intake route gets the case (Q06, R012).',
    example: false,
  })
  @IsBoolean({ message: 'Geef aan of de persoon toestemming geeft: true of false.' })
  sharingConsent!: boolean;

  @ApiPropertyOptional({
    description: 'Why this is another person than the one alike who is known already (R014).',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  otherPersonReason?: string;
}

export class AddGroupLinesDto {
  @ApiProperty({
    description: 'The people, in the order of the list at hand: the line number names them from then on.',
    type: [GroupPersonDto],
    minItems: 1,
    maxItems: GROUP_LINES_MAX,
  })
  @IsArray()
  @ArrayMinSize(1, { message: 'Noem minstens één persoon.' })
  @ArrayMaxSize(GROUP_LINES_MAX, { message: `Noem hoogstens ${GROUP_LINES_MAX} personen.` })
  @ValidateNested({ each: true })
  @Type(() => GroupPersonDto)
  people!: GroupPersonDto[];
}

export class GroupLinesAddedDto {
  @ApiProperty({ description: 'The group.', type: String, format: 'uuid' })
  groupId!: string;

  @ApiProperty({ description: 'How many lines the group has now.', type: 'integer', example: 120 })
  lines!: number;
}

/** The person of a line without what was not given. */
export function personOfLine(dto: GroupPersonDto): GroupPerson {
  const { bsn, firstNames, prefix, surname, birthDate, municipality, secrecy } = dto;
  const { situation, benefit, sharingConsent, otherPersonReason } = dto;
  return {
    ...(bsn === undefined ? {} : { bsn }),
    firstNames,
    ...(prefix === undefined ? {} : { prefix }),
    surname,
    birthDate,
    municipality,
    secrecy,
    situation,
    benefit,
    sharingConsent,
    ...(otherPersonReason === undefined ? {} : { otherPersonReason }),
  };
}
