import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { NOTIFIED_HOW } from '../domain/codes';
import { DECISIONS_IN_LAW } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class NotifyDecisionDto {
  @ApiProperty({
    description: 'Which decision was told (R141).',
    enum: DECISIONS_IN_LAW,
    example: 'admission-refusal',
  })
  @IsIn(DECISIONS_IN_LAW)
  decision!: (typeof DECISIONS_IN_LAW)[number];

  @ApiProperty({ description: 'How the person was told.', enum: NOTIFIED_HOW, example: 'letter' })
  @IsIn(NOTIFIED_HOW)
  how!: (typeof NOTIFIED_HOW)[number];

  @ApiProperty({
    description: 'Day the person was told; the term runs from the day after.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  notifiedOn!: LocalDate;
}
