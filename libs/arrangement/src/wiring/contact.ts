import type { Provider, Type } from '@nestjs/common';
import { CalendarFileController } from '../calendar-file/calendar-file.controller';
import { CancelAppointmentController } from '../cancel-appointment/cancel-appointment.controller';
import { Agenda } from '../make-appointment/agenda.service';
import { MakeAppointmentController } from '../make-appointment/make-appointment.controller';
import { MoveAppointmentController } from '../move-appointment/move-appointment.controller';
import { RecordContactController } from '../record-contact/record-contact.controller';

/** Appointments and contact moments. */
export const CONTACT_CONTROLLERS: Type[] = [
  MakeAppointmentController,
  MoveAppointmentController,
  CancelAppointmentController,
  RecordContactController,
  CalendarFileController,
];
export const CONTACT_PROVIDERS: Provider[] = [Agenda];
