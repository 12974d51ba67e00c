import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ATTENDANCES, CONTACT_CHANNELS } from '../../domain/daily-codes';

export class AppointmentShownDto {
  @ApiProperty({ description: 'Id of the appointment.', type: String, format: 'uuid' })
  appointmentId!: string;
  @ApiProperty({ description: 'Day.', type: String, format: 'date' })
  on!: string;
  @ApiProperty({ description: 'Time.' })
  at!: string;
  @ApiProperty({ description: 'How long, in minutes.', type: 'integer' })
  minutes!: number;
  @ApiProperty({ description: 'How they meet.', enum: CONTACT_CHANNELS })
  channel!: string;
  @ApiPropertyOptional({ description: 'Where.' })
  place?: string;
  @ApiProperty({ description: 'Where it stands.', enum: ['planned', 'cancelled', 'held'] })
  status!: string;
}

export class ContactShownDto {
  @ApiProperty({ description: 'Id of the contact moment.', type: String, format: 'uuid' })
  contactId!: string;
  @ApiPropertyOptional({ description: 'The appointment it was.', type: String, format: 'uuid' })
  appointmentId?: string;
  @ApiProperty({ description: 'Day.', type: String, format: 'date' })
  heldOn!: string;
  @ApiProperty({ description: 'How.', enum: CONTACT_CHANNELS })
  channel!: string;
  @ApiProperty({ description: 'Was the person there? Never to enforce a benefit (R144).', enum: ATTENDANCES })
  attendance!: string;
}

export class NoteShownDto {
  @ApiProperty({ description: 'Id of the note.', type: String, format: 'uuid' })
  noteId!: string;
  @ApiProperty({ description: 'Version; more than one when it was corrected.', type: 'integer' })
  version!: number;
  @ApiProperty({ description: 'Text.' })
  text!: string;
  @ApiProperty({ description: 'Day.', type: String, format: 'date' })
  on!: string;
  @ApiProperty({ description: 'Account that wrote this version.', type: String, format: 'uuid' })
  by!: string;
  @ApiPropertyOptional({ description: 'Why the version before was corrected.' })
  reason?: string;
  @ApiProperty({ description: 'A later version says it better; this one stays readable.' })
  superseded!: boolean;
}

export class CorrectionShownDto {
  @ApiProperty({ description: 'Id of the correction.', type: String, format: 'uuid' })
  correctionId!: string;
  @ApiProperty({ description: 'Which fact.' })
  fact!: string;
  @ApiPropertyOptional({
    description: 'The item or the contact moment it is about.',
    type: String,
    format: 'uuid',
  })
  subjectId?: string;
  @ApiProperty({ description: 'What the file said.' })
  from!: string;
  @ApiProperty({ description: 'What is proposed or approved.' })
  to!: string;
  @ApiProperty({ description: 'Where it stands.', enum: ['requested', 'approved', 'rejected'] })
  status!: string;
  @ApiPropertyOptional({ description: 'From which day it counts.', type: String, format: 'date' })
  effectiveOn?: string;
}

export class DailyFileDto {
  @ApiProperty({ description: 'Appointments, the latest first.', type: [AppointmentShownDto] })
  appointments!: readonly AppointmentShownDto[];
  @ApiProperty({ description: 'Contact moments, the one recorded last first.', type: [ContactShownDto] })
  contacts!: readonly ContactShownDto[];
  @ApiProperty({
    description: 'Notes with all their versions, the one touched last first (R028).',
    type: [NoteShownDto],
  })
  notes!: readonly NoteShownDto[];
  @ApiProperty({ description: 'Corrections: proposed, approved, rejected.', type: [CorrectionShownDto] })
  corrections!: readonly CorrectionShownDto[];
}
