import { problemOf } from '../../api/problem';
import { Button, Link, Loading, Page, Refusal } from '../../parts';
import { useCase } from '../case/use-case';
import { PlanDocument } from './plan-document';
import { usePlanPage } from './use-plan-page';
import './set-plan.css';

/** The plan for on paper: two sheets of A4. */
export function PrintPlan() {
  const { file } = useCase();
  const { data: page, error } = usePlanPage();
  return (
    <Page
      title="Plan afdrukken"
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              window.print();
            }}
          >
            Afdrukken
          </Button>
          <Link to={`/zaken/${file.arrangementId}/plan`}>Terug naar het plan</Link>
        </>
      }
    >
      {page === undefined && error === null ? <Loading what="het plan" /> : null}
      {page === undefined && error !== null ? <Refusal problem={problemOf(error)} /> : null}
      {page === undefined ? null : <PlanDocument page={page} />}
    </Page>
  );
}
