import type { EventOf } from '@meereis/event-store';
import type { Aggregate } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { DeskKind } from './codes';
import type { DeskEvent, deskChanged } from './desk-events';

export type DeskVersion = Omit<EventOf<typeof deskChanged>['data'], 'deskId'>;

export interface Desk {
  readonly deskId: Uuid;
  readonly kind: DeskKind;
  readonly region: string;
  /** In order of `validFrom`; the last that has begun holds. */
  readonly versions: readonly DeskVersion[];
  readonly lastDay?: LocalDate;
}

type State = Desk | undefined;

function versionOf(data: DeskVersion): DeskVersion {
  const { name, contactFunction, telephone, email, website, address, opening } = data;
  const optional = { contactFunction, telephone, email, website, address, opening };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  const { publishedBy, validFrom, validUntil } = data;
  return { name, ...given, publishedBy, validFrom, ...(validUntil === undefined ? {} : { validUntil }) };
}

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as DeskEvent;
  if (event.type === 'desk-published.v1') {
    const { deskId, kind, region } = event.data;
    return { deskId, kind, region, versions: [versionOf(event.data)] };
  }
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'desk-changed.v1': {
      const version = versionOf(event.data);
      const others = state.versions.filter((one) => one.validFrom !== version.validFrom);
      return { ...state, versions: [...others, version] };
    }
    case 'desk-ended.v1':
      return { ...state, lastDay: event.data.lastDay };
  }
}

export const desk: Aggregate<State> = { name: 'desk', initial: undefined, evolve };
