import { useEffect, useRef, useState } from 'react';
import { isStale, problemOf, type Problem } from './problem';
import { answer, api, type Dto } from './client';
import { casesOld, caseChanged, listsOld, personChanged } from './queries';

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** How one attempt goes over the line: spread `headers` of `writing(key, revision)` in the call. */
export interface Attempt {
  readonly key: string;
  /** Revision of the case as the person saw it; undefined for a write that needs none. */
  readonly revision: number | undefined;
  /** The draft this came from, which goes once it is stored. */
  readonly draftId?: string | undefined;
}

export interface WriteOptions<Input, T> {
  /** The case that changes; its screens and all lists are read again after it. */
  readonly arrangementId?: string | undefined;
  /** The person, where that is what changes and not the case: `revision` is then the person's. */
  readonly personId?: string | undefined;
  readonly revision?: number | undefined;
  readonly send: (input: Input, attempt: Attempt) => Promise<Answered<T>>;
  /**
   * The form stays on the page for the next one: it is ready for it once this one is stored, and the screens follow.
   * Emptied only after them, it would lose what somebody has begun to type.
   */
  readonly staysOpen?: boolean;
  /** After it is stored and, where one goes on to another page, the screens have been told. */
  readonly done?: (answer: T, input: Input) => void | Promise<void>;
  /** After somebody let the own text go because another was first. */
  readonly dropped?: () => void;
}

/** What happened meanwhile, as the history of a case or of a person tells it. */
export type StaleChange = Pick<
  Dto<'HistoryLineDto'>,
  'revision' | 'sentence' | 'accountName' | 'unitName' | 'recordedAt'
>;

/** Somebody was first: what happened meanwhile, and the two ways on. What was typed is still in the form. */
export interface Stale {
  readonly changes: readonly StaleChange[];
  /** Sends the same again on the case as it is now. */
  readonly keepMine: () => Promise<void>;
  /** Leaves it; the form may be filled afresh. */
  readonly dropMine: () => void;
}

export interface Write<Input> {
  /** @returns whether it is stored. Never throws: what went wrong is in `problem` or `stale`. */
  readonly write: (input: Input) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly stale: Stale | undefined;
  readonly reset: () => void;
}

const RULES_REFUSE = 422;

interface State {
  readonly busy: boolean;
  readonly problem?: Problem;
  readonly stale?: Stale;
}

const QUIET: State = { busy: false };

/**
 * One write of a screen. The same input sent again (a second press, a lost answer) carries the same key, so it is done
 * once; after a 412 the person sees who changed what, and chooses.
 */
export function useWrite<Input, T>(options: WriteOptions<Input, T>): Write<Input> {
  const [state, setState] = useState<State>(QUIET);
  // What is sent again goes with what the screen knows by then, not with what it knew at the first attempt.
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const running = useRef(false);
  const sent = useRef<{ readonly body: string; readonly key: string }>(undefined);
  const keyFor = (input: Input, revision: number | undefined): string => {
    const body = JSON.stringify([input, revision]);
    if (sent.current?.body !== body) sent.current = { body, key: crypto.randomUUID() };
    return sent.current.key;
  };
  const attempt = async (input: Input, revision: number | undefined): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setState({ busy: true });
    try {
      const stored = await answer(latest.current.send(input, { key: keyFor(input, revision), revision }));
      sent.current = undefined;
      const telling = told(options);
      if (options.staysOpen !== true) await telling;
      setState(QUIET);
      running.current = false;
      await options.done?.(stored, input);
      return true;
    } catch (error) {
      running.current = false;
      setState({
        busy: false,
        ...(await failureOf(error, latest.current, revision, (next) => attempt(input, next), reset)),
      });
      return false;
    }
  };
  const reset = (): void => {
    sent.current = undefined;
    setState(QUIET);
  };
  return {
    write: (input) => attempt(input, options.revision),
    busy: state.busy,
    problem: state.problem,
    stale: state.stale,
    reset,
  };
}

type Changed = Pick<WriteOptions<unknown, unknown>, 'arrangementId' | 'personId'>;

/** Not the lists: a refusal changed nothing in them. */
async function readAgain({ arrangementId, personId }: Changed): Promise<void> {
  await Promise.all([
    personId === undefined ? undefined : personChanged(personId),
    arrangementId === undefined ? undefined : casesOld([arrangementId]),
  ]);
}

async function told({ arrangementId, personId }: Changed): Promise<void> {
  if (personId !== undefined) await personChanged(personId);
  await caseChanged(arrangementId);
}

async function failureOf<Input, T>(
  error: unknown,
  { arrangementId, personId, dropped }: WriteOptions<Input, T>,
  revision: number | undefined,
  again: (revision: number) => Promise<boolean>,
  reset: () => void,
): Promise<Pick<State, 'problem' | 'stale'>> {
  const problem = problemOf(error);
  // What the rules refuse, the screen often did not know yet: it reads again while the refusal stands.
  if (problem.status === RULES_REFUSE) void readAgain({ arrangementId, personId });
  if (!isStale(error) || arrangementId === undefined || revision === undefined) return { problem };
  const reading =
    personId === undefined ? changesOfCase(arrangementId, revision) : changesOfPerson(personId, revision);
  const changes = await reading.catch(() => undefined);
  // After it: what the screen holds is then never older than the revision that is sent along with it.
  await readAgain({ arrangementId, personId });
  if (changes === undefined) return { problem };
  const newest = changes.at(-1)?.revision ?? revision;
  return {
    problem,
    stale: {
      changes,
      keepMine: async () => {
        await again(newest);
      },
      dropMine: () => {
        reset();
        void listsOld();
        dropped?.();
      },
    },
  };
}

/** @throws ApiProblem when the caller may not read what happened, as after a handover. */
async function changesOfCase(arrangementId: string, revision: number): Promise<readonly StaleChange[]> {
  const { events } = await answer(
    api.GET('/arrangements/{arrangementId}/events', {
      params: { path: { arrangementId }, query: { fromRevision: revision + 1, limit: 50 } },
    }),
  );
  return events;
}

async function changesOfPerson(personId: string, revision: number): Promise<readonly StaleChange[]> {
  const { events } = await answer(
    api.GET('/persons/{personId}/events', {
      params: { path: { personId }, query: { fromRevision: revision + 1, limit: 50 } },
    }),
  );
  return events;
}
