import { useEffect, useRef } from 'react';
import { useUnitNames } from '../../api/units';
import { useShortcut } from '../../frame/shortcuts';
import {
  BothDates,
  Button,
  ButtonRow,
  counted,
  Moment,
  NotAvailable,
  Section,
  SummaryList,
} from '../../parts';
import { phaseName } from '../../words/phases';
import { useCase, type CaseFile } from '../case/use-case';
import { shownChanges } from './shown-changes';
import { useCaseAt, useChangesBy, useEvent } from './use-history';

interface PastCaseProps {
  readonly revision: number;
  readonly onGo: (revision: number) => void;
  readonly onClose: () => void;
}

/** The case as it stood after one event; a slider, buttons and keys go from one to the next. */
export function PastCase({ revision, onGo, onClose }: PastCaseProps) {
  const { file } = useCase();
  const last = file.revision;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  useShortcut('[', 'Eén gebeurtenis terug', () => {
    onGo(Math.max(0, revision - 1));
  });
  useShortcut(']', 'Eén gebeurtenis vooruit', () => {
    onGo(Math.min(last, revision + 1));
  });
  return (
    <div ref={place} className="history-past">
      <Section title="De zaak zoals zij was" actions={<Button onClick={onClose}>Terug naar nu</Button>}>
        <label htmlFor="moment" className="history-slider">
          Na gebeurtenis {revision + 1} van {last + 1}
          <input
            id="moment"
            type="range"
            min={0}
            max={last}
            value={revision}
            onChange={({ currentTarget }) => {
              onGo(Number(currentTarget.value));
            }}
          />
        </label>
        <ButtonRow>
          <Button
            onClick={() => {
              onGo(Math.max(0, revision - 1));
            }}
          >
            Vorige
          </Button>
          <Button
            onClick={() => {
              onGo(Math.min(last, revision + 1));
            }}
          >
            Volgende
          </Button>
        </ButtonRow>
        <Event revision={revision} />
        <State revision={revision} />
      </Section>
    </div>
  );
}

function Event({ revision }: { readonly revision: number }) {
  const { file } = useCase();
  const { data: event } = useEvent(file.arrangementId, revision);
  const { data: changed } = useChangesBy(file.arrangementId, revision);
  if (event === undefined || event === null) return null;
  const changes = shownChanges(changed?.changes ?? []);
  return (
    <div role="status" className="history-event">
      <p>
        <b>{event.sentence}</b>
      </p>
      <p>
        <BothDates effectiveOn={event.effectiveOn} recordedAt={event.recordedAt} /> ·{' '}
        {event.accountName === undefined ? event.unitName : `${event.accountName}, ${event.unitName}`}
        {event.datesDiffer ? (
          <>
            {' '}
            (vastgelegd op <Moment at={event.recordedAt} />)
          </>
        ) : null}
      </p>
      {changes.length === 0 || revision === 0 ? null : (
        <>
          <h3 className="nl-heading nl-heading--level-3">Wat er veranderde</h3>
          <ul>
            {changes.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function State({ revision }: { readonly revision: number }) {
  const { file } = useCase();
  const unitName = useUnitNames();
  const { data: past, error, refetch } = useCaseAt(file.arrangementId, revision);
  if (past === undefined)
    return error === null ? null : (
      <NotAvailable what="de zaak op dat moment" onRetry={() => void refetch()} />
    );
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">Zo stond de zaak ervoor</h3>
      <SummaryList
        lines={[
          { name: 'Stand', value: phaseName(past.phase) },
          { name: 'Verantwoordelijk', value: unitName(past.ownerUnit) },
          { name: 'Plan', value: planText(past) },
          { name: 'Doel', value: past.goal?.description ?? 'Nog geen doel' },
          { name: 'Onderdelen', value: <Items file={past} /> },
          { name: 'Open taken', value: counted(past.tasks.length, 'taak', 'taken') },
        ]}
      />
    </>
  );
}

function planText({ planVersion, setVersion }: CaseFile): string {
  if (setVersion === undefined) return planVersion === 0 ? 'Nog geen plan' : 'Plan in voorbereiding';
  const draft = planVersion > setVersion ? ', een nieuwe versie in voorbereiding' : '';
  return `Versie ${setVersion} vastgesteld${draft}`;
}

function Items({ file }: { readonly file: CaseFile }) {
  if (file.items.length === 0) return <>Nog geen onderdelen</>;
  return (
    <ul>
      {file.items.map(({ itemId, name, description }) => (
        <li key={itemId}>{name ?? description}</li>
      ))}
    </ul>
  );
}
