import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import type { DemoAnswer } from './house';

/** What the house answered to each request of each story, so that a demo that was cut off can go on. */
export interface Journal {
  answered(request: string): DemoAnswer | undefined;
  keep(request: string, answer: DemoAnswer): void;
  /** The demo has been played. */
  end(): void;
}

/**
 * Kept in a file beside the data while the demo is played. What was answered but not yet written here is asked again: a
 * write is then known by its key, and a read sees what it saw, because its story had gone no further.
 */
export function openJournal(path: string): Journal {
  const kept = new Map<string, DemoAnswer>();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry !== undefined) kept.set(...entry);
  }
  return {
    answered: (request) => kept.get(request),
    keep: (request, { status, headers, body }) => {
      const { etag } = headers;
      const answer = { status, headers: etag === undefined ? {} : { etag }, body };
      appendFileSync(path, `${JSON.stringify([request, answer])}\n`, { mode: 0o600 });
    },
    end: () => {
      rmSync(path, { force: true });
    },
  };
}

/** Undefined for the last line of a journal that was cut off in the middle of it. */
function entryOf(line: string): [string, DemoAnswer] | undefined {
  try {
    return JSON.parse(line) as [string, DemoAnswer];
  } catch {
    return undefined;
  }
}
