import type { Principal, RoleSource } from '@meereis/access';
import type { Uuid } from '@meereis/kernel';
import type { NewAppointment } from './made.rule';
import type { MakeAppointmentDto } from './moment.dto';

/** The appointment as it is asked for: with oneself, or with a colleague of one's own unit. */
export async function askedAppointment(
  roles: RoleSource,
  { accountId, unit }: Principal,
  body: MakeAppointmentDto,
  appointmentId: Uuid,
): Promise<{ readonly appointment: NewAppointment; readonly worksHere: boolean }> {
  const { on, at, minutes, channel, place, note, worker = accountId } = body;
  const worksHere = worker === accountId || (await roles.rolesOf(worker, unit.id)).length > 0;
  const appointment = {
    appointmentId,
    on,
    at,
    minutes,
    channel,
    worker,
    unit: unit.id,
    ...(place === undefined ? {} : { place }),
    ...(note === undefined ? {} : { note }),
  };
  return { appointment, worksHere };
}
