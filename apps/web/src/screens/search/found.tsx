import { DateText, Link, NothingYet, Section } from '../../parts';
import type { Dto } from '../../api/client';
import { useUnits } from '../../api/units';
import { useMe } from '../../session/own-account';
import { keepForAsking, keepForRegistering } from './kept';
import type { SearchTyped } from './query';
import { whereKnown } from './where-known';

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
        <ul className="search-found">
          {matches.map((match, at) => (
            <li key={match.personId ?? at}>
              <Match match={match} searched={searched} />
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

interface MatchProps {
  readonly match: Dto<'KnownPersonDto'>;
  readonly searched: SearchTyped | undefined;
}

function Match({ match, searched }: MatchProps) {
  const { personId, arrangementId, contactPoint, alike, requestPassedOn, answer, answeredOn } = match;
  const { unit } = useMe();
  const { data: units } = useUnits();
  const { sentence, mayAsk } = whereKnown(match, units ?? [], unit);
  return (
    <>
      <p>
        {alike ? 'De naam lijkt erop. Ga na of het dezelfde persoon is. ' : ''}
        <b>{sentence}</b>
        {contactPoint === undefined || match.knownAt === unit ? '' : ` Contact: ${contactPoint}.`}
        {requestPassedOn ? ' Uw verzoek is doorgestuurd.' : null}
        {answer === undefined || answeredOn === undefined ? null : (
          <>
            {' '}
            {ANSWERS[answer]} (<DateText day={answeredOn} />)
          </>
        )}
      </p>
      <p className="search-steps">
        {arrangementId === undefined ? null : <Link to={`/zaken/${arrangementId}`}>Zaak openen</Link>}
        {mayAsk ? (
          <Link
            to="/aanbiedingen/zaak-vragen"
            onClick={() => {
              keepForAsking(searched);
            }}
          >
            Zaak vragen
          </Link>
        ) : null}
        {personId === undefined ? null : (
          <Link to={`/melden/${personId}`}>Nieuwe melding voor deze persoon</Link>
        )}
      </p>
    </>
  );
}
