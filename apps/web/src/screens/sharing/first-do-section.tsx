import { useState } from 'react';
import { useUnitNames } from '../../api/units';
import {
  asSentence,
  DateText,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  Section,
  StatusTag,
  Timeline,
  type TimelineEntry,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { workAddress } from '../my-work/work-address';
import { useReceipt } from '../received-offers/use-offers';
import { firstToDo, type FirstThing } from './first-do';
import { useTaskHistory } from './use-sharing';

/** "Eerst doen" for whoever took the case over: made from the terms that came along. */
export function FirstDo() {
  const { file } = useCase();
  const { unit } = useMe();
  const came = file.travel.handovers.findLast(
    ({ toUnit, status }) => toUnit === unit && status === 'accepted',
  );
  const receipt = useReceipt(file.arrangementId, came?.handoverId);
  if (came === undefined) return null;
  return (
    <Section title="Eerst doen">
      {receipt.data !== undefined ? (
        <Things
          things={firstToDo({
            tasks: file.tasks,
            moved: receipt.data.tasks,
            inheritedLate: file.travel.inheritedLate,
            unit,
          })}
        />
      ) : receipt.error === null ? (
        <Loading what="de taken" />
      ) : (
        <NotAvailable what="de lijst met taken" onRetry={() => void receipt.refetch()} />
      )}
    </Section>
  );
}

function Things({ things }: { readonly things: readonly FirstThing[] }) {
  const { today } = useMe();
  const { arrangementId } = useCase().file;
  if (things.length === 0) return <p>Alles wat met de overdracht meekwam, is gedaan.</p>;
  return (
    <ol className="sharing-first">
      {things.map(({ task, late }) => (
        <li key={task.taskId}>
          <p className="sharing-what">
            <Link to={workAddress({ kind: task.kind, arrangementId })}>{asSentence(task.what)}</Link>{' '}
            <DueDate dueOn={task.dueOn} today={today} />{' '}
            {late === undefined ? null : <StatusTag kind="late">Te laat overgenomen</StatusTag>}
          </p>
          {late === undefined ? null : <LateHistory late={late} />}
        </li>
      ))}
    </ol>
  );
}

function LateHistory({ late }: { readonly late: NonNullable<FirstThing['late']> }) {
  const unitName = useUnitNames();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        De termijn liep al af op <DateText day={late.lateSince} />, bij {unitName(late.inheritedFrom)}.
      </p>
      <details
        className="mr-details"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>Wat er met deze taak gebeurde</summary>
        {open ? <History taskId={late.taskId} /> : null}
      </details>
    </>
  );
}

function History({ taskId }: { readonly taskId: string }) {
  const { arrangementId } = useCase().file;
  const { data, error, refetch } = useTaskHistory(arrangementId, taskId, true);
  if (data === undefined)
    return error === null ? (
      <Loading what="de geschiedenis van de taak" />
    ) : (
      <NotAvailable what="de geschiedenis van de taak" onRetry={() => void refetch()} />
    );
  const entries = data.toReversed().map((line): TimelineEntry => ({
    key: line.eventId,
    title: line.sentence,
    effectiveOn: line.effectiveOn,
    recordedAt: line.recordedAt,
    by: line.accountName === undefined ? line.unitName : `${line.accountName}, ${line.unitName}`,
    system: line.role === 'system',
  }));
  return <Timeline label="Geschiedenis van de taak" entries={entries} />;
}
