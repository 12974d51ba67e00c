import { useNavigate } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import {
  Alert,
  Button,
  ButtonRow,
  DateText,
  longDate,
  parseDay,
  Refusal,
  SummaryList,
  type SummaryLine,
} from '../../parts';
import { GROUNDS } from '../../words/handover';
import { useCase } from '../case/use-case';
import { useReceivers } from '../received-offers/use-offers';
import type { SeenPreview } from './offer-handover';
import { offerTerms, type OfferValues } from './offer-values';
import type { StepId } from './steps';
import { usePreview } from './use-preview';

interface CheckOfferProps {
  readonly values: OfferValues;
  readonly seen: SeenPreview;
  readonly onChange: (step: StepId) => void;
}

type Body = Dto<'OfferHandoverDto'> | Dto<'OverrideHandoverDto'>;
type Ground = Dto<'OpenHandoverDto'>['ground'];

/** The last page before the offer goes out: every answer, each with the way back to it. */
export function CheckOffer({ values, seen, onChange }: CheckOfferProps) {
  const { file } = useCase();
  const { arrangementId } = file;
  const navigate = useNavigate();
  const unitName = useUnitNames();
  const preview = usePreview(arrangementId, values.toUnit).data?.data;
  const ground: Ground = values.override ? 'override' : (preview?.groundNeeded ?? 'consent');
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision: seen.revision,
    send: (body: Body, attempt) => sendOffer(arrangementId, body, writing(attempt.key, attempt.revision)),
    done: ({ answerBy }) => {
      say({
        kind: 'ok',
        title: 'Overdracht aangeboden',
        text: `${unitName(values.toUnit)} kan antwoorden tot en met ${longDate(answerBy)}. Tot die tijd blijft u verantwoordelijk.`,
      });
      void navigate(`/zaken/${arrangementId}/delen`);
    },
  });
  const outdated = problem?.refusals?.some(({ code }) => code === 'preview-outdated') === true;
  return (
    <>
      <StaleSave stale={stale} />
      {stale === undefined ? <Refusal problem={problem} /> : null}
      {outdated ? (
        <Button
          onClick={() => {
            onChange('content');
          }}
        >
          Opnieuw bekijken wat meegaat
        </Button>
      ) : null}
      <Answers values={values} ground={ground} onChange={onChange} />
      <Alert kind="info" title="Wat gebeurt er als u aanbiedt?">
        <p>
          {unitName(values.toUnit)} heeft veertien dagen om te antwoorden. Tot zij de zaak aanneemt, blijft uw
          organisatie verantwoordelijk. U kunt het aanbod intrekken zolang er geen antwoord is.
        </p>
      </Alert>
      <ButtonRow>
        <Button
          kind="primary"
          busy={busy}
          onClick={() => {
            void write(bodyOf(values, seen.contentHash, ground));
          }}
        >
          Overdracht aanbieden
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            onChange('note');
          }}
        >
          Terug
        </Button>
      </ButtonRow>
    </>
  );
}

function bodyOf(values: OfferValues, contentHash: string, ground: Ground): Body {
  const terms = offerTerms(values, contentHash);
  const { overrideReason, legalBasis } = values;
  return ground === 'override' ? { ...terms, overrideReason, legalBasis } : { ...terms, ground };
}

function sendOffer(arrangementId: string, body: Body, headers: Record<string, string>) {
  const params = { path: { arrangementId } };
  return 'ground' in body
    ? api.POST('/arrangements/{arrangementId}/handover', { params, headers, body })
    : api.POST('/arrangements/{arrangementId}/handover/override', { params, headers, body });
}

interface AnswersProps {
  readonly values: OfferValues;
  readonly ground: Ground;
  readonly onChange: (step: StepId) => void;
}

function Answers({ values, ground, onChange }: AnswersProps) {
  const unitName = useUnitNames();
  const { toUnit, receiver, why, note, contactOn, overrideReason, legalBasis } = values;
  const person = useReceivers(toUnit).data?.find(({ accountId }) => accountId === receiver)?.displayName;
  const change = (step: StepId, what: string) => (
    <Button
      kind="subtle"
      aria-label={`${what} wijzigen`}
      onClick={() => {
        onChange(step);
      }}
    >
      Wijzigen
    </Button>
  );
  const lines: readonly SummaryLine[] = [
    { name: 'Aan', value: unitName(toUnit), change: change('receiver', 'Ontvanger') },
    { name: 'Wie daar de persoon spreekt', value: person ?? '…', change: change('receiver', 'Persoon') },
    { name: 'Grond om te delen', value: GROUNDS[ground], change: change('content', 'Grond') },
    ...(ground === 'override'
      ? [
          { name: 'Waarom het niet kan wachten', value: overrideReason },
          { name: 'Wet en artikel', value: legalBasis },
        ]
      : []),
    { name: 'Waarom', value: <span className="offer-text">{why}</span>, change: change('note', 'Waarom') },
    {
      name: 'Wat de ontvanger moet weten',
      value: <span className="offer-text">{note}</span>,
      change: change('note', 'Notitie'),
    },
    {
      name: 'Gesprek met de persoon',
      value: <DateText day={parseDay(contactOn) ?? contactOn} />,
      change: change('note', 'Dag van het gesprek'),
    },
  ];
  return <SummaryList lines={lines} />;
}
