import { useNavigate } from 'react-router';
import { useShortcut } from '../../frame/shortcuts';
import { DateText, Details, DueDate, Link, NothingYet, Page, Section } from '../../parts';
import { useMe } from '../../session/own-account';
import { GOAL_KINDS } from '../../words/goal-kinds';
import { TASK_KINDS } from '../../words/task-names';
import { wordOf } from '../../words/word-of';
import { useCase, type CaseFile } from '../case/use-case';
import { Budget } from './budget';
import { Differences } from './differences';
import { ItemTable } from './item-table';
import { LatestEvents } from './latest-events';
import './plan.css';

/** C4 Arrangement: the plan with its items, the money, what is due, and what happened last. */
export function PlanTab() {
  const { file } = useCase();
  const navigate = useNavigate();
  const base = `/zaken/${file.arrangementId}`;
  const ours = useMe().unit === file.ownerUnit && !file.tail;
  useShortcut(
    'e',
    ours ? 'Onderdeel toevoegen' : undefined,
    () => void navigate(`${base}/onderdeel-toevoegen`),
  );
  return (
    <Page title="Plan" actions={ours ? <Actions base={base} /> : undefined}>
      <div className="plan">
        <div>
          <Goal file={file} ours={ours} />
          <Section title="Onderdelen">
            {file.items.length === 0 ? (
              <NothingYet text="Nog geen onderdelen. Voeg het eerste toe.">
                {ours ? <Link to={`${base}/onderdeel-toevoegen`}>Onderdeel toevoegen</Link> : null}
              </NothingYet>
            ) : (
              <ItemTable items={file.items} base={base} />
            )}
          </Section>
          <Differences plan={file.plan} base={base} />
          <Diagnoses file={file} />
        </div>
        <div>
          <Terms file={file} />
          <Section title="Geld">
            <Budget items={file.items} />
            <Link to={`${base}/geld`}>Geld per financier</Link>
          </Section>
          <LatestEvents base={base} />
          <p>
            <Link to={`${base}/afloop`}>Resultaat, nazorg en afsluiten</Link>
          </p>
        </div>
      </div>
    </Page>
  );
}

function Actions({ base }: { readonly base: string }) {
  return (
    <>
      <Link as="primary-button" to={`${base}/onderdeel-toevoegen`}>
        Onderdeel toevoegen
      </Link>
      <Link as="button" to={`${base}/plan-vaststellen`}>
        Plan vaststellen
      </Link>
      <Link as="button" to={`${base}/contact/nieuw`}>
        Contact vastleggen
      </Link>
      <Link as="button" to={`${base}/overdracht-aanbieden`}>
        Overdracht aanbieden
      </Link>
    </>
  );
}

function Goal({ file, ours }: { readonly file: CaseFile; readonly ours: boolean }) {
  const { goal } = file;
  const to = `/zaken/${file.arrangementId}/plan/doel`;
  return (
    <Section
      title="Doel"
      actions={
        ours ? <Link to={to}>{goal === undefined ? 'Doel afspreken' : 'Doel wijzigen'}</Link> : undefined
      }
    >
      {goal === undefined ? (
        <p>Er is nog geen doel afgesproken.</p>
      ) : (
        <p>
          <b>{wordOf(GOAL_KINDS, goal.kind)}.</b> {goal.description} (afgesproken op{' '}
          <DateText day={goal.agreedOn} />)
        </p>
      )}
    </Section>
  );
}

function Diagnoses({ file }: { readonly file: CaseFile }) {
  return (
    <Section
      title="Diagnose"
      actions={<Link to={`/zaken/${file.arrangementId}/plan/diagnose`}>Diagnose vastleggen</Link>}
    >
      {file.diagnoses.length === 0 ? <p>Er is nog geen diagnose.</p> : null}
      {file.diagnoses.map(({ diagnosisId, heldOn, result }) => (
        <Details key={diagnosisId} summary={`Diagnose van ${heldOn.split('-').reverse().join('-')}`}>
          <p>{result}</p>
        </Details>
      ))}
    </Section>
  );
}

function Terms({ file }: { readonly file: CaseFile }) {
  const { today } = useMe();
  const tasks = [...file.tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <Section title="Termijnen">
      {tasks.length === 0 ? <p>Er staan geen termijnen open.</p> : null}
      <ul className="plan-terms">
        {tasks.map(({ taskId, kind, dueOn }) => (
          <li key={taskId}>
            {wordOf(TASK_KINDS, kind)}: <DueDate dueOn={dueOn} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
