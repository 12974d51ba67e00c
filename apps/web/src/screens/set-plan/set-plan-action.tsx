import { useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import type { Dto } from '../../api/client';
import { problemOf } from '../../api/problem';
import { useUnits } from '../../api/units';
import { Alert, DateText, Link, Loading, Page, Refusal, Section } from '../../parts';
import { ActionPage } from '../case/action-form';
import type { CaseAction } from '../case/action';
import { useCase } from '../case/use-case';
import { agree, askSecond, employerAgrees, revise, setPlan, withdrawDraft, withdrawSecond } from './actions';
import { isOlder, versionInHand } from './version-in-hand';
import { useEmployerPage } from './use-plan-page';

const BACK = 'plan-vaststellen';

/**
 * One step to a plan that is set, on a page of its own. It stays about the version that was read when it opened: a
 * signature under one version must never become an agreement with the next (R020, R145).
 */
export function SetPlanAction() {
  const { what = '' } = useParams();
  const [parameters] = useSearchParams();
  const { file } = useCase();
  const { data: units } = useUnits();
  const employer = useEmployerPage(what === 'werkgever');
  const newest = file.plan.draft?.planVersion;
  const [planVersion] = useState(() => versionInHand(parameters.get('versie'), newest));
  const [part, setPart] = useState<Dto<'PlanEmployerPageDto'>>();
  if (part === undefined && employer.data !== undefined) setPart(employer.data);
  const back = `/zaken/${file.arrangementId}/${BACK}`;
  if (planVersion === undefined) return <Navigate to={back} replace />;
  if (what === 'werkgever' && part === undefined)
    return employer.error === null ? (
      <Loading what="het deel van de werkgever" />
    ) : (
      <Page title="Akkoord van de werkgever vastleggen">
        <Refusal problem={problemOf(employer.error)} />
      </Page>
    );
  const items = (file.plan.draft?.items ?? []).map(({ itemId, name }) => ({ value: itemId, label: name }));
  const others = (units ?? [])
    .filter(({ id }) => id !== file.ownerUnit)
    .map(({ id, name }) => ({ value: id, label: name }));
  const book: Readonly<Record<string, readonly [CaseAction<never>, string]>> = {
    akkoord: [agree(planVersion), BACK],
    werkgever: [employerAgrees(planVersion, part?.partHash ?? ''), BACK],
    'tweede-organisatie': [askSecond(others, items), BACK],
    'vraag-intrekken': [withdrawSecond(parameters.get('bij') ?? ''), BACK],
    intrekken: [withdrawDraft(planVersion), 'plan'],
    vaststellen: [setPlan(planVersion), 'plan'],
    wijzigen: [revise(planVersion), 'plan'],
  };
  const found = Object.hasOwn(book, what) ? book[what] : undefined;
  if (found === undefined) return <Navigate to={back} replace />;
  return (
    <ActionPage key={what} action={found[0]} backTo={found[1]}>
      {isOlder(planVersion, newest) ? (
        <OlderVersion planVersion={planVersion} newest={newest} back={back} />
      ) : null}
      {what === 'werkgever' && part !== undefined ? <EmployerPart part={part} /> : null}
    </ActionPage>
  );
}

/** What the employer reads, and nothing else of the plan (R145). */
function EmployerPart({ part }: { readonly part: Dto<'PlanEmployerPageDto'> }) {
  return (
    <Section title="Dit leest de werkgever">
      <ul>
        {part.items.map(({ itemId, name, description, plannedFrom, plannedUntil, provider }) => (
          <li key={itemId}>
            <b>{name}</b>. {description} Van <DateText day={plannedFrom} /> tot en met{' '}
            <DateText day={plannedUntil} />
            {provider === undefined ? '.' : `, bij ${provider}.`}
          </li>
        ))}
      </ul>
      <p>{part.contact}</p>
    </Section>
  );
}

interface OlderVersionProps {
  readonly planVersion: number;
  readonly newest: number | undefined;
  readonly back: string;
}

/** Said as soon as it is known, not only when the server refuses. */
function OlderVersion({ planVersion, newest, back }: OlderVersionProps) {
  return (
    <div role="alert">
      <Alert kind="warning" title={`Versie ${planVersion} is niet meer de nieuwste`}>
        {newest === undefined ? (
          <p>Er is geen concept meer: het is intussen vastgesteld of ingetrokken. Dit kan nu niet.</p>
        ) : (
          <p>
            Iemand heeft het plan gewijzigd terwijl u bezig was. Bespreek versie {newest} met de persoon en
            leg dan het akkoord met die versie vast. Wat u hier hebt ingevuld, geldt alleen voor versie{' '}
            {planVersion}.
          </p>
        )}
        <p>
          <Link to={back}>{newest === undefined ? 'Naar het plan' : `Versie ${newest} lezen`}</Link>
        </p>
      </Alert>
    </div>
  );
}
