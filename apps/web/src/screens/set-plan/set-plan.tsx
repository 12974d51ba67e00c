import { problemOf } from '../../api/problem';
import { Link, Loading, NothingYet, Page, Refusal, Section } from '../../parts';
import { useUnitNames } from '../../api/units';
import { useCase } from '../case/use-case';
import { useOurs } from '../plan/ours';
import { PlanDocument } from './plan-document';
import { WhoAgrees } from './who-agrees';
import { usePlanPage } from './use-plan-page';
import './set-plan.css';

/** C6 Plan vaststellen: what the person will read, what changes, who has to agree, and then setting it. */
export function SetPlan() {
  const { file } = useCase();
  const ours = useOurs();
  const unitName = useUnitNames();
  const { data: page, error } = usePlanPage();
  const { draft, inForce, differences } = file.plan;
  const base = `/zaken/${file.arrangementId}`;
  if (draft === undefined)
    return (
      <Page title="Plan vaststellen">
        <NothingYet
          text={
            inForce === undefined
              ? 'Er is nog geen plan om vast te stellen.'
              : `Versie ${inForce.planVersion} geldt. Er is geen concept.`
          }
        >
          {ours ? <Link to={`${base}/onderdeel-toevoegen`}>Onderdeel toevoegen</Link> : null}{' '}
          {inForce === undefined ? null : <Link to={`${base}/plan-afdrukken`}>Plan afdrukken</Link>}
        </NothingYet>
      </Page>
    );
  return (
    <Page title="Plan vaststellen" actions={<Link to={`${base}/plan-afdrukken`}>Afdrukken</Link>}>
      <div className="set-plan">
        <div>
          {page === undefined && error === null ? <Loading what="het plan" /> : null}
          {page === undefined && error !== null ? <Refusal problem={problemOf(error)} /> : null}
          {page === undefined ? null : <PlanDocument page={page} />}
        </div>
        <div>
          {inForce === undefined ? null : (
            <Section title={`Wat verandert ten opzichte van versie ${inForce.planVersion}`}>
              {differences.length === 0 ? <p>Er is niets veranderd.</p> : null}
              <ul>
                {differences.map(({ kind, itemId, sentence }) => (
                  <li key={`${kind} ${itemId ?? ''}`}>{sentence}</li>
                ))}
              </ul>
            </Section>
          )}
          {ours ? (
            <WhoAgrees page={page} />
          ) : (
            <p>
              {unitName(file.ownerUnit)} is verantwoordelijk voor deze zaak. Alleen die organisatie legt het
              akkoord vast en stelt het plan vast.
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
