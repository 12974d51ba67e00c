import { refusal, type Refusal } from '@meereis/commands';
import { isOpenOn, type CatalogueEntry, type FundedBenefit, type PolicyData } from '@meereis/catalogue';
import { formatDate, Money, type LocalDate } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { FundingLine } from './items.fold';

/** Money that the documents keep for one group (R003) narrows the funder, never the instrument. */
const BENEFIT_NAMES: Readonly<Record<FundedBenefit, string>> = {
  ww: 'een WW-uitkering',
  participatiewet: 'een bijstandsuitkering',
  wajong: 'een Wajong-uitkering',
  wia: 'een WIA-uitkering',
};

/** A line as it is asked for; what kind of money it is follows from the catalogue. */
export type AskedLine = Pick<FundingLine, 'funder' | 'cents'>;

export interface Funded {
  readonly priceCents: number;
  readonly funding: readonly AskedLine[];
}

function totalOf(funding: readonly AskedLine[]): number {
  return funding.reduce((sum, line) => sum + line.cents, 0);
}

/** R027: the lines add up to the price, each line above zero, each funder once. */
export function sumsToPrice({ funding, priceCents }: Funded): readonly (Refusal | false)[] {
  const total = totalOf(funding);
  const twice = funding.find((line, at) => funding.findIndex((one) => one.funder === line.funder) < at);
  const missing = funding.length === 0 && priceCents > 0;
  return [
    missing &&
      refusal(
        'R027',
        'funding-missing',
        'Dit onderdeel heeft nog geen financiering. Vul in wie de prijs betaalt.',
      ),
    funding.some((line) => line.cents <= 0) &&
      refusal('R027', 'funding-line-not-positive', 'Elke financieringsregel is hoger dan € 0,00.'),
    twice !== undefined &&
      refusal(
        'R027',
        'funder-twice',
        `De financier “${twice.funder}” staat er twee keer. Tel die bedragen op in één regel.`,
      ),
    !missing &&
      total !== priceCents &&
      refusal(
        'R027',
        'funding-differs-from-price',
        `De financiering telt op tot ${Money.formatEuro(Money.euroCents(total))}, maar de prijs is ${Money.formatEuro(Money.euroCents(priceCents))}. Maak de bedragen gelijk.`,
      ),
  ];
}

/** New or raised beside what was agreed: only this is judged again, because agreements stay valid (R030, R031). */
export function newMoney(
  funding: readonly AskedLine[],
  before: readonly AskedLine[] = [],
): readonly AskedLine[] {
  return funding.filter(
    (line) => !before.some((former) => former.funder === line.funder && former.cents >= line.cents),
  );
}

/** R003, R024, R041: each funder exists, is open, pays for people, and is meant for this person. */
export function fundersFit(
  state: Arrangement,
  lines: readonly AskedLine[],
  policy: PolicyData,
  today: LocalDate,
): readonly Refusal[] {
  const names = [...new Set(lines.map((line) => line.funder))];
  return names.flatMap((name) => funderFits(state, name, policy, today));
}

/** R003: money for one group goes to nobody else; `undefined` when it is for everybody or for this person. */
export function otherGroup(
  state: Pick<Arrangement, 'benefit'>,
  funder: string,
  policy: PolicyData,
  today: LocalDate,
): string | undefined {
  const only: readonly FundedBenefit[] | undefined = policy.funder(funder, today)?.onlyForBenefits;
  if (only === undefined || only.some((benefit) => benefit === state.benefit)) return undefined;
  return only.map((one) => BENEFIT_NAMES[one]).join(' of ');
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
  const others = otherGroup(state, name, policy, today);
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
  if (funder.staffing === true)
    refusals.push(
      refusal(
        'R041',
        'funder-pays-teams',
        `“${entry.nameNl}” betaalt de teams zelf, niet wat een persoon krijgt. Kies een andere financier.`,
      ),
    );
  if (others !== undefined)
    refusals.push(
      refusal(
        'R003',
        'funder-for-other-group',
        `“${entry.nameNl}” is alleen voor mensen met ${others}. Kies een andere financier; het onderdeel zelf kan wel.`,
      ),
    );
  return refusals;
}

/** Praktijkleren money that UWV pays as cashier (R051, R053); its own budget and the purchase part of it. */
const PRAKTIJKLEREN: readonly string[] = ['praktijkleren-inkoop', 'praktijkleren-mbo'];

function moneyKind(id: string, entry: CatalogueEntry | undefined, rmt: boolean): FundingLine['money'] {
  if (rmt) return 'rmt';
  if (PRAKTIJKLEREN.includes(id)) return 'praktijkleren';
  return entry?.kind === 'subsidie' ? 'subsidy' : 'other';
}

/** The lines with what they were on this day: what later readers of the event must not look up again. */
export function named(
  funding: readonly AskedLine[],
  policy: PolicyData,
  today: LocalDate,
): readonly FundingLine[] {
  return funding.map(({ funder, cents }) => {
    const entry = policy.entry(funder, today);
    const rmt = policy.funder(funder, today)?.rmt === true;
    const line: FundingLine = { funder, cents, money: moneyKind(funder, entry, rmt) ?? 'other' };
    return entry === undefined ? line : { ...line, name: entry.nameNl };
  });
}
