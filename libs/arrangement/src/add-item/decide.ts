import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { isOpenOn, type PolicyData } from '@meereis/catalogue';
import { addMonths, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { admitted, inBanenafspraak } from '../domain/intake.rule';
import type { itemAdded } from '../domain/item-events';
import { ITEMS_MAX, noDiagnosis } from '../domain/planning';
import { fundersFit, rmtConditions, sumsToPrice } from './funding.rule';
import { withinMaximum } from './price.rule';

type Added = EventOf<typeof itemAdded>['data'];
export type AddItem = Omit<Added, 'arrangementId' | 'personId' | 'itemId' | 'publication' | 'receipt'>;

export interface AddItemFacts {
  readonly today: LocalDate;
  readonly itemId: Uuid;
  readonly policy: PolicyData;
}

/** Far beyond any programme; catches a mistyped year. */
const PERIOD_MONTHS_MAX = 120;

/** Adds an item of the catalogue to the plan, with its period, price and funders (R022, R024, R027, R043). */
export function decideAddItem(state: Arrangement, command: AddItem, facts: AddItemFacts): Decision {
  const { policy, today } = facts;
  const service = policy.service(command.catalogueId, today);
  const published = service ?? policy.entry(command.catalogueId, today);
  const last = addMonths(today, PERIOD_MONTHS_MAX);
  const tooFar = command.plannedFrom > last || command.plannedUntil > last;
  return refuseAll(
    [
      admitted(state),
      noDiagnosis(state),
      state.items.length >= ITEMS_MAX &&
        refusal('R022', 'too-many-items', `Een plan heeft hoogstens ${ITEMS_MAX} onderdelen.`),
      inCatalogue(command.catalogueId, facts),
      service?.onlyFor !== undefined &&
        !inBanenafspraak(state) &&
        refusal(
          'R098',
          'service-for-other-group',
          `“${service.nameNl}” is alleen voor de ${service.onlyFor}. Bij deze persoon is dat niet vastgesteld.`,
        ),
      command.plannedUntil < command.plannedFrom &&
        refusal('R022', 'period-reversed', 'De einddatum ligt vóór de begindatum. Controleer de periode.'),
      command.priceCents < 0 && refusal('R027', 'price-negative', 'De prijs kan niet lager zijn dan € 0,00.'),
      tooFar && refusal('R022', 'period-too-far', `Een onderdeel eindigt uiterlijk op ${formatDate(last)}.`),
      // The ceiling counts months from the first day, which a date at the end of the calendar does not have.
      !tooFar && withinMaximum(service, command),
      ...sumsToPrice(command),
      ...fundersFit(state, command, policy, today),
      ...rmtConditions(state, command, service, policy, today),
    ],
    () => (published === undefined ? [] : [added(state, command, facts, published)]),
  );
}

/** R024: a plan points to what the catalogue holds and what is open on the day it is chosen. */
function inCatalogue(catalogueId: string, { policy, today }: AddItemFacts): Refusal | false {
  if (policy.service(catalogueId, today) !== undefined) return false;
  const entry = policy.entry(catalogueId, today);
  if (entry === undefined)
    return refusal(
      'R024',
      'not-in-catalogue',
      'Dit onderdeel staat op deze datum niet in de catalogus. Kies een onderdeel uit de lijst.',
    );
  return (
    !isOpenOn(entry, today) &&
    refusal('R024', 'not-open', `“${entry.nameNl}” is op ${formatDate(today)} niet open.`)
  );
}

interface Published {
  readonly nameNl: string;
  readonly eventId: Uuid;
  readonly maximum?: unknown;
}

function added(
  state: Arrangement,
  command: AddItem,
  { itemId, policy, today }: AddItemFacts,
  published: Published,
): ArrangementEvent {
  const { arrangementId, personId, admission, considerations } = state;
  const byRmt = command.funding.some((line) => policy.funder(line.funder, today)?.rmt === true);
  const considered = byRmt ? considerations.map((one) => one.eventId) : [];
  return {
    type: 'item-added.v1',
    data: {
      ...command,
      arrangementId,
      personId,
      itemId,
      publication: published.eventId,
      receipt: receipt({
        rules: [
          'R003',
          'R022',
          'R024',
          'R027',
          ...(byRmt ? ['R018', 'R038', 'R042'] : []),
          ...(published.maximum === undefined ? [] : ['R043']),
        ],
        referenceDate: today,
        facts: [published.eventId, ...(admission ? [admission.eventId] : []), ...considered],
        alternatives: ['Een ander onderdeel uit de catalogus'],
        sentence: `In uw plan staat nu: ${published.nameNl}, van ${formatDate(command.plannedFrom)} tot en met ${formatDate(command.plannedUntil)}.`,
      }),
    },
  };
}
