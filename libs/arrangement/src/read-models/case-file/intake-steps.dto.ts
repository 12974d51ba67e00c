import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FIRST_LINE, SITUATIONS } from '../../domain/codes';
import { ADVICE_OUTCOMES, CONTACT_FINDINGS } from '../../domain/intake-codes';

export class SituationShownDto {
  @ApiProperty({ description: 'Work situation now.', enum: SITUATIONS })
  situation!: string;
  @ApiProperty({ description: 'Since when.', type: String, format: 'date' })
  since!: string;
}

export class ConsultationShownDto {
  @ApiProperty({ description: 'Contact for the banenafspraak that was consulted.' })
  deskName!: string;
  @ApiProperty({ description: 'What it found (R013).', enum: CONTACT_FINDINGS })
  finding!: string;
  @ApiProperty({ description: 'Its advice.' })
  advice!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  consultedOn!: string;
}

export class FirstLineShownDto {
  @ApiProperty({ description: 'What came of it.', enum: FIRST_LINE })
  outcome!: string;
  @ApiProperty({ description: 'In words.' })
  note!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  recordedOn!: string;
}

export class AdviceShownDto {
  @ApiProperty({ description: 'Id of the advice.', type: String, format: 'uuid' })
  adviceId!: string;
  @ApiProperty({ description: 'Who was asked (R017).' })
  adviser!: string;
  @ApiProperty({ description: 'What was asked.' })
  question!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  requestedOn!: string;
  @ApiProperty({ description: 'Answer wanted by.', type: String, format: 'date' })
  answerBy!: string;
  @ApiPropertyOptional({ description: 'What was advised.', enum: ADVICE_OUTCOMES })
  outcome?: string;
  @ApiPropertyOptional({ description: 'The advice in words.' })
  advice?: string;
  @ApiPropertyOptional({ description: 'Day it came.', type: String, format: 'date' })
  receivedOn?: string;
}
