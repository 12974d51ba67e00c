import { Navigate, useParams } from 'react-router';
import { useUnits } from '../../api/units';
import { Loading } from '../../parts';
import { ActionPage } from '../case/action-form';
import type { CaseAction } from '../case/action';
import { useCase } from '../case/use-case';
import { agree, askSecond, employerAgrees, revise, setPlan, withdrawDraft } from './actions';
import { useEmployerPage } from './use-plan-page';

const BACK = 'plan-vaststellen';

/** One step to a plan that is set, on a page of its own. */
export function SetPlanAction() {
  const { what = '' } = useParams();
  const { file } = useCase();
  const { data: units } = useUnits();
  const employer = useEmployerPage(what === 'werkgever');
  const { draft } = file.plan;
  if (draft === undefined) return <Navigate to={`/zaken/${file.arrangementId}/${BACK}`} replace />;
  if (what === 'werkgever' && employer.data === undefined)
    return <Loading what="het deel van de werkgever" />;
  const { planVersion } = draft;
  const items = draft.items.map(({ itemId, name }) => ({ value: itemId, label: name }));
  const others = (units ?? [])
    .filter(({ id }) => id !== file.ownerUnit)
    .map(({ id, name }) => ({ value: id, label: name }));
  const book: Readonly<Record<string, readonly [CaseAction<never>, string]>> = {
    akkoord: [agree(planVersion), BACK],
    werkgever: [employerAgrees(planVersion, employer.data?.partHash ?? ''), BACK],
    'tweede-organisatie': [askSecond(others, items), BACK],
    intrekken: [withdrawDraft(planVersion), 'plan'],
    vaststellen: [setPlan(planVersion), 'plan'],
    wijzigen: [revise(planVersion), 'plan'],
  };
  const found = Object.hasOwn(book, what) ? book[what] : undefined;
  if (found === undefined) return <Navigate to={`/zaken/${file.arrangementId}/${BACK}`} replace />;
  return <ActionPage key={what} action={found[0]} backTo={found[1]} />;
}
