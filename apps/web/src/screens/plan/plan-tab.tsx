import { useNavigate } from 'react-router';
import { useUnitNames } from '../../api/units';
import { useShortcut } from '../../frame/shortcuts';
import { DateText, Details, DueDate, Link, longDate, NothingYet, Page, Section } from '../../parts';
import { useMe } from '../../session/own-account';
import { GOAL_KINDS } from '../../words/goal-kinds';
import { TASK_KINDS } from '../../words/task-names';
import { wordOf } from '../../words/word-of';
import { useCase, type CaseFile } from '../case/use-case';
import { workAddress } from '../my-work/work-address';
import { Budget } from './budget';
import { Differences } from './differences';
import { FirstItems } from './first-items';
import { ItemTable } from './item-table';
import { LatestEvents } from './latest-events';
import { useOurs } from './ours';
import './plan.css';

/** C4 Arrangement: the plan with its items, the money, what is due, and what happened last. */
export function PlanTab() {
  const { file } = useCase();
  const navigate = useNavigate();
  const unitName = useUnitNames();
  const base = `/zaken/${file.arrangementId}`;
  const ours = useOurs();
  const open = ours && file.phase !== 'closed';
  useShortcut(
    'e',
    open ? 'Plan wijzigen: onderdeel toevoegen' : undefined,
    () => void navigate(`${base}/onderdeel-toevoegen`),
  );
  return (
    <Page
      title="Plan"
      actions={open ? <Actions base={base} draft={file.plan.draft !== undefined} /> : undefined}
    >
      {ours ? null : (
        <p>
          {unitName(file.ownerUnit)} is verantwoordelijk voor deze zaak. Alleen die organisatie kan het plan
          wijzigen.
        </p>
      )}
      <div className="plan">
        <div>
          <Goal file={file} open={open} />
          <Section title="Onderdelen">
            {file.items.length === 0 ? (
              <NothingYet
                text={open ? 'Nog geen onderdelen. Voeg het eerste toe.' : 'Er zijn geen onderdelen.'}
              >
                {open ? <FirstItems base={base} /> : null}
              </NothingYet>
            ) : (
              <ItemTable items={file.items} base={base} />
            )}
          </Section>
          <Differences plan={file.plan} base={base} />
          <Diagnoses file={file} open={open} />
        </div>
        <div>
          <Terms file={file} />
          <Section title="Geld">
            <Budget file={file} />
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

function Actions({ base, draft }: { readonly base: string; readonly draft: boolean }) {
  return (
    <>
      <Link as="primary-button" to={`${base}/onderdeel-toevoegen`}>
        Onderdeel toevoegen
      </Link>
      {draft ? (
        <Link as="button" to={`${base}/plan-vaststellen`}>
          Plan vaststellen
        </Link>
      ) : null}
      <Link as="button" to={`${base}/contact/nieuw`}>
        Contact vastleggen
      </Link>
      <Link as="button" to={`${base}/overdracht-aanbieden`}>
        Overdracht aanbieden
      </Link>
    </>
  );
}

interface PartProps {
  readonly file: CaseFile;
  /** Whether the caller can still change it. */
  readonly open: boolean;
}

function Goal({ file, open }: PartProps) {
  const { goal } = file;
  const to = `/zaken/${file.arrangementId}/plan/doel`;
  return (
    <Section
      title="Doel"
      actions={
        open ? <Link to={to}>{goal === undefined ? 'Doel afspreken' : 'Doel wijzigen'}</Link> : undefined
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

function Diagnoses({ file, open }: PartProps) {
  return (
    <Section
      title="Diagnose"
      actions={
        open ? <Link to={`/zaken/${file.arrangementId}/plan/diagnose`}>Diagnose vastleggen</Link> : undefined
      }
    >
      {file.diagnoses.length === 0 ? <p>Er is nog geen diagnose.</p> : null}
      {file.diagnoses.map(({ diagnosisId, heldOn, result }) => (
        <Details key={diagnosisId} summary={`Diagnose van ${longDate(heldOn)}`}>
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
        {tasks.map((task) => (
          <li key={task.taskId}>
            <Term file={file} task={task} />: <DueDate dueOn={task.dueOn} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is due, leading to where it is done; what others do says who, and what is done on this page leads nowhere. */
function Term({ file, task }: { readonly file: CaseFile; readonly task: CaseFile['tasks'][number] }) {
  const own = useMe().unit === task.unit;
  const unitName = useUnitNames();
  const { arrangementId } = file;
  const { kind, what, unit } = task;
  const name = kind === 'own' ? what : wordOf(TASK_KINDS, kind);
  const to = workAddress({ kind, arrangementId });
  if (!own) return `${name} (${unitName(unit)})`;
  return to.endsWith('/plan') ? name : <Link to={to}>{name}</Link>;
}
