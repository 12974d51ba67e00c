import { ActionFromBook } from '../case/case-actions';
import { INTAKE_ACTIONS } from './actions';

/** One step of the intake on a page of its own. */
export function IntakeAction() {
  return <ActionFromBook book={INTAKE_ACTIONS} backTo="intake" />;
}
