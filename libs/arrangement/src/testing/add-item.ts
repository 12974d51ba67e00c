import { localDate } from '@meereis/kernel';
import type { AddItem } from '../add-item/decide';
import { POLICY, TODAY, UWV } from './case';
import { admission, checked, considered, diagnosis, reported } from './events';
import { uuid } from './values';

export const ADMITTED = [reported(), checked('no'), admission()];
export const DIAGNOSED = [...ADMITTED, diagnosis()];
export const CONSIDERED = [
  ...DIAGNOSED,
  considered('regular'),
  considered('sector'),
  considered('praktijkleren'),
  considered('bbl'),
];
export const FACTS = { today: TODAY, itemId: uuid(31), taskId: uuid(32), policy: POLICY, unit: UWV };

export const command = (over: Partial<AddItem> = {}): AddItem => ({
  catalogueId: 'versterken-arbeidsmarktpositie',
  description: 'Training',
  plannedFrom: localDate('2022-03-15'),
  plannedUntil: localDate('2022-06-15'),
  priceCents: 300_000,
  vat: 'ex',
  funding: [{ funder: 'oeno-fondsen', cents: 300_000 }],
  ...over,
});

export const RMT = (cents: number) => [{ funder: 'rmt-crisisdienstverlening', cents }];
export const rmtCommand = (over: Partial<AddItem> = {}) =>
  command({ funding: RMT(300_000), regularShortfall: 'De gewone training is vol.', ...over });
