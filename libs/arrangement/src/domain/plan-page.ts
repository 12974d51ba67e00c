import { createHash } from 'node:crypto';
import { formatDate, Money, type LocalDate, type Uuid } from '@meereis/kernel';
import { addressOf } from './address.rule';
import type { Arrangement } from './arrangement';
import type { ItemTerms } from './items.fold';
import { goalKindName, type Named } from './plan-difference';
import type { Person } from './person';
import { newestPlan, planOfVersion } from './plan-versions';

/** What the page needs to know besides the case itself. */
export interface PlanPageFacts {
  readonly person: Pick<Person, 'identity'>;
  /** Name of the organisation that is responsible, and so of who to call. */
  readonly ownerName: string;
  /** How to reach that organisation. */
  readonly contactPoint?: string;
  /** What the catalogue calls an entry or a funder. */
  readonly named: Named;
}

export interface PlanPageItem {
  readonly itemId: Uuid;
  readonly name: string;
  readonly description: string;
  readonly period: string;
  readonly who: string;
  readonly cost: string;
  readonly payers: readonly string[];
}

/** The page of the plan that the person gets, in plain Dutch. Everything on it but the address is under the hash. */
export interface PlanPage {
  readonly planVersion: number;
  readonly person: string;
  readonly goal: { readonly direction: string; readonly words: string };
  readonly items: readonly PlanPageItem[];
  readonly youDo: readonly string[];
  readonly teamDoes: readonly string[];
  readonly contact: readonly string[];
  readonly yourRights: readonly string[];
  readonly objection: readonly string[];
}

const YOU_PAY_NOTHING = 'U betaalt zelf niets.';

function nameOf({ identity }: PlanPageFacts['person']): string {
  return [identity.firstNames, identity.prefix, identity.surname]
    .filter((part) => part !== undefined)
    .join(' ');
}

function cost({ priceCents, vat }: ItemTerms): string {
  if (priceCents === 0) return 'Dit kost niets.';
  const basis = { ex: ', exclusief btw', incl: ', inclusief btw', unknown: '' }[vat];
  return `Dit kost ${Money.formatEuro(Money.euroCents(priceCents))}${basis}. ${YOU_PAY_NOTHING}`;
}

function itemOf(terms: ItemTerms, { named, ownerName }: PlanPageFacts): PlanPageItem {
  const { itemId, catalogueId, description, provider, plannedFrom, plannedUntil } = terms;
  const does = provider ?? ownerName;
  return {
    itemId,
    name: terms.name ?? named(catalogueId),
    description,
    period: `Van ${formatDate(plannedFrom)} tot en met ${formatDate(plannedUntil)}.`,
    who:
      terms.employerPart === true
        ? `${does} voert dit uit. Uw werkgever doet mee.`
        : `${does} voert dit uit.`,
    cost: cost(terms),
    payers: terms.funding.map(
      (line) => `Wie betaalt: ${named(line.funder)}, ${Money.formatEuro(Money.euroCents(line.cents))}.`,
    ),
  };
}

function rights(ownerName: string): readonly string[] {
  return [
    'Deze afspraken blijven gelden, ook als een andere organisatie u verder helpt of als uw uitkering verandert.',
    'Wat al is gestart, mag u afmaken. Een afspraak vervalt alleen als u dat goed vindt.',
    'We gebruiken dit plan alleen om u te helpen aan werk. We gebruiken het nooit om uw uitkering te controleren.',
    'Wil een andere organisatie uw gegevens zien en is daar toestemming voor nodig? Dan mag u nee zeggen. Dat kost u niets en u houdt uw hulp.',
    `Klopt er iets niet? Zeg het tegen ${ownerName}. Dan passen we het samen aan.`,
  ];
}

/** A decision that a person can object to, as far as the term is known: a stopped item (R141). */
function objection(state: Arrangement): readonly string[] {
  return state.items.flatMap((item) => {
    const until: LocalDate | undefined = item.stop?.value.objectionUntil;
    if (until === undefined) return [];
    return [
      `We hebben het onderdeel “${item.value.description}” gestopt. Bent u het daar niet mee eens? Dan kunt u tot en met ${formatDate(until)} bezwaar maken.`,
    ];
  });
}

/** The page of a version: the newest one, or one that was set before. Undefined when there is no such plan. */
export function planPage(
  state: Arrangement,
  facts: PlanPageFacts,
  planVersion?: number,
): PlanPage | undefined {
  const plan = planVersion === undefined ? newestPlan(state) : planOfVersion(state, planVersion);
  if (plan?.goal === undefined) return undefined;
  const { ownerName, contactPoint } = facts;
  return {
    planVersion: plan.planVersion,
    person: nameOf(facts.person),
    goal: { direction: goalKindName(plan.goal.kind), words: plan.goal.description },
    items: plan.items.map((terms) => itemOf(terms, facts)),
    youDo: [
      'U doet mee aan de onderdelen in dit plan.',
      'U vertelt het ons als iets niet lukt, of als er iets verandert.',
      'U komt op afspraken, of u belt als u niet kunt komen.',
    ],
    teamDoes: [
      `${ownerName} is verantwoordelijk en helpt u bij elke stap.`,
      'We regelen de onderdelen en het geld daarvoor.',
      'Na elk onderdeel bespreken we samen wat het u heeft gebracht.',
    ],
    contact: [
      `Hebt u een vraag? Neem contact op met ${ownerName}.`,
      ...(contactPoint === undefined ? [] : [contactPoint]),
    ],
    yourRights: rights(ownerName),
    objection: plan.status === 'former' ? [] : objection(state),
  };
}

/** SHA-256 over the page: the same content gives the same hash, wherever the person lives by then. */
export function planPageHash(page: PlanPage): string {
  const { planVersion, person, goal, items, youDo, teamDoes, contact, yourRights } = page;
  const ordered = [
    planVersion,
    person,
    [goal.direction, goal.words],
    items.map((item) => [
      item.itemId,
      item.name,
      item.description,
      item.period,
      item.who,
      item.cost,
      item.payers,
    ]),
    youDo,
    teamDoes,
    contact,
    yourRights,
    page.objection,
  ];
  return createHash('sha256').update(JSON.stringify(ordered), 'utf8').digest('hex');
}

/** Lines of the address for the envelope; none for somebody with the secrecy flag (R146). */
export function addressLines(person: PlanPageFacts['person']): readonly string[] {
  const { street, houseNumber, postcode, town } = addressOf(person) ?? {};
  const line = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  return [line(street, houseNumber), line(postcode, town)].filter((one) => one !== '');
}
