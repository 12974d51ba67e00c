import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useOutletContext } from 'react-router';
import { answer, api, type Dto } from '../../api/client';
import { CASE, PERSON } from '../../api/queries';
import { answerAtRevision } from '../../api/revision';

export type CaseFile = Dto<'CaseFileDto'>;
export type Person = Dto<'PersonDto'>;

/** The case as it stands now. */
export function useCaseFile(arrangementId: string) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'file'],
    queryFn: ({ signal }) =>
      answer(api.GET('/arrangements/{arrangementId}', { params: { path: { arrangementId } }, signal })),
  });
}

/** Whose case it is: name, channel, representatives; with the person's own revision. */
export function usePerson(personId: string | undefined) {
  return useQuery({
    queryKey: [PERSON, personId],
    queryFn: ({ signal }) =>
      answerAtRevision(
        api.GET('/persons/{personId}', { params: { path: { personId: personId ?? '' } }, signal }),
      ),
    enabled: personId !== undefined,
  });
}

export interface CaseContext {
  readonly file: CaseFile;
  /** Undefined where the caller may see the case and not the person, as a former owner. */
  readonly person: Person | undefined;
  /** Of the person, who has revisions of their own. */
  readonly personRevision: number | undefined;
  /** Not there yet, which says nothing about whether the caller may see the person. */
  readonly personLoading: boolean;
  /** Asks again; only where the answer did not come. */
  readonly askPersonAgain: (() => void) | undefined;
}

/** The case around this screen; only under `CasePage`, which waits for it. */
export function useCase(): CaseContext {
  return useOutletContext<CaseContext>();
}

/**
 * The revision as it was when this form opened. What happens meanwhile, and the stream tells the screens, must not
 * slip under the person's text unseen: the write is then refused, and the person sees what changed.
 */
export function useRevisionAtOpening(): number {
  const { file } = useCase();
  return useRef(file.revision).current;
}

/** The same for what is written about the person. */
export function usePersonRevisionAtOpening(): number | undefined {
  const { personRevision } = useCase();
  return useRef(personRevision).current;
}
