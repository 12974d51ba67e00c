import { ActionFromBook } from '../case/case-actions';
import { useCase } from '../case/use-case';
import { contactActions } from './actions';

/** One step of the daily work on a page of its own. */
export function ContactAction() {
  const { file } = useCase();
  return <ActionFromBook book={contactActions(file.daily.appointments)} backTo="contact" />;
}
