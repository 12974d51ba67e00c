import { formatDate, Money, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { ItemTerms } from './items.fold';
import type { DIFFERENCES } from './plan-codes';

type Goal = NonNullable<Arrangement['goal']>['value'];

/** What a version of the plan says: what can differ between two of them. */
export interface PlanContent {
  readonly goal?: Goal;
  readonly items: readonly ItemTerms[];
}

/** One field of an item or of the goal, before and after, in words. */
export interface FieldChange {
  readonly field: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface PlanDifference {
  readonly kind: (typeof DIFFERENCES)[number];
  readonly itemId?: Uuid;
  readonly changes: readonly FieldChange[];
  /** The difference as the person reads it. */
  readonly sentence: string;
}

/** Name of a catalogue entry or funder; its id where nobody knows the name. */
export type Named = (catalogueId: string) => string;

interface FieldWords {
  readonly name: string;
  words(value: unknown, named: Named): string;
}

/** The name follows from the catalogue entry, which has words of its own. */
type Skipped = 'arrangementId' | 'personId' | 'itemId' | 'publication' | 'receipt' | 'name';

const text = (name: string): FieldWords => ({ name, words: (value) => String(value) });
const date = (name: string): FieldWords => ({ name, words: (value) => formatDate(value as LocalDate) });
const yesOrNo = (name: string): FieldWords => ({ name, words: (value) => (value === true ? 'ja' : 'nee') });
const VAT: Readonly<Record<string, string>> = {
  ex: 'exclusief btw',
  incl: 'inclusief btw',
  unknown: 'btw onbekend',
};
const euros = (cents: number): string => Money.formatEuro(Money.euroCents(cents));

/** Every field of an item that the person agrees with; the compiler asks for the words of a new one. */
const FIELDS: Readonly<Record<Exclude<keyof ItemTerms, Skipped>, FieldWords>> = {
  catalogueId: { name: 'het soort hulp', words: (value, named) => named(String(value)) },
  description: text('de omschrijving'),
  provider: text('de aanbieder'),
  providerId: text('het nummer van de aanbieder'),
  plannedFrom: date('de begindatum'),
  plannedUntil: date('de einddatum'),
  priceCents: { name: 'de prijs', words: (value) => euros(value as number) },
  vat: { name: 'de btw', words: (value) => VAT[String(value)] ?? String(value) },
  vatPercent: { name: 'het btw-tarief', words: (value) => `${String(value)}%` },
  funding: {
    name: 'wie betaalt',
    words: (value, named) =>
      (value as ItemTerms['funding'])
        .map((line) => `${named(line.funder)} ${euros(line.cents)}`)
        .join(' en ') || 'niemand',
  },
  regularShortfall: text('waarom gewone hulp niet genoeg is'),
  employerPart: yesOrNo('of de werkgever meedoet'),
  notInitialEducation: yesOrNo('of het geen bekostigde opleiding is'),
};

const GOAL_KIND_NAMES: Readonly<Record<Goal['kind'], string>> = {
  'same-occupation': 'werk in hetzelfde beroep',
  'other-occupation': 'werk in een ander beroep',
  'other-sector': 'werk in een andere sector',
  'own-business': 'een eigen bedrijf',
  education: 'een opleiding',
  orientation: 'ontdekken wat past',
};

export function goalKindName(kind: Goal['kind']): string {
  return GOAL_KIND_NAMES[kind];
}

/** Fields hold texts, numbers and lists of lines in the order of their declaration, so their JSON tells them apart. */
function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function changeOf<T extends object>(
  fields: Readonly<Partial<Record<keyof T & string, FieldWords>>>,
  before: T,
  after: T,
  named: Named,
): readonly FieldChange[] {
  const say = (words: FieldWords, value: unknown): string =>
    value === undefined ? 'niet ingevuld' : words.words(value, named);
  return (Object.entries(fields) as [keyof T & string, FieldWords][])
    .filter(([field]) => !same(before[field], after[field]))
    .map(([field, words]) => ({
      field,
      name: words.name,
      before: say(words, before[field]),
      after: say(words, after[field]),
    }));
}

function inWords(changes: readonly FieldChange[]): string {
  return changes.map(({ name, before, after }) => `${name} was “${before}” en wordt “${after}”`).join('; ');
}

function goalDifference(before: Goal | undefined, after: Goal | undefined): readonly PlanDifference[] {
  if (before === undefined || after === undefined) return [];
  const fields = {
    kind: { name: 'de richting', words: (value: unknown) => goalKindName(value as Goal['kind']) },
    description: text('het doel'),
  };
  const changes = changeOf<Goal>(fields, before, after, (id) => id);
  if (changes.length === 0) return [];
  return [{ kind: 'goal-changed', changes, sentence: `Het doel verandert: ${inWords(changes)}.` }];
}

function period({ plannedFrom, plannedUntil }: ItemTerms): string {
  return `van ${formatDate(plannedFrom)} tot en met ${formatDate(plannedUntil)}`;
}

function itemDifference(
  before: ItemTerms | undefined,
  after: ItemTerms,
  named: Named,
): readonly PlanDifference[] {
  const { itemId, description } = after;
  if (before === undefined) {
    const sentence = `Nieuw onderdeel: “${description}”, ${period(after)}.`;
    return [{ kind: 'item-added', itemId, changes: [], sentence }];
  }
  const changes = changeOf<ItemTerms>(FIELDS, before, after, named);
  if (changes.length === 0) return [];
  const sentence = `Onderdeel “${before.description}” verandert: ${inWords(changes)}.`;
  return [{ kind: 'item-changed', itemId, changes, sentence }];
}

/** What changes when the draft takes the place of the version in force, in words (R028); empty when nothing does. */
export function planDifference(
  inForce: PlanContent,
  draft: PlanContent,
  named: Named = (id) => id,
): readonly PlanDifference[] {
  const before = new Map(inForce.items.map((item) => [item.itemId, item]));
  const after = new Set(draft.items.map((item) => item.itemId));
  return [
    ...goalDifference(inForce.goal, draft.goal),
    ...draft.items.flatMap((item) => itemDifference(before.get(item.itemId), item, named)),
    ...inForce.items
      .filter((item) => !after.has(item.itemId))
      .map(({ itemId, description }): PlanDifference => ({
        kind: 'item-withdrawn',
        itemId,
        changes: [],
        sentence: `Vervalt: “${description}”.`,
      })),
  ];
}
