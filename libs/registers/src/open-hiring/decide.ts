import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { STEP_BACK_REASONS } from '../domain/codes';
import type { ListEntry, Vacancy } from '../domain/vacancy';
import { placed, VACANCY_CLOSED, waiting } from '../domain/vacancy.rule';

/** Longer lists give nobody a chance; bounds the stream and every answer. */
export const LIST_MAX = 500;

const NO_LIST = refusal('open-hiring', 'no-open-hiring', 'Deze vacature heeft geen Open Hiring-lijst.');

function entryOf(state: Vacancy, arrangementId: Uuid): ListEntry | undefined {
  return waiting(state).find((one) => one.arrangementId === arrangementId);
}

const notWaiting = (entry: ListEntry | undefined): Refusal | false =>
  entry === undefined &&
  refusal(
    'open-hiring',
    'not-on-list',
    'Deze persoon wacht niet (meer) op deze lijst. Zet de persoon eerst op de lijst.',
  );

export interface SignUp {
  readonly arrangementId: Uuid;
  readonly entryId: Uuid;
  readonly unit: string;
  readonly today: LocalDate;
}

/** Puts a case at the end of the list: the order of signing up decides, nothing else (S4). */
export function decideSignUp(state: Vacancy, { arrangementId, entryId, unit, today }: SignUp): Decision {
  const { vacancyId } = state;
  return refuseAll(
    [
      !state.openHiring && NO_LIST,
      state.closedOn !== undefined && VACANCY_CLOSED,
      entryOf(state, arrangementId) !== undefined &&
        refusal('open-hiring', 'already-on-list', 'Deze persoon staat al op de lijst en houdt die plaats.'),
      placed(state).some((one) => one.arrangementId === arrangementId) &&
        refusal('open-hiring', 'already-started', 'Deze persoon is al gestart bij deze werkgever.'),
      state.list.length >= LIST_MAX &&
        refusal(
          'open-hiring',
          'list-full',
          `Een lijst heeft hoogstens ${LIST_MAX} plaatsen. Kies een andere vacature.`,
        ),
    ],
    () => [
      {
        type: 'open-hiring-signed-up.v1',
        data: { vacancyId, entryId, arrangementId, unit, signedUpOn: today },
      },
    ],
  );
}

export interface StepBack {
  readonly arrangementId: Uuid;
  readonly reason: (typeof STEP_BACK_REASONS)[number];
  readonly today: LocalDate;
}

/** Takes a case off the list; who comes back later stands at the end. */
export function decideStepBack(state: Vacancy, { arrangementId, reason, today }: StepBack): Decision {
  const { vacancyId } = state;
  const entry = entryOf(state, arrangementId);
  return refuseAll([notWaiting(entry)], () =>
    entry === undefined
      ? []
      : [
          {
            type: 'open-hiring-stepped-back.v1',
            data: { vacancyId, entryId: entry.entryId, arrangementId, reason, steppedBackOn: today },
          },
        ],
  );
}

export interface Place {
  readonly arrangementId: Uuid;
  readonly startsOn: LocalDate;
  readonly today: LocalDate;
}

/** The first who waits starts. A later one waits until everybody before has started or stepped back (S4). */
export function decidePlace(state: Vacancy, { arrangementId, startsOn, today }: Place): Decision {
  const { vacancyId } = state;
  const entry = entryOf(state, arrangementId);
  const before = entry === undefined ? 0 : waiting(state).indexOf(entry);
  return refuseAll(
    [
      state.closedOn !== undefined && VACANCY_CLOSED,
      notWaiting(entry),
      before > 0 && notFirst(before),
      placed(state).length >= state.places &&
        refusal('open-hiring', 'no-place-left', 'Alle plekken van deze vacature zijn bezet.'),
      startsOn < state.from &&
        refusal(
          'open-hiring',
          'starts-before-vacancy',
          `Het werk begint op ${formatDate(state.from)}. Kies die dag of een latere dag.`,
        ),
    ],
    () =>
      entry === undefined
        ? []
        : [
            {
              type: 'open-hiring-placed.v1',
              data: { vacancyId, entryId: entry.entryId, arrangementId, startsOn, placedOn: today },
            },
          ],
  );
}

function notFirst(before: number): Refusal {
  const others = before === 1 ? 'Er wacht nog één persoon' : `Er wachten nog ${before} personen`;
  return refusal(
    'open-hiring',
    'not-first-on-list',
    `${others} voor deze persoon. Wie het eerst op de lijst staat, start het eerst.`,
  );
}
