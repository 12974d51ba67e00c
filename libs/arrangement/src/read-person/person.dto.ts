import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CHANNELS, REPRESENTATIVE_KINDS } from '../domain/person-codes';

export class AddressDto {
  @ApiPropertyOptional({ description: 'Street.' })
  street?: string;

  @ApiPropertyOptional({ description: 'House number with additions.' })
  houseNumber?: string;

  @ApiPropertyOptional({ description: 'Postcode.' })
  postcode?: string;

  @ApiPropertyOptional({ description: 'Town.' })
  town?: string;
}

export class ConsentDto {
  @ApiProperty({ description: 'Id of the consent.', type: String, format: 'uuid' })
  consentId!: string;

  @ApiProperty({ description: 'Unit the case may be shared with.', example: 'fnv-am13' })
  toUnit!: string;

  @ApiProperty({ description: 'Day consent was given.', type: String, format: 'date' })
  givenOn!: string;
}

export class CaseBarDto {
  @ApiProperty({ description: 'The last arrangement.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({ description: 'Where it stands.', example: 'set' })
  phase!: string;
  @ApiProperty({ description: 'Region.', example: 'AM13' })
  region!: string;
  @ApiProperty({ description: 'Responsible unit (R032).', example: 'uwv-am13' })
  ownerUnit!: string;
  @ApiProperty({ description: 'Its name.' })
  ownerName!: string;
  @ApiProperty({ description: 'Version of the case.', type: 'integer' })
  revision!: number;
  @ApiPropertyOptional({ description: 'Unit it is offered to, while that is open.' })
  offeredTo?: string;
  @ApiPropertyOptional({ description: 'Last day to answer the offer.', type: String, format: 'date' })
  answerBy?: string;
}

export class RepresentativeDto {
  @ApiProperty({ description: 'Id of the representation.', type: String, format: 'uuid' })
  representativeId!: string;
  @ApiProperty({ description: 'By law or by choice.', enum: REPRESENTATIVE_KINDS })
  kind!: string;
  @ApiProperty({ description: 'Name.' })
  name!: string;
  @ApiPropertyOptional({ description: 'Telephone number.' })
  telephone?: string;
  @ApiPropertyOptional({ description: 'E-mail address.' })
  email?: string;
  @ApiProperty({ description: 'From when.', type: String, format: 'date' })
  from!: string;
  @ApiPropertyOptional({ description: 'Until when.', type: String, format: 'date' })
  until?: string;
}

export class ChannelDto {
  @ApiProperty({ description: 'How the person wants to be reached.', enum: CHANNELS })
  channel!: string;
  @ApiPropertyOptional({
    description: 'Representative who is reached as well.',
    type: String,
    format: 'uuid',
  })
  representativeId?: string;
  @ApiPropertyOptional({ description: 'What to mind.' })
  note?: string;
  @ApiProperty({ description: 'Day the person said so.', type: String, format: 'date' })
  setOn!: string;
}

export class JobCoachDto {
  @ApiProperty({ description: 'Id of the assignment.', type: String, format: 'uuid' })
  assignmentId!: string;
  @ApiProperty({ description: 'Name.' })
  name!: string;
  @ApiProperty({ description: 'Organisation.' })
  organisation!: string;
  @ApiPropertyOptional({ description: 'Telephone number.' })
  telephone?: string;
  @ApiPropertyOptional({ description: 'E-mail address.' })
  email?: string;
  @ApiProperty({ description: 'From when.', type: String, format: 'date' })
  from!: string;
  @ApiPropertyOptional({ description: 'Agreed last day.', type: String, format: 'date' })
  until?: string;
}

export class LinkDto {
  @ApiProperty({ description: 'Id of the link.', type: String, format: 'uuid' })
  linkId!: string;
  @ApiProperty({
    description: 'The other registration of this person; opened with the rights one has there.',
    type: String,
    format: 'uuid',
  })
  otherPersonId!: string;
  @ApiProperty({ description: 'Since when.', type: String, format: 'date' })
  linkedOn!: string;
}

export class PersonDto {
  @ApiProperty({ description: 'Id of the person.', type: String, format: 'uuid' })
  personId!: string;

  @ApiPropertyOptional({ description: 'Only shown to UWV and municipalities (Q06).' })
  bsn?: string;

  @ApiProperty({ description: 'Given names.' })
  firstNames!: string;

  @ApiPropertyOptional({ description: 'Prefix of the surname.' })
  prefix?: string;

  @ApiProperty({ description: 'Surname without prefix.' })
  surname!: string;

  @ApiProperty({ description: 'Date of birth.', type: String, format: 'date' })
  birthDate!: string;

  @ApiPropertyOptional({
    description: 'Address; absent when the person has the secrecy flag (R146).',
    type: AddressDto,
  })
  address?: AddressDto;

  @ApiPropertyOptional({ description: 'Telephone number.' })
  telephone?: string;

  @ApiPropertyOptional({ description: 'E-mail address.' })
  email?: string;

  @ApiProperty({ description: 'Municipality, CBS code.', example: 'GM0344' })
  municipality!: string;

  @ApiProperty({ description: 'BRP secrecy flag.' })
  secrecy!: boolean;

  @ApiProperty({ description: 'Consents in force.', type: ConsentDto, isArray: true })
  consents!: ConsentDto[];

  @ApiProperty({ description: 'Initials of the given names.', example: 'T.' })
  initials!: string;

  @ApiProperty({ description: 'Who speaks for the person.', type: RepresentativeDto, isArray: true })
  representatives!: RepresentativeDto[];

  @ApiPropertyOptional({ description: 'Preferred channel.', type: ChannelDto })
  channel?: ChannelDto;

  @ApiPropertyOptional({ description: 'Job coach, bound to the person (R035).', type: JobCoachDto })
  jobCoach?: JobCoachDto;

  @ApiProperty({ description: 'Other registrations of the same human being.', type: LinkDto, isArray: true })
  links!: LinkDto[];

  @ApiPropertyOptional({ description: 'Day of death.', type: String, format: 'date' })
  diedOn?: string;

  @ApiPropertyOptional({ description: 'The last case in short, for the bar on top of it.', type: CaseBarDto })
  case?: CaseBarDto;
}
