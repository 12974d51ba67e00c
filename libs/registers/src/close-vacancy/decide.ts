import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate, RegionCode } from '@meereis/kernel';
import { otherRegion } from '../domain/employer.rule';
import type { Vacancy } from '../domain/vacancy';
import type { VacancyEvent } from '../domain/vacancy-events';
import { VACANCY_CLOSED } from '../domain/vacancy.rule';

type Closed = Extract<VacancyEvent, { type: 'vacancy-closed.v1' }>['data'];

export function decideCloseVacancy(
  state: Vacancy,
  reason: Closed['reason'],
  { closedOn, ofUnit }: { readonly closedOn: LocalDate; readonly ofUnit: RegionCode | undefined },
): Decision {
  return refuseAll(
    [state.closedOn !== undefined && VACANCY_CLOSED, otherRegion(ofUnit, state.region)],
    () => [{ type: 'vacancy-closed.v1', data: { vacancyId: state.vacancyId, closedOn, reason } }],
  );
}
