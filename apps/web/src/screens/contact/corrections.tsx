import { Link, Section, StatusTag } from '../../parts';
import { CORRECTION_FACTS, CORRECTION_STATUS } from '../../words/contact';
import { wordOf } from '../../words/word-of';
import type { CaseFile } from '../case/use-case';
import { factText } from './fact-text';

/** Corrections: proposed until somebody else decides. */
export function Corrections({ file }: { readonly file: CaseFile }) {
  const { corrections } = file.daily;
  const to = (what: string, id?: string): string =>
    `/zaken/${file.arrangementId}/contact/${what}${id === undefined ? '' : `?bij=${id}`}`;
  return (
    <Section title="Correcties" actions={<Link to={to('correctie')}>Correctie voorstellen</Link>}>
      {corrections.length === 0 ? <p>Er zijn geen correcties.</p> : null}
      <ul>
        {corrections.map(({ correctionId, fact, from, to: becomes, status }) => (
          <li key={correctionId}>
            {wordOf(CORRECTION_FACTS, fact)}: van {factText(from)} naar {factText(becomes)}{' '}
            <StatusTag kind={status === 'requested' ? 'waiting' : 'done'}>
              {CORRECTION_STATUS[status]}
            </StatusTag>{' '}
            {status === 'requested' ? (
              <>
                <Link to={to('goedkeuren', correctionId)}>Goedkeuren</Link>{' '}
                <Link to={to('afwijzen', correctionId)}>Afwijzen</Link>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
