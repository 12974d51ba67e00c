import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class RefusalDto {
  @ApiProperty({
    description: 'Rule that stands in the way, or a stable own code.',
    example: 'R043',
    maxLength: 80,
  })
  rule!: string;

  @ApiProperty({
    description: 'Stable code of this refusal.',
    example: 'receiver-unit-unknown',
    maxLength: 80,
  })
  code!: string;

  @ApiProperty({
    description: 'Dutch sentence for the person at the screen.',
    example: 'Deze organisatie kan het arrangement niet ontvangen.',
    maxLength: 1000,
  })
  sentence!: string;
}

export class ChangedSinceDto {
  @ApiProperty({ description: 'Revision of the event.', example: 4, minimum: 0 })
  revision!: number;

  @ApiProperty({ description: 'Stored type of the event.', example: 'goal-set.v1', maxLength: 120 })
  type!: string;

  @ApiProperty({
    description: 'When the event was recorded.',
    example: '2022-03-01T09:30:00.000Z',
    format: 'date-time',
  })
  recordedAt!: string;
}

export class FieldErrorDto {
  @ApiProperty({ description: 'Path of the field.', example: 'lines.0.amount.cents', maxLength: 200 })
  field!: string;

  @ApiProperty({
    description: 'What is wrong, in Dutch.',
    example: 'Dit veld is verplicht.',
    maxLength: 500,
  })
  message!: string;
}

/** Problem details (RFC 9457), as in the Dutch API design rules. */
export class ProblemDto {
  @ApiProperty({
    description: 'Kind of problem.',
    example: 'urn:meereis:problem:rules-refuse',
    maxLength: 200,
  })
  type!: string;

  @ApiProperty({ description: 'Short Dutch title.', example: 'Geweigerd door een regel', maxLength: 200 })
  title!: string;

  @ApiProperty({ description: 'HTTP status.', example: 422, minimum: 400, maximum: 599 })
  status!: number;

  @ApiProperty({
    description: 'What is wrong, in Dutch.',
    example: 'Deze organisatie kan het arrangement niet ontvangen.',
    maxLength: 8000,
  })
  detail!: string;

  @ApiProperty({
    description: 'Stable code that programs switch on.',
    example: 'rules-refuse',
    maxLength: 80,
  })
  code!: string;

  @ApiProperty({
    description: 'W3C trace id of the request.',
    example: '4bf92f3577b34da6a3ce929d0e0e4736',
    pattern: '^[0-9a-f]{32}$',
  })
  traceId!: string;

  @ApiPropertyOptional({ description: 'All rules that refuse.', type: RefusalDto, isArray: true })
  refusals?: RefusalDto[];

  @ApiPropertyOptional({
    description: 'What happened since the revision named (50 at most).',
    type: ChangedSinceDto,
    isArray: true,
  })
  changed?: ChangedSinceDto[];

  @ApiPropertyOptional({ description: 'What is wrong, field by field.', type: FieldErrorDto, isArray: true })
  errors?: FieldErrorDto[];
}
