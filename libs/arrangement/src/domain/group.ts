import type { EventOf } from '@meereis/event-store';
import type { Aggregate } from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import { without } from './fact';
import type {
  GroupEvent,
  groupLineFailed,
  groupLineRegistered,
  groupLineReported,
  groupReported,
} from './group-events';

type Header = EventOf<typeof groupReported>['data'];
export type LineData = Omit<EventOf<typeof groupLineReported>['data'], 'groupId' | 'line'>;
type Registered = EventOf<typeof groupLineRegistered>['data'];
export type LineRefusal = EventOf<typeof groupLineFailed>['data']['refusals'][number];

export const LINE_STATUSES = ['pending', 'registered', 'known', 'failed'] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

/** One person of the group, as reported and as far as the work has come. */
export interface GroupLine {
  readonly line: number;
  readonly data: LineData;
  readonly status: LineStatus;
  /** How often the line has been offered to the worker; each time has one outcome. */
  readonly attempt: number;
  readonly registered?: Pick<Registered, 'arrangementId' | 'region' | 'ownerUnit'>;
  readonly refusals?: readonly LineRefusal[];
}

/** The report and what became of each line: also the process stream of the work, for what was done is an event in it. */
export interface Group extends Header {
  /** In order of number, without gaps. */
  readonly lines: readonly GroupLine[];
}

type State = Group | undefined;

/** Id of the person a line becomes, known before the person exists. */
export function linePersonId(groupId: Uuid, line: number): Uuid {
  return uuidV5(groupId, `line/${line}`);
}

function withLine(state: Group, line: number, change: (old: GroupLine) => GroupLine): Group {
  return { ...state, lines: state.lines.map((one) => (one.line === line ? change(one) : one)) };
}

function offered({ line, data, attempt }: GroupLine): GroupLine {
  return { line, data, attempt: attempt + 1, status: 'pending' };
}

function reported(state: Group, event: EventOf<typeof groupLineReported>['data']): Group {
  const { line } = event;
  const data: LineData = without(event, 'groupId', 'line');
  const known = state.lines.some((one) => one.line === line);
  if (known) return withLine(state, line, (old) => offered({ ...old, data }));
  return { ...state, lines: [...state.lines, { line, data, status: 'pending', attempt: 1 }] };
}

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as GroupEvent;
  if (event.type === 'group-reported.v1') return { ...event.data, lines: [] };
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'group-line-reported.v1':
      return reported(state, event.data);
    case 'group-lines-retried.v1': {
      const again = new Set(event.data.lines);
      return { ...state, lines: state.lines.map((one) => (again.has(one.line) ? offered(one) : one)) };
    }
    case 'group-line-registered.v1': {
      const { line, arrangementId, region, ownerUnit } = event.data;
      const registered = { arrangementId, region, ownerUnit };
      return withLine(state, line, (old) => ({ ...old, status: 'registered', registered }));
    }
    case 'group-line-known.v1':
      return withLine(state, event.data.line, (old) => ({ ...old, status: 'known' }));
    case 'group-line-failed.v1': {
      const { line, refusals } = event.data;
      return withLine(state, line, (old) => ({ ...old, status: 'failed', refusals }));
    }
  }
}

export const group: Aggregate<State> = { name: 'group', initial: undefined, evolve };
