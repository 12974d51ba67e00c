import type { Aggregate } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { RegionalSchemePublished, SchemeVersionPublished } from '../events';

/** What a later publication is held against: its name among the versions, and its days. */
export interface RegionalVersion {
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly validUntil?: LocalDate;
}

/** What one region has published itself, in order of publication. */
export interface RegionalCatalogue {
  readonly schemes: readonly RegionalVersion[];
  readonly instruments: Readonly<Record<string, readonly RegionalVersion[]>>;
}

const EMPTY: RegionalCatalogue = { schemes: [], instruments: {} };

function versionOf({ version, validFrom, validUntil }: RegionalVersion): RegionalVersion {
  return { version, validFrom, ...(validUntil === undefined ? {} : { validUntil }) };
}

function evolve(state: RegionalCatalogue, read: ReadEvent): RegionalCatalogue {
  const event = { type: read.type, data: read.data } as RegionalSchemePublished | SchemeVersionPublished;
  switch (event.type) {
    case 'regional-scheme-published.v1':
      return { ...state, schemes: [...state.schemes, versionOf(event.data)] };
    case 'scheme-version-published.v1': {
      const { catalogueId } = event.data;
      const versions = [...(state.instruments[catalogueId] ?? []), versionOf(event.data)];
      return { ...state, instruments: { ...state.instruments, [catalogueId]: versions } };
    }
  }
}

/** Its stream is `catalogue-<regionalId>`: what follows the catalogue sees it too. */
export const regionalCatalogue: Aggregate<RegionalCatalogue> = { name: 'catalogue', initial: EMPTY, evolve };
