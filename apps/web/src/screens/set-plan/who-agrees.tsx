import { useLayoutEffect, useRef, useState } from 'react';
import { api, writing, type Dto } from '../../api/client';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Button, DateText, Link, Refusal, Section, StatusTag } from '../../parts';
import { HOW_AGREED } from '../../words/items';
import { SECOND_AGREEMENT_STATUS } from '../../words/second-agreement';
import { wordOf } from '../../words/word-of';
import { useCase, useRevisionAtOpening } from '../case/use-case';

/** The steps to a plan that is set: shown, agreed by whoever has to, set. */
export function WhoAgrees({ page }: { readonly page: Dto<'PlanPageDto'> | undefined }) {
  const { file } = useCase();
  const { draft, inForce, presentedOn, employerAgreed, secondAgreements } = file.plan;
  const unitName = useUnitNames();
  const [pressed, setPressed] = useState(false);
  const version = draft?.planVersion ?? 0;
  // The step is about the version that is on the screen now, whatever becomes of the draft meanwhile.
  const to = (what: string): string =>
    `/zaken/${file.arrangementId}/plan-vaststellen/${what}?versie=${version}`;
  const agreement = file.agreement?.planVersion === version ? file.agreement : undefined;
  const allAgree =
    agreement !== undefined &&
    employerAgreed !== false &&
    secondAgreements.every(({ status }) => status !== 'asked');
  return (
    <>
      <Section title="1. Laten lezen" actions={<Done done={presentedOn !== undefined} />}>
        {presentedOn === undefined ? (
          page === undefined ? null : (
            <Present
              page={page}
              onPress={() => {
                setPressed(true);
              }}
            />
          )
        ) : (
          <Presented presentedOn={presentedOn} takesFocus={pressed} />
        )}
      </Section>
      <Section title="2. Akkoord" actions={<Done done={allAgree} />}>
        {agreement === undefined ? (
          <Link to={to('akkoord')}>Akkoord van de persoon vastleggen</Link>
        ) : (
          <p>
            De persoon is akkoord: {wordOf(HOW_AGREED, agreement.how).toLowerCase()}, op{' '}
            <DateText day={agreement.agreedOn} />.
          </p>
        )}
        {employerAgreed === undefined ? null : (
          <p>
            Werkgever, alleen zijn eigen deel:{' '}
            {employerAgreed ? 'akkoord' : <Link to={to('werkgever')}>akkoord vastleggen</Link>}
          </p>
        )}
        <ul>
          {secondAgreements.map(({ requestId, unit, status, answerBy }) => (
            <li key={requestId}>
              {unitName(unit)}: {SECOND_AGREEMENT_STATUS[status]}
              {status === 'asked' ? (
                <>
                  , antwoord uiterlijk <DateText day={answerBy} />.{' '}
                  <Link to={`${to('vraag-intrekken')}&bij=${requestId}`}>Vraag intrekken</Link>
                </>
              ) : null}
            </li>
          ))}
        </ul>
        <Link to={to('tweede-organisatie')}>Akkoord van een tweede organisatie vragen</Link>
      </Section>
      <Section title="3. Vaststellen" actions={<Done done={false} />}>
        <p>
          <Link as="primary-button" to={to(inForce === undefined ? 'vaststellen' : 'wijzigen')}>
            {inForce === undefined ? 'Plan vaststellen' : 'Gewijzigd plan vaststellen'}
          </Link>
        </p>
        <p>
          <Link to={to('intrekken')}>Concept intrekken</Link>
        </p>
      </Section>
    </>
  );
}

function Done({ done }: { readonly done: boolean }) {
  return <StatusTag kind={done ? 'done' : 'neutral'}>{done ? 'Gedaan' : 'Nog te doen'}</StatusTag>;
}

interface PresentedProps {
  readonly presentedOn: string;
  /** The button that was here a moment ago had the focus: now these words have it. */
  readonly takesFocus: boolean;
}

function Presented({ presentedOn, takesFocus }: PresentedProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) words.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={words} tabIndex={-1}>
      De persoon kreeg deze versie op <DateText day={presentedOn} />.
    </p>
  );
}

interface PresentProps {
  readonly page: Dto<'PlanPageDto'>;
  readonly onPress: () => void;
}

/** Names the very page that is on the screen: of another the server knows another hash. */
function Present({ page, onPress }: PresentProps) {
  const { file } = useCase();
  const revision = useRevisionAtOpening();
  const { arrangementId } = file;
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision: Math.max(revision, file.revision),
    send: (body: Dto<'PresentPlanDto'>, { key, revision: based }) =>
      api.POST('/arrangements/{arrangementId}/plan-presentations', {
        params: { path: { arrangementId } },
        headers: writing(key, based),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Vastgelegd dat de persoon deze versie kreeg' });
    },
  });
  return (
    <>
      <StaleSave stale={stale} />
      <Refusal problem={stale === undefined ? problem : undefined} />
      <Button
        busy={busy}
        onClick={() => {
          onPress();
          void write({ planVersion: page.planVersion, pageHash: page.hash });
        }}
      >
        De persoon heeft dit plan gekregen
      </Button>
    </>
  );
}
