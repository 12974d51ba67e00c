import { useState } from 'react';
import { api, creating, writing, type Dto } from '../../api/client';
import { revisionOf } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import type { Problem } from '../../api/problem';

/** Which form is kept, and about whom. */
export type DraftAbout = Pick<Dto<'NewDraftDto'>, 'form' | 'personId' | 'arrangementId'>;

/** A draft as it was opened: the text, and the version a save is based on. */
export interface OpenedDraft {
  readonly draftId: string;
  readonly version: number;
  readonly content: string;
}

export interface DraftInHand {
  /** Goes along with the form when it is sent in, which takes the draft away. */
  readonly draftId: string | undefined;
  readonly save: (content: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Day until which what was just saved is kept. */
  readonly keptUntil: string | undefined;
}

interface Kept {
  readonly draftId: string;
  readonly version: number;
  readonly keptUntil?: string;
}

/** Keeps a form as a draft; another window that saved it meanwhile is told, and nothing is overwritten. */
export function useDraft(about: DraftAbout, opened: OpenedDraft | undefined): DraftInHand {
  const [kept, setKept] = useState<Kept | undefined>(opened);
  const { write, busy, problem } = useWrite({
    revision: kept?.version,
    send: async (content: string, { key, revision }) => {
      const sent = await (kept === undefined
        ? api.POST('/drafts', { headers: creating(key), body: { ...about, content } })
        : api.PUT('/drafts/{draftId}', {
            params: { path: { draftId: kept.draftId } },
            headers: writing(key, revision),
            body: { content },
          }));
      return sent.data === undefined
        ? sent
        : { ...sent, data: { ...sent.data, version: revisionOf(sent.response) } };
    },
    done: ({ draftId, deletedOn, version }) => {
      setKept({ draftId, version, keptUntil: deletedOn });
    },
  });
  return { draftId: kept?.draftId, save: write, busy, problem, keptUntil: kept?.keptUntil };
}
