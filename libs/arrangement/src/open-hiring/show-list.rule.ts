import { placed, waiting, type Vacancy } from '@meereis/registers';
import type { OpenHiringListDto } from './request.dto';

/** The list as everybody may see it; the case only for who directs it now. */
export function showList(state: Vacancy, revision: number, own: ReadonlySet<string>): OpenHiringListDto {
  const queue = waiting(state);
  const entries = state.list.map((entry) => {
    const at = queue.indexOf(entry);
    return {
      ...(at < 0 ? {} : { position: at + 1 }),
      status: entry.status,
      signedUpOn: entry.signedUpOn,
      ...(own.has(entry.arrangementId) ? { arrangementId: entry.arrangementId } : {}),
    };
  });
  return {
    vacancyId: state.vacancyId,
    places: state.places,
    placed: placed(state).length,
    revision,
    entries,
  };
}
