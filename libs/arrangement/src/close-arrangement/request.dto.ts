import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { AGREED_HOW, OUTCOMES } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class EndItemsDto {
  @ApiProperty({
    description: 'Why the open items end.',
    minLength: 1,
    maxLength: 1000,
    example: 'De persoon is aan het werk en heeft de training niet meer nodig.',
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;

  @ApiProperty({ description: 'How the person agreed (R030, R145).', enum: AGREED_HOW, example: 'in-person' })
  @IsIn(AGREED_HOW)
  how!: (typeof AGREED_HOW)[number];

  @ApiProperty({
    description: 'Where the evidence is.',
    minLength: 1,
    maxLength: 500,
    example: 'Gespreksverslag.',
  })
  @IsString()
  @Length(1, 500)
  evidence!: string;

  @ApiProperty({ description: 'Day the person agreed.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  agreedOn!: LocalDate;
}

export class CalledOffDto {
  @ApiProperty({ description: 'The appointment.', type: String, format: 'uuid' })
  appointmentId!: string;
  @ApiProperty({ description: 'Day it would have been.', type: String, format: 'date' })
  on!: string;
  @ApiProperty({ description: 'Time it would have been.', example: '10:30' })
  at!: string;
}

export class ArrangementClosedDto {
  @ApiProperty({ description: 'The case.', type: String, format: 'uuid' })
  arrangementId!: string;
  @ApiProperty({
    description: 'Appointments to come that the closing called off: tell the person.',
    type: [CalledOffDto],
  })
  calledOff!: readonly CalledOffDto[];
}

export class CloseArrangementDto {
  @ApiProperty({ description: 'How it ended (R023, R136).', enum: OUTCOMES, example: 'other' })
  @IsIn(OUTCOMES)
  outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({
    description: 'The outcome in words.',
    minLength: 1,
    maxLength: 2000,
    example: 'De persoon heeft geen hulp meer nodig.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;

  @ApiProperty({ description: 'Last day of the case.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  closedOn!: LocalDate;

  @ApiPropertyOptional({
    description: 'Why it closes before the aftercare was done (R026).',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  aftercareReason?: string;

  @ApiPropertyOptional({
    description: 'The person’s agreement that open items end with the case (R030).',
    type: EndItemsDto,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => EndItemsDto)
  endItems?: EndItemsDto;
}
