import type { Item } from './item-table';

export interface ItemStep {
  /** Word in the address. */
  readonly what: string;
  readonly name: string;
}

const CHANGE: ItemStep = { what: 'wijzigen', name: 'Afspraak wijzigen' };
const START: ItemStep = { what: 'starten', name: 'Onderdeel starten' };
const QUOTE: ItemStep = { what: 'offerte', name: 'Offerte vastleggen' };
const INTERRUPT: ItemStep = { what: 'onderbreken', name: 'Onderbreken' };
const RESUME: ItemStep = { what: 'hervatten', name: 'Hervatten' };
const DELIVERY: ItemStep = { what: 'levering', name: 'Levering vastleggen' };
const COMPLETE: ItemStep = { what: 'afronden', name: 'Afronden' };
const STOP: ItemStep = { what: 'stoppen', name: 'Stoppen' };
const EVALUATE: ItemStep = { what: 'evalueren', name: 'Samen terugkijken (evalueren)' };
const WITHDRAW: ItemStep = { what: 'vervallen', name: 'Uit het plan halen' };

/** What is over stays as it was: whoever wants more adds a new item (R028). */
export function isChangeable({ status, withdrawn }: Pick<Item, 'status' | 'withdrawn'>): boolean {
  return !withdrawn && status !== 'completed' && status !== 'stopped';
}

/** What makes sense for an item as it stands; whether it may, the server says. */
export function itemSteps({
  status,
  inForce,
  withdrawn,
  evaluation,
}: Pick<Item, 'status' | 'inForce' | 'withdrawn' | 'evaluation'>): readonly ItemStep[] {
  if (withdrawn) return [];
  switch (status) {
    case 'planned':
      return [...(inForce ? [START] : []), CHANGE, QUOTE, WITHDRAW];
    case 'started':
      return [DELIVERY, INTERRUPT, COMPLETE, CHANGE, STOP];
    case 'interrupted':
      return [RESUME, CHANGE, STOP];
    case 'completed':
    case 'stopped':
      return evaluation === undefined ? [EVALUATE] : [];
  }
}
