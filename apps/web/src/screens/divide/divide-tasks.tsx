import { useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { answer, api, writing } from '../../api/client';
import { LISTS, queryClient } from '../../api/queries';
import {
  Button,
  Form,
  Loading,
  NotAvailable,
  NothingYet,
  Page,
  Pages,
  Section,
  SelectField,
  Tabs,
  TextArea,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { DivideNav } from './divide-nav';
import { Loads } from './loads';
import { Runs } from './run';
import { RunResult } from './run-result';
import { useSelection } from './selection';
import { TaskChoice } from './task-choice';
import { useColleagues, useTasksToDivide, type Task } from './use-divide';
import './divide.css';

const PANEL = 'te-verdelen';
const PAGE_SIZE = 25;
const REASON_MAX = 500;
const VIEWS = [
  { id: 'unassigned', name: 'Niet toegewezen' },
  { id: 'team', name: 'Alle taken van het team' },
] as const;

/** Lives longer than the screen: dividing goes on while one looks elsewhere. */
const runs = new Runs();

/** C11 Verdelen: many tasks to one colleague at once, with a reason and a result for each. */
export function DivideTasks() {
  const [parameters, setParameters] = useSearchParams();
  const view = parameters.get('bekijk') === 'team' ? 'team' : 'unassigned';
  const { data, error, refetch } = useTasksToDivide(view);
  const selection = useSelection();
  const [page, setPage] = useState(0);
  const run = useSyncExternalStore(
    (changed) => runs.onChange(changed),
    () => runs.current(),
  );
  const tasks = data?.tasks ?? [];
  const shown = tasks.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const chosen = tasks.filter(({ taskId }) => selection.chosen.has(taskId));
  const last = (page + 1) * PAGE_SIZE >= tasks.length;
  return (
    <Page title="Verdelen">
      <DivideNav />
      <Tabs
        label="Welke taken"
        tabs={VIEWS}
        chosen={view}
        panelId={PANEL}
        onChoose={(id) => {
          setParameters(id === 'team' ? { bekijk: 'team' } : {});
          setPage(0);
          selection.set([]);
        }}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={`${PANEL}-${view}`}>
        {run === undefined ? null : (
          <RunResult
            run={run}
            onStop={() => {
              runs.stop();
            }}
            onKeepFailed={() => {
              selection.set(run.lines.filter(({ status }) => status !== 'done').map(({ id }) => id));
              runs.clear();
            }}
            onClose={() => {
              runs.clear();
            }}
          />
        )}
        {data === undefined && error === null ? <Loading what="de taken" /> : null}
        {data === undefined && error !== null ? (
          <NotAvailable what="de takenlijst" onRetry={() => void refetch()} />
        ) : null}
        {data?.total === 0 ? <NothingYet text="Er zijn geen taken om te verdelen." /> : null}
        {tasks.length > 0 ? (
          <>
            <TaskChoice tasks={shown} all={tasks} total={data?.total ?? 0} selection={selection} />
            <Pages
              what="taken"
              from={page * PAGE_SIZE + 1}
              shown={shown.length}
              total={tasks.length}
              onPrevious={
                page === 0
                  ? undefined
                  : () => {
                      setPage(page - 1);
                    }
              }
              onNext={
                last
                  ? undefined
                  : () => {
                      setPage(page + 1);
                    }
              }
            />
            <Give
              chosen={chosen}
              busy={run?.state === 'running'}
              onGiven={() => {
                selection.set([]);
              }}
            />
          </>
        ) : null}
        <Loads />
      </div>
    </Page>
  );
}

interface GiveProps {
  readonly chosen: readonly Task[];
  readonly busy: boolean;
  readonly onGiven: () => void;
}

/** To whom, and why. */
function Give({ chosen, busy, onGiven }: GiveProps) {
  const me = useMe();
  const { colleagues } = useColleagues();
  const form = useForm({ defaultValues: { assignee: '', reason: '' } });
  const give = async (assignee: string, reason: string): Promise<void> => {
    const byId = new Map(chosen.map((task) => [task.taskId, task]));
    const items = chosen.map(({ taskId, name, what }) => ({
      id: taskId,
      name: name === undefined ? what : `${name}: ${what}`,
    }));
    onGiven();
    await runs.start(items, (taskId) => {
      const arrangementId = byId.get(taskId)?.arrangementId ?? '';
      return answer(
        api.POST('/arrangements/{arrangementId}/tasks/{taskId}/handing-over', {
          params: { path: { arrangementId, taskId } },
          headers: writing(crypto.randomUUID()),
          body: { assignee, reason },
        }),
      );
    });
    await queryClient.invalidateQueries({ queryKey: [LISTS] });
  };
  const choices = colleagues.map(({ accountId, displayName, load }) => ({
    value: accountId,
    label: `${displayName}${accountId === me.accountId ? ' (u)' : ''}, nu ${load?.open ?? 0} open, ${load?.late ?? 0} te laat`,
  }));
  if (chosen.length === 0) return <p>Vink taken aan om ze aan een collega te geven.</p>;
  return (
    <Section title={`${chosen.length === 1 ? '1 gekozen taak' : `${chosen.length} gekozen taken`} geven`}>
      <Form
        form={form}
        submit="Taken geven"
        busy={busy}
        onSubmit={({ assignee, reason }) => give(assignee, reason)}
        otherwise={<Button onClick={onGiven}>Keuze wissen</Button>}
      >
        <SelectField form={form} name="assignee" label="Collega" choices={choices} />
        <TextArea form={form} name="reason" label="Waarom" maxLength={REASON_MAX} rows={2} />
      </Form>
    </Section>
  );
}
