import { refusal, type Refusal } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Person } from './person';

/** Nothing more is recorded about somebody who died; what runs is ended elsewhere. */
export function notDeceased(state: Person): Refusal | false {
  return (
    state.deceased !== undefined &&
    refusal(
      'R014',
      'person-deceased',
      'Deze persoon is overleden. Er wordt niets meer vastgelegd of gewijzigd.',
    )
  );
}

export function notInFuture(day: LocalDate, today: LocalDate, what: string): Refusal | false {
  return (
    day > today &&
    refusal('R014', 'date-in-future', `De datum van ${what} ligt in de toekomst. Kies vandaag of eerder.`)
  );
}
