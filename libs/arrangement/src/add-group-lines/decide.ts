import type { Unit } from '@meereis/access';
import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import { linePersonId, type Group, type LineData } from '../domain/group';
import { GROUP_LINES_MAX, type GroupEvent } from '../domain/group-events';
import { mayUseBsn } from '../register-person/decide';

/** A person of the group as the caseworker entered them. */
export type GroupPerson = Omit<LineData, 'personId' | 'birthDate'> & { readonly birthDate: LocalDate };

export function lineReported({ groupId }: Group, line: number, given: GroupPerson): GroupEvent {
  const personId = linePersonId(groupId, line);
  return { type: 'group-line-reported.v1', data: { groupId, line, personId, ...given } };
}

/** Each of these asks whether somebody is known: the line says so afterwards. */
export function withBsn(people: readonly GroupPerson[]): number {
  return people.filter((one) => one.bsn !== undefined).length;
}

/** Refused before anything is sealed: a BSN nobody here may hold must not reach the log (Q06). */
export function bsnNotAllowed(unit: Unit, people: readonly GroupPerson[]): Refusal | false {
  return (
    people.some((one) => one.bsn !== undefined) &&
    !mayUseBsn(unit) &&
    refusal(
      'Q06',
      'bsn-not-allowed',
      'Alleen UWV en gemeenten mogen het BSN vastleggen. Meld de groep zonder BSN’s.',
    )
  );
}

/** Adds people to a reported group; the work on each of them follows in the background. */
export function decideAddGroupLines(state: Group, people: readonly GroupPerson[], unit: Unit): Decision {
  const { length } = state.lines;
  return refuseAll(
    [
      length + people.length > GROUP_LINES_MAX &&
        refusal(
          'group',
          'group-too-large',
          `Een groep heeft hoogstens ${GROUP_LINES_MAX} personen; deze heeft er al ${length}. Meld een tweede groep voor de rest.`,
        ),
      bsnNotAllowed(unit, people),
    ],
    () => people.map((one, index) => lineReported(state, length + index + 1, one)),
  );
}
