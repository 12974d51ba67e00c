import { ActionFromBook } from '../case/case-actions';
import { END_ACTIONS } from './end-actions';

/** One step of the end of an arrangement on a page of its own. */
export function EndAction() {
  return <ActionFromBook book={END_ACTIONS} backTo="afloop" />;
}
