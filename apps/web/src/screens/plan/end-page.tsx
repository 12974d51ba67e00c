import { DateText, Link, NothingYet, Page, Section } from '../../parts';
import { AFTERCARE_MOMENTS, CLOSING_OUTCOMES, REOPEN_REASONS, RESULTS } from '../../words/end';
import { useCase } from '../case/use-case';

/** How it ended: results with their aftercare, closing and reopening. */
export function EndPage() {
  const { file } = useCase();
  const { results, closing, reopening } = file.end;
  const base = `/zaken/${file.arrangementId}/afloop`;
  const closed = file.phase === 'closed';
  return (
    <Page title="Resultaat en afsluiten">
      <Section title="Resultaat">
        {results.length === 0 ? <NothingYet text="Er is nog geen resultaat vastgelegd." /> : null}
        <ul>
          {results.map(({ placementId, result, organisation, startsOn, brokenOn, aftercare }) => (
            <li key={placementId}>
              <b>{RESULTS[result]}</b>
              {organisation === undefined ? '' : ` bij ${organisation}`}, vanaf <DateText day={startsOn} />
              {brokenOn === undefined ? null : (
                <>
                  , gestopt op <DateText day={brokenOn} />
                </>
              )}
              <ul>
                {aftercare.map(({ moment, heldOn, result: words }) => (
                  <li key={`${moment} ${heldOn}`}>
                    {AFTERCARE_MOMENTS[moment]} (<DateText day={heldOn} />
                    ): {words}
                  </li>
                ))}
              </ul>
              {closed ? null : <Link to={`${base}/nazorg?bij=${placementId}`}>Nazorg vastleggen</Link>}
            </li>
          ))}
        </ul>
        {closed ? null : (
          <ul>
            <li>
              <Link to={`${base}/werk`}>Werk vastleggen</Link>
            </li>
            <li>
              <Link to={`${base}/bedrijf`}>Eigen bedrijf vastleggen</Link>
            </li>
            <li>
              <Link to={`${base}/opleiding`}>Opleiding vastleggen</Link>
            </li>
          </ul>
        )}
      </Section>
      <Section title="Afsluiten">
        {closing === undefined ? <p>Het arrangement loopt.</p> : null}
        {closing === undefined ? null : (
          <p>
            Afgesloten op <DateText day={closing.closedOn} />: {CLOSING_OUTCOMES[closing.outcome]}.{' '}
            {closing.explanation}
          </p>
        )}
        {reopening === undefined ? null : (
          <p>
            Heropend op <DateText day={reopening.reopenedOn} />: {REOPEN_REASONS[reopening.reason]}.
          </p>
        )}
        {closed ? (
          <Link to={`${base}/heropenen`}>Arrangement heropenen</Link>
        ) : (
          <Link to={`${base}/afsluiten`}>Arrangement afsluiten</Link>
        )}
      </Section>
    </Page>
  );
}
