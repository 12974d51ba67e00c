import { DateText, Link, NothingYet, Section } from '../../parts';
import type { Dto } from '../../api/client';
import { keepForRegistering } from './kept';
import type { SearchTyped } from './query';

interface FoundProps {
  readonly answer: Dto<'SearchAnswerDto'>;
  readonly searched: SearchTyped | undefined;
}

/** Where somebody is known, as far as the one who asks may know it. */
export function Found({ answer, searched }: FoundProps) {
  const { matches, known } = answer;
  const alike = matches.some((match) => match.alike);
  return (
    <Section title="Resultaat">
      {matches.length === 0 ? (
        <NothingYet
          text={known ? 'Bekend. Uw vraag is doorgestuurd.' : 'Niet gevonden. Nieuwe melding doen?'}
        />
      ) : (
        <ul>
          {matches.map((match, at) => (
            <li key={match.personId ?? at}>
              <Match match={match} />
            </li>
          ))}
        </ul>
      )}
      {!known || alike ? (
        <p>
          <Link
            as="primary-button"
            to="/melden"
            onClick={() => {
              keepForRegistering(searched);
            }}
          >
            Nieuwe melding doen
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

const ANSWERS = {
  'contact-made': 'Er is contact geweest.',
  'person-does-not-want': 'De persoon wil geen contact.',
  'no-contact-needed': 'Contact is niet nodig.',
} as const;

function Match({ match }: { readonly match: Dto<'KnownPersonDto'> }) {
  const { personId, arrangementId, knownAt, contactPoint, alike, requestPassedOn, answer, answeredOn } =
    match;
  const like = alike ? 'De naam lijkt erop. Ga na of het dezelfde persoon is. ' : '';
  if (arrangementId !== undefined && knownAt === undefined)
    return (
      <>
        {like}
        <b>In uw organisatie bekend.</b> <Link to={`/zaken/${arrangementId}`}>Zaak openen</Link>
      </>
    );
  return (
    <>
      {like}
      {knownAt === undefined ? 'Bekend.' : `Elders bekend bij ${knownAt}.`}
      {contactPoint === undefined ? '' : ` Contact: ${contactPoint}.`}
      {requestPassedOn ? ' Uw verzoek is doorgestuurd.' : null}
      {answer === undefined || answeredOn === undefined ? null : (
        <>
          {' '}
          {ANSWERS[answer]} (<DateText day={answeredOn} />)
        </>
      )}{' '}
      {arrangementId === undefined ? null : <Link to={`/zaken/${arrangementId}`}>Zaak openen</Link>}{' '}
      {personId === undefined ? null : (
        <Link to={`/melden/${personId}`}>Nieuwe melding voor deze persoon</Link>
      )}
    </>
  );
}
