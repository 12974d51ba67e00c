import { refusal, type Refusal } from '@meereis/commands';
import type { Unit } from '@meereis/access';
import type { PolicyData } from '@meereis/catalogue';
import { addMonths, formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { groupsNotConsidered } from './item-prior.rule';
import { isInitialEducation, isTraining } from './item-training.rule';
import type { FundingLine, ItemTerms } from './items.fold';

export type Asked = Pick<
  ItemTerms,
  'catalogueId' | 'plannedFrom' | 'plannedUntil' | 'funding' | 'regularShortfall' | 'notInitialEducation'
>;

export interface MoneyFacts {
  readonly today: LocalDate;
  readonly policy: PolicyData;
  /** Unit that decides: who may buy (R081). */
  readonly unit: Unit;
  /** True when cashier money is added or raised; a change of words does not ask again what was weighed (R030). */
  readonly newMoney: boolean;
}

/** What RMT money asks besides: R018, R038, R042, R129. Nothing when no line is RMT money. */
export function rmtConditions(
  state: Arrangement,
  item: Asked,
  { today, policy, newMoney }: MoneyFacts,
): readonly (Refusal | false)[] {
  if (!item.funding.some((line) => line.money === 'rmt')) return [];
  const missing = newMoney ? groupsNotConsidered(state, policy, today) : [];
  const days = newMoney ? [today, item.plannedFrom] : [item.plannedFrom];
  // No region: a region's own scheme brings no RMT money, that is the national scheme's alone.
  const outside = days.find((day) => policy.schemeVersion(day) === undefined);
  return [
    outside !== undefined &&
      refusal(
        'R018',
        'scheme-not-in-force',
        `Op ${formatDate(outside)} geldt er geen RMT-regeling. RMT-geld kan dan niet. Kies een andere financier of periode.`,
      ),
    missing.length > 0 &&
      refusal(
        'R038',
        'prior-provisions-not-considered',
        `RMT-geld is aanvullend. Nog niet overwogen: ${missing.map((group) => group.nameNl).join(', ')}. Leg eerst vast wat u daarvan hebt bekeken.`,
      ),
    (item.regularShortfall ?? '').trim() === '' &&
      refusal(
        'R042',
        'regular-shortfall-missing',
        'Schrijf op waarom de gewone dienstverlening niet genoeg is. Dat is nodig bij RMT-geld.',
      ),
    ...initialEducation(item),
  ];
}

/** R129: where the catalogue tells, it decides; for other training a person says it, and the answer is recorded. */
function initialEducation({ catalogueId, notInitialEducation }: Asked): readonly (Refusal | false)[] {
  const initial = isInitialEducation(catalogueId);
  const asked = !initial && isTraining(catalogueId);
  return [
    (initial || (asked && notInitialEducation === false)) &&
      refusal(
        'R129',
        'initial-education',
        'Dit is onderwijs dat de overheid al bekostigt. RMT-geld kan daar niet voor. Kies een andere financier.',
      ),
    asked &&
      notInitialEducation === undefined &&
      refusal(
        'R129',
        'initial-education-not-answered',
        'Geef aan of dit een opleiding is die de overheid al bekostigt. Zo ja, dan kan RMT-geld niet.',
      ),
  ];
}

const PRAKTIJKLEREN_MONTHS = 9;
/** Partners that buy praktijkleren in the region (R081). */
const BUYERS = ['uwv-executor', 'municipality', 'employer-organisation', 'union'];

/** What praktijkleren purchase money asks: at most nine months (R080, Q15), bought by one of the four parties (R081). */
export function praktijklerenConditions(
  item: Asked,
  { unit, newMoney }: MoneyFacts,
): readonly (Refusal | false)[] {
  if (!item.funding.some((line) => line.money === 'praktijkleren')) return [];
  return [
    item.plannedUntil >= addMonths(item.plannedFrom, PRAKTIJKLEREN_MONTHS) &&
      refusal(
        'R080',
        'programme-too-long',
        `Geld voor praktijkleren is er voor hoogstens ${PRAKTIJKLEREN_MONTHS} maanden. Maak de periode korter of kies een andere financier.`,
      ),
    newMoney &&
      !BUYERS.includes(unit.kind) &&
      refusal(
        'R081',
        'may-not-buy',
        'Alleen UWV, gemeenten, werkgeversorganisaties en vakbonden kopen praktijkleren in. Vraag een van hen.',
      ),
  ];
}

/** Rules that the money of an item brings along. */
export function moneyRules(catalogueId: string, funding: readonly FundingLine[]): readonly string[] {
  const kinds = new Set(funding.map((line) => line.money));
  return [
    ...(kinds.has('rmt') ? ['R018', 'R038', 'R042', ...(isTraining(catalogueId) ? ['R129'] : [])] : []),
    ...(kinds.has('rmt') && kinds.size > 1 ? ['Q11'] : []),
    ...(kinds.has('praktijkleren') ? ['R080', 'R081'] : []),
  ];
}
