import { refuseAll, refusal, type Check, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { BulkHandover } from '../domain/bulk-handover';
import { BULK_MAX } from '../domain/bulk-handover-events';
import { contactDate } from '../domain/handover.rule';

export interface BulkLine {
  readonly arrangementId: Uuid;
  readonly contentHash: string;
}
export type StartBulk = Pick<
  BulkHandover['started'],
  'toUnit' | 'receiver' | 'note' | 'contactOn' | 'ground'
> & {
  readonly items: readonly BulkLine[];
};

export interface StartFacts {
  readonly today: LocalDate;
  readonly bulkId: Uuid;
  readonly account: Uuid;
  readonly unit: string;
}

/** No case may be tried more often than this; then somebody looks at it alone. */
export const ATTEMPTS_MAX = 20;

function twice(items: readonly BulkLine[]): Check {
  const ids = new Set(items.map((one) => one.arrangementId));
  return (
    ids.size < items.length &&
    refusal('R032', 'case-twice', 'Een dossier staat twee keer in de lijst. Noem elk dossier één keer.')
  );
}

/** Offers many cases to one unit. Whether each may go is decided case by case, by the rules of a single offer. */
export function decideStartBulk(command: StartBulk, facts: StartFacts): Decision {
  const { items, toUnit, receiver, note, contactOn, ground } = command;
  const { today, bulkId, account, unit } = facts;
  return refuseAll(
    [
      items.length === 0 && refusal('R032', 'no-cases', 'Kies ten minste één dossier.'),
      items.length > BULK_MAX &&
        refusal('R032', 'too-many-cases', `Bied hoogstens ${BULK_MAX} dossiers in één keer aan.`),
      twice(items),
      toUnit === unit &&
        refusal('R032', 'receiver-is-owner', 'Uw eigen organisatieonderdeel is al verantwoordelijk.'),
      note.trim() === '' &&
        refusal('R033', 'note-missing', 'Schrijf een overdrachtsnotitie voor de ontvanger.'),
      ...contactDate(contactOn, today),
    ],
    () => [
      {
        type: 'bulk-handover-started.v1',
        data: { bulkId, account, unit, toUnit, receiver, note, contactOn, ground, items, startedOn: today },
      },
    ],
  );
}

/** Tries again what was not offered, each case with a new preview. */
export function decideRetryBulk(state: BulkHandover, items: readonly BulkLine[]): Decision {
  const known = new Map(state.items.map((one) => [one.arrangementId, one]));
  const found = items.map((one) => known.get(one.arrangementId));
  return refuseAll(
    [
      state.stopped && refusal('R032', 'bulk-stopped', 'Deze bulk is gestopt. Begin een nieuwe.'),
      items.length === 0 && refusal('R032', 'no-cases', 'Kies ten minste één dossier.'),
      twice(items),
      found.some((one) => one?.status !== 'refused' && one?.status !== 'failed') &&
        refusal(
          'R032',
          'case-not-refused',
          'Alleen dossiers die niet zijn aangeboden kunt u opnieuw proberen. Bekijk de laatste stand.',
        ),
      found.some((one) => (one?.attempt ?? 0) >= ATTEMPTS_MAX) &&
        refusal('R032', 'too-many-attempts', 'Een dossier is te vaak geprobeerd. Bied het apart aan.'),
    ],
    () => [{ type: 'bulk-handover-retried.v1', data: { bulkId: state.started.bulkId, items } }],
  );
}

/** Stops between two cases: what was offered stays offered and can be withdrawn one by one. */
export function decideStopBulk(state: BulkHandover, today: LocalDate): Decision {
  return refuseAll(
    [
      state.stopped && refusal('R032', 'bulk-stopped', 'Deze bulk is al gestopt. U hoeft niets te doen.'),
      !state.items.some((one) => one.status === 'waiting') &&
        refusal('R032', 'bulk-finished', 'Alle dossiers zijn al behandeld. Er is niets te stoppen.'),
    ],
    () => [
      {
        type: 'bulk-handover-stopped.v1',
        data: { bulkId: state.started.bulkId, stoppedOn: today },
      },
    ],
  );
}
