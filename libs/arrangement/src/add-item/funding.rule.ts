import { refusal, type Refusal } from '@meereis/commands';
import {
  isOpenOn,
  type FundedBenefit,
  type PolicyData,
  type PricedService,
  type PriorGroup,
} from '@meereis/catalogue';
import { formatDate, Money, type LocalDate, type RegionCode } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';

/** Priced service that the parties in the team decide on together (R044). */
const CUSTOM_BUDGET = 'maatwerkbudget';

/** Money that the documents keep for one group (R003) narrows the funder, never the instrument. */
const BENEFIT_NAMES: Readonly<Record<FundedBenefit, string>> = {
  ww: 'een WW-uitkering',
  participatiewet: 'een bijstandsuitkering',
  wajong: 'een Wajong-uitkering',
  wia: 'een WIA-uitkering',
};

export interface FundingLine {
  readonly funder: string;
  readonly cents: number;
}

export interface Funded {
  readonly plannedFrom: LocalDate;
  readonly priceCents: number;
  readonly funding: readonly FundingLine[];
  readonly regularShortfall?: string;
}

/** R027: the lines add up to the price, each line above zero. */
export function sumsToPrice({ funding, priceCents }: Funded): readonly (Refusal | false)[] {
  const total = funding.reduce((sum, line) => sum + line.cents, 0);
  return [
    funding.some((line) => line.cents <= 0) &&
      refusal('R027', 'funding-line-not-positive', 'Elke financieringsregel is hoger dan € 0,00.'),
    total !== priceCents &&
      refusal(
        'R027',
        'funding-differs-from-price',
        `De financiering telt op tot ${Money.formatEuro(Money.euroCents(total))}, maar de prijs is ${Money.formatEuro(Money.euroCents(priceCents))}. Maak de bedragen gelijk.`,
      ),
  ];
}

/** R003 and R024: each funder exists, is open, and is meant for this person. */
export function fundersFit(
  state: Arrangement,
  item: Funded,
  policy: PolicyData,
  today: LocalDate,
): readonly Refusal[] {
  const names = [...new Set(item.funding.map((line) => line.funder))];
  return names.flatMap((name) => funderFits(state, name, policy, today));
}

function funderFits(
  state: Arrangement,
  name: string,
  policy: PolicyData,
  today: LocalDate,
): readonly Refusal[] {
  const entry = policy.entry(name, today);
  const funder = policy.funder(name, today);
  if (entry === undefined || funder === undefined)
    return [
      refusal(
        'R024',
        'funder-unknown',
        `De financier “${name}” staat niet in de catalogus. Kies een financier uit de lijst.`,
      ),
    ];
  const only: readonly FundedBenefit[] | undefined = funder.onlyForBenefits;
  const refusals: Refusal[] = [];
  // The years of the RMT scheme are the scheme's own versions, which R018 judges.
  if (!funder.rmt && !isOpenOn(entry, today))
    refusals.push(
      refusal(
        'R024',
        'funder-closed',
        `“${entry.nameNl}” is op ${formatDate(today)} niet open. Kies een andere financier.`,
      ),
    );
  if (only !== undefined && !only.some((benefit) => benefit === state.benefit))
    refusals.push(
      refusal(
        'R003',
        'funder-for-other-group',
        `“${entry.nameNl}” is alleen voor mensen met ${only.map((one) => BENEFIT_NAMES[one]).join(' of ')}. Kies een andere financier; het onderdeel zelf kan wel.`,
      ),
    );
  return refusals;
}

/** The groups of R038 with something open here and now, of which no consideration is recorded. */
export function groupsNotConsidered(
  state: Arrangement,
  policy: PolicyData,
  today: LocalDate,
): readonly PriorGroup[] {
  return policy
    .priorGroups(today, state.region as RegionCode)
    .filter(({ group }) => !state.considerations.some((one) => one.value.group === group));
}

/** What RMT money asks besides: R018, R038, R042, R044. Nothing when no line is RMT money. */
export function rmtConditions(
  state: Arrangement,
  item: Funded,
  service: PricedService | undefined,
  policy: PolicyData,
  today: LocalDate,
): readonly (Refusal | false)[] {
  if (!item.funding.some((line) => policy.funder(line.funder, today)?.rmt === true)) return [];
  const missing = groupsNotConsidered(state, policy, today);
  const outside = [today, item.plannedFrom].find((day) => policy.schemeVersion(day) === undefined);
  return [
    outside !== undefined &&
      refusal(
        'R018',
        'scheme-not-in-force',
        `Op ${formatDate(outside)} geldt er geen RMT-regeling. RMT-geld kan dan niet.`,
      ),
    missing.length > 0 &&
      refusal(
        'R038',
        'prior-provisions-not-considered',
        `RMT-geld is aanvullend. Nog niet overwogen: ${missing.map((group) => group.nameNl).join(', ')}.`,
      ),
    (item.regularShortfall ?? '').trim() === '' &&
      refusal(
        'R042',
        'regular-shortfall-missing',
        'Schrijf op waarom de gewone dienstverlening niet genoeg is. Dat is nodig bij RMT-geld.',
      ),
    service?.id === CUSTOM_BUDGET &&
      refusal(
        'R044',
        'custom-budget-needs-second-party',
        'Het maatwerkbudget vraagt een gezamenlijk besluit met een tweede partij. Zonder die bevestiging kan RMT-geld hier niet.',
      ),
  ];
}
