import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { RegionCode } from '@meereis/kernel';
import { otherRegion } from '../domain/employer.rule';
import type { Vacancy } from '../domain/vacancy';
import type { VacancyEvent } from '../domain/vacancy-events';
import { offerFaults, placed, VACANCY_CLOSED } from '../domain/vacancy.rule';

type Changed = Extract<VacancyEvent, { type: 'vacancy-changed.v1' }>['data'];
export type ChangeVacancy = Omit<Changed, 'vacancyId'>;

/** Nothing that was promised is taken back: not a filled place, not a job guarantee. */
export function decideChangeVacancy(
  state: Vacancy,
  command: ChangeVacancy,
  ofUnit: RegionCode | undefined,
): Decision {
  const filled = placed(state).length;
  return refuseAll(
    [
      state.closedOn !== undefined && VACANCY_CLOSED,
      otherRegion(ofUnit, state.region),
      ...offerFaults({ ...command, kind: state.kind, permanent: state.permanent }),
      command.places < filled &&
        refusal('R021', 'places-filled', `Er zijn al ${filled} plekken bezet. Noem minstens dat aantal.`),
      state.jobGuarantee &&
        !command.jobGuarantee &&
        refusal(
          'R150',
          'guarantee-taken-back',
          'De baangarantie is toegezegd. Sluit deze plek en open een nieuwe zonder baangarantie.',
        ),
    ],
    () => [{ type: 'vacancy-changed.v1', data: { vacancyId: state.vacancyId, ...command } }],
  );
}
