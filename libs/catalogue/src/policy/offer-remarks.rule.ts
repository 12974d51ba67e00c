import type { PriceListPublished, SchemeVersionPublished } from '../events';
import { BANENAFSPRAAK_GROUP, regionFit } from './offer-reasons.rule';
import type { OfferQuestion } from './offers.rule';
import type { PolicySnapshot, Published } from './snapshot.rule';

export const REMARKS = [
  'who-can-apply',
  'target-groups',
  'condition',
  'region',
  'age',
  'group',
  'phase',
  'notes',
  'vat',
  'prior-provision',
  'window',
  'price-validity',
] as const;

/** Something to check, or a doubt: what it is about and the words of the source or of us. */
export interface Remark {
  readonly about: (typeof REMARKS)[number];
  readonly text: string;
}

type Entry = Published<SchemeVersionPublished>;
type Service = PriceListPublished['data']['services'][number];

const remark = (about: Remark['about'], text: string): Remark => ({ about, text });
const given = (about: Remark['about'], text: string | undefined): readonly Remark[] =>
  text === undefined ? [] : [remark(about, text)];

/**
 * Words of the sources that say exactly a situation. They only spare a check: a group that is not named never removes
 * anything, because a target group may not decide what somebody gets (R003).
 */
const SAID_BY: Readonly<Record<NonNullable<OfferQuestion['situation']>, readonly string[]>> = {
  working: ['werkenden', 'werknemers'],
  'notice-period': [
    'werkenden',
    'werknemers',
    'werknemer met werkloosheid bedreigd',
    'werknemers bij ontslag',
  ],
  unemployed: ['werkzoekenden', 'niet-werkenden'],
  'self-employed-reorienting': ['zelfstandigen', 'zzpers', 'zzper in heroriëntatie'],
};
const EVERYBODY = 'iedereen';

function groupChecks({ targetGroups }: Entry, { situation }: OfferQuestion): readonly Remark[] {
  const said = situation === undefined ? [] : SAID_BY[situation];
  const named = targetGroups.some((one) => one === EVERYBODY || said.includes(one));
  if (named || targetGroups.length === 0) return [];
  return [remark('target-groups', `De bron noemt als doelgroep: ${targetGroups.join('; ')}.`)];
}

function ageChecks({ caps }: Entry, { age }: OfferQuestion): readonly Remark[] {
  const limits = caps.filter((one) => one.name === 'age_min' || one.name === 'age_max');
  if (age !== undefined) return [];
  return limits.map(({ name, count }) =>
    remark('age', name === 'age_min' ? `Vanaf ${count ?? 0} jaar.` : `Tot en met ${count ?? 0} jaar.`),
  );
}

/** States in which something can be had; any other word of the source is for a human being to weigh. */
const AVAILABLE = ['lopend', 'structureel', 'doorlopend', 'actief', 'beschikbaar', 'gestart'];

/** What the structured fields leave open. Prose is repeated as it stands and never read for meaning. */
export function entryChecks(entry: Entry, snapshot: PolicySnapshot, asked: OfferQuestion): readonly Remark[] {
  const unclear = regionFit(entry, snapshot, asked.region) === 'unclear';
  return [
    ...given('who-can-apply', entry.whoCanApply),
    ...groupChecks(entry, asked),
    ...ageChecks(entry, asked),
    ...entry.conditions.map((text) => remark('condition', text)),
    ...(unclear ? [remark('region', `De bron noemt als regio: ${entry.region ?? ''}.`)] : []),
    ...(AVAILABLE.includes(entry.phase)
      ? []
      : [remark('phase', `Stand op 1 december 2020 volgens de bron: ${entry.phase}.`)]),
  ];
}

export function serviceChecks(
  { onlyFor, requires }: Service,
  { banenafspraak }: OfferQuestion,
): readonly Remark[] {
  const known = onlyFor === BANENAFSPRAAK_GROUP && (banenafspraak === 'yes' || banenafspraak === 'no');
  return [
    ...(known || onlyFor === undefined ? [] : [remark('group', `Alleen voor: ${onlyFor}.`)]),
    ...given('condition', requires),
  ];
}

const PARTIAL = /^\d{4}(?:-\d{2})?$/;

export function doubtsOfEntry(entry: Entry): readonly Remark[] {
  const { notes, preliminaryBasis, windowFrom, windowUntil, prolongedUntil, price } = entry;
  const partial = [windowFrom, prolongedUntil ?? windowUntil].filter(
    (one) => one !== undefined && PARTIAL.test(one),
  );
  return [
    ...given('notes', notes),
    ...(preliminaryBasis?.startsWith('inferred') === true
      ? [remark('prior-provision', `Als voorliggend gelezen, niet zo genoemd: ${preliminaryBasis}.`)]
      : []),
    ...partial.map((one) => remark('window', `De bron is niet preciezer dan “${one ?? ''}”.`)),
    ...(price ? vatDoubt(price.vat) : []),
  ];
}

export function doubtsOfService({ notes, vat, validityBasis }: Service): readonly Remark[] {
  return [...given('notes', notes), ...vatDoubt(vat), ...given('price-validity', validityBasis)];
}

function vatDoubt(vat: Service['vat']): readonly Remark[] {
  if (vat !== 'unknown') return [];
  return [remark('vat', 'De bron zegt niet of dit met of zonder btw is. Het telt als met btw (Q19).')];
}
