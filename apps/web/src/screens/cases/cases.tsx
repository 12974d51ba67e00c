import { useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import {
  announce,
  Filters,
  Form,
  Link,
  Loading,
  NotAvailable,
  NothingFits,
  NothingYet,
  Page,
  Pages,
  SelectField,
  Tabs,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { PHASES } from '../../words/phases';
import { CaseTable } from './case-table';
import { PAGE_SIZE, useCases, type CasesAsked, type Phase, type Relation } from './use-cases';

const PANEL = 'zaken';
const VIEWS: readonly { readonly id: Relation; readonly word: string; readonly name: string }[] = [
  { id: 'own', word: 'eigen', name: 'Zaken van ons' },
  { id: 'offered', word: 'aangeboden', name: 'Aangeboden aan ons' },
  { id: 'former', word: 'overgedragen', name: 'Door ons overgedragen' },
];

function askedOf(parameters: URLSearchParams): CasesAsked {
  const phase = parameters.get('fase');
  return {
    relation: VIEWS.find(({ word }) => word === parameters.get('bekijk'))?.id ?? 'own',
    phase: phase !== null && Object.hasOwn(PHASES, phase) ? (phase as Phase) : undefined,
    cursor: parameters.get('vanaf') ?? undefined,
  };
}

/** The cases of the own organisation, most urgent first. */
export function Cases() {
  const [parameters, setParameters] = useSearchParams();
  const asked = askedOf(parameters);
  const { data, error, refetch } = useCases(asked);
  const { today } = useMe();
  const choose = (changes: Readonly<Record<string, string | undefined>>): void => {
    const next = new URLSearchParams(parameters);
    const all: Readonly<Record<string, string | undefined>> = {
      vanaf: undefined,
      pagina: undefined,
      ...changes,
    };
    for (const [name, value] of Object.entries(all)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    setParameters(next);
  };
  return (
    <Page title="Zaken">
      <Tabs
        label="Welke zaken"
        tabs={VIEWS}
        chosen={asked.relation}
        panelId={PANEL}
        onChoose={(relation) => {
          choose({ bekijk: VIEWS.find(({ id }) => id === relation)?.word, fase: undefined });
        }}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={`${PANEL}-${asked.relation}`}>
        {asked.relation === 'own' ? <PhaseFilter phase={asked.phase} onChoose={choose} /> : null}
        {data === undefined && error === null ? <Loading what="de zaken" /> : null}
        {data === undefined && error !== null ? (
          <NotAvailable what="de lijst met zaken" onRetry={() => void refetch()} />
        ) : null}
        {data?.total === 0 ? (
          <Nothing
            asked={asked}
            onClear={() => {
              choose({ fase: undefined });
            }}
          />
        ) : null}
        {data !== undefined && data.total > 0 ? (
          <>
            <CaseTable cases={data.cases} today={today} />
            <Paging
              asked={asked}
              shown={data.cases.length}
              total={data.total}
              next={data.nextCursor}
              onChoose={choose}
            />
          </>
        ) : null}
      </div>
    </Page>
  );
}

interface PhaseFilterProps {
  readonly phase: Phase | undefined;
  readonly onChoose: (changes: Readonly<Record<string, string | undefined>>) => void;
}

function PhaseFilter({ phase, onChoose }: PhaseFilterProps) {
  const form = useForm({ values: { fase: phase ?? '' } });
  const clear = (): void => {
    onChoose({ fase: undefined });
  };
  return (
    <Filters
      chosen={phase === undefined ? [] : [{ id: 'fase', text: `Fase: ${PHASES[phase]}` }]}
      onRemove={clear}
      onClear={clear}
    >
      <Form
        form={form}
        submit="Filter toepassen"
        onSubmit={({ fase }) => {
          onChoose({ fase: fase === '' ? undefined : fase });
          announce('Filter toegepast.');
        }}
      >
        <SelectField
          form={form}
          name="fase"
          label="Fase"
          optional
          choices={Object.entries(PHASES).map(([value, label]) => ({ value, label }))}
        />
      </Form>
    </Filters>
  );
}

const NONE: Readonly<Record<Relation, string>> = {
  own: 'Uw organisatie heeft nog geen zaken.',
  offered: 'Er zijn geen zaken aan uw organisatie aangeboden.',
  former: 'Uw organisatie heeft nog geen zaken overgedragen.',
};

function Nothing({ asked, onClear }: { readonly asked: CasesAsked; readonly onClear: () => void }) {
  if (asked.phase !== undefined) return <NothingFits onClear={onClear} />;
  return (
    <NothingYet text={NONE[asked.relation]}>
      {asked.relation === 'own' ? <Link to="/zoeken">Iemand zoeken of melden</Link> : null}
    </NothingYet>
  );
}

interface PagingProps {
  readonly asked: CasesAsked;
  readonly shown: number;
  readonly total: number;
  readonly next: string | undefined;
  readonly onChoose: (changes: Readonly<Record<string, string | undefined>>) => void;
}

function Paging({ asked, shown, total, next, onChoose }: PagingProps) {
  const [parameters] = useSearchParams();
  const number = Number(parameters.get('pagina') ?? '1');
  return (
    <Pages
      what="zaken"
      from={(number - 1) * PAGE_SIZE + 1}
      shown={shown}
      total={total}
      onPrevious={
        asked.cursor === undefined
          ? undefined
          : () => {
              onChoose({});
            }
      }
      onNext={
        next === undefined
          ? undefined
          : () => {
              onChoose({ vanaf: next, pagina: String(number + 1) });
            }
      }
    />
  );
}
