import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { SEARCH_ANSWERS } from '../domain/intake-codes';
import { ExactPersonDto } from '../http/exact-person.dto';

export const SEARCH_PURPOSES = ['identification', 'handover', 'audit', 'data-subject-request'] as const;

export class SearchPersonDto extends ExactPersonDto {
  @ApiProperty({
    description: 'Why you search, a code of the register of processing.',
    enum: SEARCH_PURPOSES,
    example: 'identification',
  })
  @IsIn(SEARCH_PURPOSES)
  purpose!: (typeof SEARCH_PURPOSES)[number];
}

export class KnownPersonDto {
  @ApiPropertyOptional({
    description: 'Id of the person, to link dossiers with; not told to unions and employer organisations.',
    type: String,
    format: 'uuid',
  })
  personId?: string;

  @ApiProperty({
    description: 'Name or writing differs a little: a person decides whether it is the same human being.',
  })
  alike!: boolean;

  @ApiPropertyOptional({
    description: 'Unit where the person is known; not told to unions and employer organisations.',
    example: 'uwv-am13',
  })
  knownAt?: string;

  @ApiPropertyOptional({ description: 'How to reach that unit.' })
  contactPoint?: string;

  @ApiPropertyOptional({
    description: 'The arrangement, for who may read it: the own unit, an auditor with a purpose.',
    format: 'uuid',
  })
  arrangementId?: string;

  @ApiProperty({ description: 'The unit where the person is known got a task to contact you.' })
  requestPassedOn!: boolean;

  @ApiPropertyOptional({
    description: 'What the unit answered to an earlier request of yours.',
    enum: SEARCH_ANSWERS,
  })
  answer?: string;

  @ApiPropertyOptional({ description: 'When it answered.', type: String, format: 'date' })
  answeredOn?: string;
}

export class SearchAnswerDto {
  @ApiProperty({
    description: 'This search. It counts for 24 hours: registering somebody asks for it (R014).',
    type: String,
    format: 'uuid',
  })
  searchId!: string;

  @ApiProperty({
    description: 'Somebody with these data, or a name that is written a little differently, is known.',
  })
  known!: boolean;

  @ApiProperty({
    description: 'Where; nothing else about the person is told.',
    type: KnownPersonDto,
    isArray: true,
  })
  matches!: KnownPersonDto[];
}
