import type { Dto } from '../../api/client';
import { parseDay } from '../../parts/words/dates';

/** What one fills in to offer a case, or to assign it. */
export interface OfferValues {
  readonly kind: string;
  readonly region: string;
  readonly toUnit: string;
  readonly receiver: string;
  /** Why this organisation. */
  readonly why: string;
  /** What the receiver has to know to go on. */
  readonly note: string;
  readonly contactOn: string;
  /** Shared on a law alone, by a coordinator (R036). */
  readonly override: boolean;
  readonly overrideReason: string;
  readonly legalBasis: string;
}

export const EMPTY_OFFER: OfferValues = {
  kind: '',
  region: '',
  toUnit: '',
  receiver: '',
  why: '',
  note: '',
  contactOn: '',
  override: false,
  overrideReason: '',
  legalBasis: '',
};

/** Room for the heading words of the note within what the API takes. */
export const WHY_MAX = 1000;
export const NOTE_MAX = 2900;

/** Both questions in one note, as the receiver reads it. */
export function noteOf({ why, note }: Pick<OfferValues, 'why' | 'note'>): string {
  return `Waarom deze overdracht: ${why.trim()}\n\nWat u moet weten: ${note.trim()}`;
}

/** The offer that goes over the line, exactly as it was previewed. */
export function offerTerms(
  values: OfferValues,
  contentHash: string,
): Omit<Dto<'OfferHandoverDto'>, 'ground'> {
  const { toUnit, receiver, contactOn } = values;
  return {
    toUnit,
    receiver,
    note: noteOf(values),
    contactOn: parseDay(contactOn) ?? contactOn,
    contentHash,
  };
}
