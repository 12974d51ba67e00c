import { createHash } from 'node:crypto';
import type { UnitKind } from '@meereis/access';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, Task } from './arrangement';

/** Categories of personal data that the receiving unit sees, in the words of the screen. */
export const TRAVELLING_DATA = [
  'Naam, geboortedatum en contactgegevens',
  'Aanmelding, werksituatie en uitkeringssituatie',
  'Antwoord op de vraag over de banenafspraak',
  'Weging van de ondersteuningsbehoefte en besluit over toelating',
  'Diagnosegesprekken',
  'Doel, onderdelen, overwogen voorzieningen en akkoord',
  'Taken en overdrachten',
  'Jobcoach, vertegenwoordiger en voorkeur voor contact',
  'Onderdelen die een andere organisatie uitvoert',
] as const;

/** The BSN goes only where the law lets it go (Q06; UAVG art. 46). */
const BSN = 'Burgerservicenummer (BSN)';
const MAY_HAVE_BSN: readonly UnitKind[] = ['uwv-executor', 'municipality'];

export interface HandoverContent {
  readonly arrangementId: Uuid;
  readonly toUnit: string;
  readonly planVersion: number;
  readonly goalId?: Uuid;
  readonly items: readonly Uuid[];
  readonly diagnoses: readonly Uuid[];
  readonly considerations: readonly Uuid[];
  readonly tasks: readonly Task[];
  readonly personalData: readonly string[];
}

/** About the offer itself: done when it is answered, so what is accepted would never be what was previewed. */
const STAYS_BEHIND: readonly Task['kind'][] = ['offer-handover-again', 'answer-handover-question'];
/** Asked by others while an offer is open: it travels along, but must not undo an offer. */
const COMES_IN_BETWEEN: readonly Task['kind'][] = [
  'answer-search',
  'answer-handover-request',
  'record-referral-report',
  'take-back-item',
];

/** Open tasks of the owner: they go along. Tasks of others do not: the receiver's to answer, the coordinator's to assign. */
export function travellingTasks(state: Arrangement): readonly Task[] {
  return state.openTasks.filter((task) => task.unit === state.ownerUnit && !STAYS_BEHIND.includes(task.kind));
}

/** Exactly what a handover to this unit takes along: items and agreements stay as they are (R029, R030). */
export function handoverContent(
  state: Arrangement,
  to: { readonly id: string; readonly kind: UnitKind },
): HandoverContent {
  return {
    arrangementId: state.arrangementId,
    toUnit: to.id,
    planVersion: state.planVersion,
    ...(state.goal === undefined ? {} : { goalId: state.goal.value.goalId }),
    items: state.items.map((item) => item.value.itemId),
    diagnoses: state.diagnoses.map((one) => one.value.diagnosisId),
    considerations: state.considerations.map((one) => one.value.considerationId),
    tasks: travellingTasks(state),
    personalData: MAY_HAVE_BSN.includes(to.kind) ? [...TRAVELLING_DATA, BSN] : TRAVELLING_DATA,
  };
}

/**
 * SHA-256 over the content in a fixed order, so that offer and acceptance are about the same thing.
 */
export function contentHash(content: HandoverContent): string {
  const own = content.tasks.filter((task) => !COMES_IN_BETWEEN.includes(task.kind));
  const tasks = own.map((task): [Uuid, string, LocalDate] => [task.taskId, task.kind, task.dueOn]);
  const ordered = [
    content.arrangementId,
    content.toUnit,
    content.planVersion,
    content.goalId ?? null,
    content.items,
    content.diagnoses,
    content.considerations,
    tasks,
    content.personalData,
  ];
  return createHash('sha256').update(JSON.stringify(ordered), 'utf8').digest('hex');
}
