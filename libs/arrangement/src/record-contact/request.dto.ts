import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { ATTENDANCES, CONTACT_CHANNELS } from '../domain/daily-codes';
import { WarningDto } from '../http/item-terms.dto';
import { IsLocalDate } from '../http/validators';
import { MakeAppointmentDto } from '../make-appointment/moment.dto';

export class RecordContactDto {
  @ApiProperty({ description: 'Day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  heldOn!: LocalDate;

  @ApiProperty({ description: 'How.', enum: CONTACT_CHANNELS, example: 'telephone' })
  @IsIn(CONTACT_CHANNELS, { message: 'Kies hoe u de persoon sprak.' })
  channel!: (typeof CONTACT_CHANNELS)[number];

  @ApiProperty({ description: 'Was the person there?', enum: ATTENDANCES, example: 'present' })
  @IsIn(ATTENDANCES, { message: 'Kies of de persoon er was.' })
  attendance!: (typeof ATTENDANCES)[number];

  @ApiPropertyOptional({ description: 'The appointment it was.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  appointmentId?: Uuid;

  @ApiPropertyOptional({ description: 'Note; sealed.', example: 'Wil graag de zorg in.', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  note?: string;

  @ApiPropertyOptional({
    description: 'The next appointment, made at the same moment; both or neither are recorded.',
    type: MakeAppointmentDto,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MakeAppointmentDto)
  next?: MakeAppointmentDto;
}

export class ContactRecordedDto {
  @ApiProperty({ description: 'The contact moment.', type: String, format: 'uuid' })
  contactId!: string;
  @ApiProperty({
    description: 'To show with it (R144).',
    example: 'Of de persoon er was, gebruiken we nooit om een uitkering te controleren.',
  })
  notice!: string;
  @ApiPropertyOptional({
    description: 'The next appointment, when one was made.',
    type: String,
    format: 'uuid',
  })
  nextAppointmentId?: string;
  @ApiProperty({
    description: 'What to look at in the next appointment; nothing is refused for it.',
    type: [WarningDto],
  })
  warnings!: readonly WarningDto[];
}
