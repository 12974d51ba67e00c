import { DateText, Link } from '../../parts';
import { OBJECTION_OUTCOMES, REFUSAL_REASONS } from '../../words/intake';
import { Step, stepAddress, type IntakeProps } from './step';

/** The decision to admit, and what comes of a refusal. */
export function Decisions({ file }: IntakeProps) {
  const { admission, refusal, objections } = file.intake;
  const to = (what: string, id?: string): string => stepAddress(file, what, id);
  const decided = admission !== undefined || refusal !== undefined;
  return (
    <>
      <Step
        title="Toelating"
        done={decided}
        {...(admission === undefined
          ? refusal === undefined
            ? {}
            : { status: 'Geweigerd' }
          : { status: 'Toegelaten' })}
        links={[
          ...(admission === undefined ? [{ to: to('toelaten'), name: 'Persoon toelaten' }] : []),
          ...(decided ? [] : [{ to: to('weigeren'), name: 'Toelating weigeren' }]),
          ...(refusal !== undefined && refusal.notifiedOn === undefined
            ? [{ to: to('bekendmaken'), name: 'Besluit bekendmaken' }]
            : []),
        ]}
      >
        {admission === undefined ? null : (
          <p>
            Toegelaten op <DateText day={admission.admittedOn} />
            {admission.ground === 'weighed'
              ? ', na wegen van de behoefte.'
              : ', omdat de persoon bij de doelgroep hoort.'}
          </p>
        )}
        {refusal === undefined ? null : (
          <p>
            Geweigerd op <DateText day={refusal.refusedOn} />: {REFUSAL_REASONS[refusal.reason]}.{' '}
            {refusal.motivation}
          </p>
        )}
      </Step>
      {refusal === undefined && objections.length === 0 ? null : (
        <Step
          title="Bezwaar"
          done={objections.length > 0}
          {...(objections.length === 0 ? { status: 'Geen' } : {})}
          links={[{ to: to('bezwaar'), name: 'Bezwaar vastleggen' }]}
        >
          {objections.map(({ objectionId, lodgedOn, inTime, grounds, decideBy, decision }) => (
            <p key={objectionId}>
              <b>
                <DateText day={lodgedOn} />
              </b>{' '}
              ({inTime ? 'op tijd' : 'te laat'}): {grounds}{' '}
              {decision === undefined ? (
                <>
                  Beslissen uiterlijk <DateText day={decideBy} />.{' '}
                  <Link to={to('bezwaar-beslissen', objectionId)}>Beslissen op bezwaar</Link>
                </>
              ) : (
                <>
                  {OBJECTION_OUTCOMES[decision.outcome]}. {decision.motivation}
                </>
              )}
            </p>
          ))}
        </Step>
      )}
    </>
  );
}
