import { useUnitNames } from '../../api/units';
import { DateText, Link, NothingYet, Page, Section, VisuallyHidden } from '../../parts';
import { AFTERCARE_MOMENTS, CLOSING_OUTCOMES, REOPEN_REASONS, RESULTS } from '../../words/end';
import { useCase, type CaseFile } from '../case/use-case';
import { beforeClosing } from './end-state';
import { useOurs } from './ours';

/** How it ended: matches, results with their aftercare, closing with what it waits for, and reopening. */
export function EndPage() {
  const { file } = useCase();
  const ours = useOurs();
  const unitName = useUnitNames();
  const base = `/zaken/${file.arrangementId}/afloop`;
  const open = ours && file.phase !== 'closed';
  return (
    <Page title="Resultaat en afsluiten">
      {ours ? null : (
        <p>{unitName(file.ownerUnit)} is verantwoordelijk voor deze zaak en legt het resultaat vast.</p>
      )}
      <Matches file={file} base={base} open={open} />
      <Results file={file} base={base} open={open} />
      <Closing file={file} base={base} ours={ours} />
    </Page>
  );
}

interface PartProps {
  readonly file: CaseFile;
  readonly base: string;
  /** Whether the caller can still record something. */
  readonly open: boolean;
}

function Matches({ file, base, open }: PartProps) {
  const { matches } = file.end;
  if (matches.length === 0 && !open) return null;
  return (
    <Section title="Match" actions={open ? <Link to={`${base}/match`}>Match vastleggen</Link> : undefined}>
      {matches.length === 0 ? <NothingYet text="Er is nog geen match met een werkgever." /> : null}
      <ul>
        {matches.map(({ matchId, employer, matchedOn }) => (
          <li key={matchId}>
            {employer}, op <DateText day={matchedOn} />{' '}
            {open ? (
              <Link to={`${base}/werk?bij=${matchId}`}>
                Werk vastleggen<VisuallyHidden> bij {employer}</VisuallyHidden>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Results({ file, base, open }: PartProps) {
  const { results } = file.end;
  return (
    <Section title="Resultaat">
      {results.length === 0 ? <NothingYet text="Er is nog geen resultaat vastgelegd." /> : null}
      <ul>
        {results.map((result) => (
          <Result key={result.placementId} result={result} base={base} open={open} />
        ))}
      </ul>
      {open ? (
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
      ) : null}
    </Section>
  );
}

interface ResultProps extends Omit<PartProps, 'file'> {
  readonly result: CaseFile['end']['results'][number];
}

function Result({ result: one, base, open }: ResultProps) {
  const { placementId, result, organisation, startsOn, brokenOn, aftercare, hoursPerWeek } = one;
  const name = `${RESULTS[result]}${organisation === undefined ? '' : ` bij ${organisation}`}`;
  return (
    <li>
      <b>{name}</b>
      {hoursPerWeek === undefined ? '' : `, ${hoursPerWeek} uur per week`}, vanaf <DateText day={startsOn} />
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
        {open && brokenOn === undefined && result !== 'education' ? (
          <>
            <li>
              <Link to={`${base}/nazorg?bij=${placementId}`}>
                Nazorg vastleggen<VisuallyHidden>: {name}</VisuallyHidden>
              </Link>
            </li>
            <li>
              <Link to={`${base}/afbreken?bij=${placementId}`}>
                Vastleggen dat het is gestopt<VisuallyHidden>: {name}</VisuallyHidden>
              </Link>
            </li>
          </>
        ) : null}
      </ul>
    </li>
  );
}

function Closing({ file, base, ours }: Omit<PartProps, 'open'> & { readonly ours: boolean }) {
  const { closing, reopening } = file.end;
  const closed = file.phase === 'closed';
  return (
    <Section title="Afsluiten">
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
      {closed ? null : <Waiting file={file} />}
      {ours ? (
        <p>
          {closed ? (
            <Link as="button" to={`${base}/heropenen`}>
              Arrangement heropenen
            </Link>
          ) : (
            <Link as="button" to={`${base}/afsluiten`}>
              Arrangement afsluiten
            </Link>
          )}
        </p>
      ) : null}
    </Section>
  );
}

/** What is still to do before it can be closed; what cannot be seen here, closing says itself. */
function Waiting({ file }: Pick<PartProps, 'file'>) {
  const waits = beforeClosing(file);
  if (waits.length === 0) return <p>In het plan en de nazorg staat niets meer open.</p>;
  return (
    <>
      <p>Dit staat nog open:</p>
      <ul>
        {waits.map(({ what, to }) => (
          <li key={what}>
            {to === 'afloop' ? what : <Link to={`/zaken/${file.arrangementId}/${to}`}>{what}</Link>}
          </li>
        ))}
      </ul>
    </>
  );
}
