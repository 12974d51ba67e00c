import { useRef, useState } from 'react';
import { isStale, problemOf, type Problem } from './problem';
import { answer, api, type Dto } from './client';
import { CASE, caseChanged, LISTS, queryClient } from './queries';

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
  readonly revision?: number | undefined;
  readonly send: (input: Input, attempt: Attempt) => Promise<Answered<T>>;
  /** After it is stored and the screens have been told. */
  readonly done?: (answer: T, input: Input) => void | Promise<void>;
}

/** Somebody was first: what happened meanwhile, and the two ways on. What was typed is still in the form. */
export interface Stale {
  readonly changes: readonly Dto<'HistoryLineDto'>[];
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
      const stored = await answer(options.send(input, { key: keyFor(input, revision), revision }));
      sent.current = undefined;
      await told(options.arrangementId);
      setState(QUIET);
      running.current = false;
      await options.done?.(stored, input);
      return true;
    } catch (error) {
      running.current = false;
      setState({
        busy: false,
        ...(await failureOf(error, options, revision, (next) => attempt(input, next), reset)),
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

async function told(arrangementId: string | undefined): Promise<void> {
  if (arrangementId === undefined) await queryClient.invalidateQueries({ queryKey: [LISTS] });
  else await caseChanged(arrangementId);
}

async function failureOf<Input, T>(
  error: unknown,
  { arrangementId }: WriteOptions<Input, T>,
  revision: number | undefined,
  again: (revision: number) => Promise<boolean>,
  reset: () => void,
): Promise<Pick<State, 'problem' | 'stale'>> {
  const problem = problemOf(error);
  if (!isStale(error) || arrangementId === undefined || revision === undefined) return { problem };
  const changes = await changesSince(arrangementId, revision).catch(() => undefined);
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
        void queryClient.invalidateQueries({ queryKey: [CASE, arrangementId] });
      },
    },
  };
}

/** @throws ApiProblem when the caller may not read what happened, as after a handover. */
async function changesSince(
  arrangementId: string,
  revision: number,
): Promise<readonly Dto<'HistoryLineDto'>[]> {
  const { events } = await answer(
    api.GET('/arrangements/{arrangementId}/events', {
      params: { path: { arrangementId }, query: { fromRevision: revision + 1, limit: 50 } },
    }),
  );
  return events;
}
