import { ActionFromBook } from '../case/case-actions';
import { CONTACT_ACTIONS } from './actions';

/** One step of the daily work on a page of its own. */
export function ContactAction() {
  return <ActionFromBook book={CONTACT_ACTIONS} backTo="contact" />;
}
