import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { useUnitNames, useUnits } from '../../api/units';
import { Alert, DateText, Link, Page } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { CheckOffer } from './check-offer';
import { ContentStep } from './content-step';
import { NoteStep } from './note-step';
import { EMPTY_OFFER, type OfferValues } from './offer-values';
import { ReceiverStep } from './receiver-step';
import { StepList } from './step-list';
import { STEPS, stepOf, type StepId } from './steps';
import '../received-offers/received-offers.css';
import './offer-handover.css';

/** What one has seen of what goes along: the offer repeats it, at the revision it was seen. */
export interface SeenPreview {
  readonly toUnit: string;
  readonly contentHash: string;
  readonly revision: number;
}

/** C8 Overdracht aanbieden: receiver, what goes along, note and conversation, check. */
export function OfferHandover() {
  const { file } = useCase();
  const { unit, roles } = useMe();
  const unitName = useUnitNames();
  const back = `/zaken/${file.arrangementId}/delen`;
  if (file.tail || file.ownerUnit !== unit)
    return (
      <Page title="Overdracht aanbieden">
        <Alert kind="info" title="Uw organisatie kan deze zaak niet aanbieden">
          <p>Alleen een begeleider van {unitName(file.ownerUnit)} kan dit.</p>
        </Alert>
        <Link to={back}>Terug naar Delen</Link>
      </Page>
    );
  if (file.handover?.status === 'offered')
    return (
      <Page title="Overdracht aanbieden">
        <Alert kind="info" title={`Er staat al een aanbod open aan ${unitName(file.handover.toUnit)}`}>
          <p>
            Wacht op het antwoord
            {file.handover.answerBy === undefined ? null : (
              <>
                {' '}
                tot en met <DateText day={file.handover.answerBy} />
              </>
            )}
            , of trek het aanbod eerst in.
          </p>
        </Alert>
        <Link as="button" to={back}>
          Naar het aanbod
        </Link>
      </Page>
    );
  if (!roles.includes('caseworker') && !roles.includes('coordinator'))
    return (
      <Page title="Overdracht aanbieden">
        <Alert kind="info" title="Uw rol geeft dit recht niet">
          <p>Een begeleider van uw organisatie kan deze zaak aanbieden.</p>
        </Alert>
      </Page>
    );
  return <Steps />;
}

function Steps() {
  const { file } = useCase();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const asked = parameters.get('aan');
  const wanted = useUnits().data?.find(({ id }) => id === asked);
  const form = useForm<OfferValues>({
    shouldFocusError: false,
    defaultValues: {
      ...EMPTY_OFFER,
      region: wanted?.region ?? file.region,
      kind: wanted?.kind ?? '',
      toUnit: wanted?.id ?? '',
    },
  });
  const [seen, setSeen] = useState<SeenPreview>();
  const values = form.watch();
  const step = stepOf(parameters.get('stap'), {
    receiver: values.toUnit !== '' && values.receiver !== '',
    content: seen?.toUnit === values.toUnit && values.toUnit !== '',
    note: values.why.trim() !== '' && values.note.trim() !== '' && values.contactOn !== '',
  });
  const go = (to: StepId): void => {
    // The next page has not been sent yet: its faults wait until it is.
    form.reset(undefined, { keepValues: true });
    const next = new URLSearchParams(parameters);
    next.set('stap', STEPS.find(({ id }) => id === to)?.word ?? '');
    void navigate(`?${next.toString()}`);
  };
  const name = STEPS.find(({ id }) => id === step)?.name ?? '';
  return (
    // Each step is a page of its own: its heading takes the focus.
    <Page key={step} title={`Overdracht aanbieden: ${name.toLowerCase()}`} tabTitle="Overdracht aanbieden">
      <StepList now={step} />
      {step === 'receiver' ? (
        <ReceiverStep
          form={form}
          onDone={() => {
            go('content');
          }}
        />
      ) : null}
      {step === 'content' ? (
        <ContentStep
          form={form}
          onDone={(shown) => {
            setSeen(shown);
            go('note');
          }}
        />
      ) : null}
      {step === 'note' ? (
        <NoteStep
          form={form}
          onDone={() => {
            go('check');
          }}
        />
      ) : null}
      {step === 'check' && seen !== undefined ? (
        <CheckOffer values={values} seen={seen} onChange={go} />
      ) : null}
    </Page>
  );
}
