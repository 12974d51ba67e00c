import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { clashes, type Taken } from './clash.rule';

type Tables = {
  readonly agenda: {
    readonly appointment_id: string;
    readonly worker: string;
    readonly on_day: string;
    readonly starts_at: string;
    readonly minutes: number;
  };
};

interface Planned extends Taken {
  readonly worker: Uuid;
  readonly appointmentId: Uuid;
  readonly on: LocalDate;
}

/** Appointments of one worker on one day; more do not fit in it. */
const DAY_MAX = 100;

@Injectable()
export class Agenda {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  /** A warning for each other appointment of the worker at that time; `held` is one that took place by now. */
  async warnings(
    { worker, appointmentId, on, ...taken }: Planned,
    held?: Uuid,
  ): Promise<readonly { readonly rule: string; readonly code: string; readonly sentence: string }[]> {
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('agenda')
      .select(['starts_at', 'minutes'])
      .where('worker', '=', worker)
      .where('on_day', '=', on)
      .where('appointment_id', 'not in', [appointmentId, ...(held === undefined ? [] : [held])])
      .orderBy('starts_at')
      .limit(DAY_MAX)
      .execute();
    return rows
      .filter((row) => clashes(taken, { at: row.starts_at, minutes: row.minutes }))
      .map((row) => ({
        rule: 'R028',
        code: 'appointment-clash',
        sentence: `Er is op deze dag al een afspraak om ${row.starts_at} uur. U kunt de afspraak verzetten.`,
      }));
  }
}
