import { DateText, Link } from '../../parts';
import { ADVICE_OUTCOMES, SIGNALS, SIGNAL_OUTCOMES } from '../../words/intake';
import { Step, stepAddress, type IntakeProps } from './step';

/** Advice of others, what another desk helps with, and who else was looking for this person. */
export function Help({ file }: IntakeProps) {
  const { advice, signals } = file.intake;
  return (
    <>
      <Step
        title="Advies"
        done={advice.length > 0 && advice.every(({ receivedOn }) => receivedOn !== undefined)}
        {...(advice.length > 0 ? { status: `${advice.length} gevraagd` } : {})}
        links={[{ to: stepAddress(file, 'advies-vragen'), name: 'Advies vragen' }]}
      >
        {advice.map(({ adviceId, adviser, question, answerBy, outcome, advice: words }) => (
          <p key={adviceId}>
            <b>{adviser}</b>: {question}{' '}
            {outcome === undefined ? (
              <>
                Antwoord uiterlijk <DateText day={answerBy} />.{' '}
                <Link to={stepAddress(file, 'advies-ontvangen', adviceId)}>Advies vastleggen</Link>
              </>
            ) : (
              <>
                {ADVICE_OUTCOMES[outcome]}. {words}
              </>
            )}
          </p>
        ))}
      </Step>
      <Step
        title="Signalen"
        done={signals.length > 0}
        {...(signals.length > 0 ? { status: `${signals.length} genoteerd` } : { status: 'Geen' })}
        links={[{ to: stepAddress(file, 'signaal-noteren'), name: 'Signaal noteren' }]}
      >
        {signals.map(({ signalId, kind, explanation, referral, outcome }) => (
          <p key={signalId}>
            <b>{SIGNALS[kind]}</b>: {explanation}{' '}
            {referral === undefined ? (
              <Link to={stepAddress(file, 'signaal-doorverwijzen', signalId)}>Doorverwijzen</Link>
            ) : outcome === undefined ? (
              <>
                Doorverwezen naar {referral.deskName}.{' '}
                <Link to={stepAddress(file, 'signaal-uitkomst', signalId)}>Uitkomst vastleggen</Link>
              </>
            ) : (
              <>
                {referral.deskName}: {SIGNAL_OUTCOMES[outcome.outcome]}. {outcome.note}
              </>
            )}
          </p>
        ))}
      </Step>
      <Searches file={file} />
    </>
  );
}

/** Questions of other organisations that wait for an answer: they hear that answer and nothing else (Q06). */
function Searches({ file }: IntakeProps) {
  const open = file.tasks.filter(({ kind }) => kind === 'answer-search');
  if (open.length === 0) return null;
  return (
    <Step title="Zoekvragen van anderen" done={false} status={`${open.length} te beantwoorden`} links={[]}>
      {open.map(({ taskId, dueOn }) => (
        <p key={taskId}>
          Een andere organisatie zocht deze persoon. Antwoord uiterlijk <DateText day={dueOn} />.{' '}
          <Link to={stepAddress(file, 'zoekvraag', taskId)}>Zoekvraag beantwoorden</Link>
        </p>
      ))}
    </Step>
  );
}
