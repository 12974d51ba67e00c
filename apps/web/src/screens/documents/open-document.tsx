import { useState } from 'react';
import { api, type Dto } from '../../api/client';
import { problemOf, type Problem } from '../../api/problem';
import { Button, Refusal } from '../../parts';
import { DOCUMENT_KINDS } from '../../words/documents';
import { useCase } from '../case/use-case';

/** Saves a document; a link alone could not carry the token. Opening one is a line in the log of the server. */
export function OpenDocument({ document }: { readonly document: Dto<'DocumentShownDto'> }) {
  const { file } = useCase();
  const [problem, setProblem] = useState<Problem>();
  const { documentId, title, kind, kindName } = document;
  const name = title ?? kindName;
  const save = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { data } = await api.GET('/arrangements/{arrangementId}/documents/{documentId}/content', {
        params: { path: { arrangementId: file.arrangementId, documentId } },
        parseAs: 'blob',
      });
      if (data === undefined) throw new TypeError('No content.');
      const link = window.document.createElement('a');
      link.href = URL.createObjectURL(data);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <Button kind="subtle" onClick={() => void save()}>
        {name === kindName ? DOCUMENT_KINDS[kind] : `${DOCUMENT_KINDS[kind]}: ${name}`}
      </Button>
      <Refusal problem={problem} />
    </>
  );
}
