import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import type { Unit } from '@meereis/access';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM } from '../domain/item.rule';
import { notBeforeCourse, notInFuture, onlyFrom } from '../domain/item-course.rule';
import { evaluationTask } from '../domain/item-tasks';
import type { Item } from '../domain/items.fold';
import { objectionUntil } from '../domain/legal-terms.rule';
import { tasksDone } from '../domain/tasks';

type Stopped = Extract<ArrangementEvent, { type: 'item-stopped.v1' }>['data'];
export interface StopItem extends Pick<Stopped, 'itemId' | 'by' | 'reason' | 'explanation' | 'stoppedOn'> {
  /** How and when the person was told: asked when the executor stops it, because that is a decision in law. */
  readonly notifiedHow?: NonNullable<Stopped['notifiedHow']>;
  readonly notifiedOn?: LocalDate;
}

export interface StopFacts {
  readonly today: LocalDate;
  readonly taskId: Uuid;
  readonly unit: Unit;
  readonly objectionTermWeeks: number;
}

/** Only public bodies take a beschikking (R141). */
const MANDATED = ['uwv-executor', 'municipality'];

/** Stops an item that had begun, with who stopped it and why; by the executor it is a decision in law (R141). */
export function decideStopItem(state: Arrangement, command: StopItem, facts: StopFacts): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  return refuseAll(
    [
      onlyFrom(item, 'started', 'interrupted'),
      notInFuture(command.stoppedOn, facts.today),
      notBeforeCourse(item, command.stoppedOn),
      command.explanation.trim() === '' &&
        refusal('R141', 'reason-missing', 'Schrijf op waarom dit onderdeel stopt.'),
      ...(command.by === 'executor' ? decidedInLaw(command, facts) : []),
    ],
    () => [
      stopped(state, item, command, facts),
      ...tasksDone(state, 'end-item', command.stoppedOn, command.itemId),
      ...tasksDone(state, 'resume-item', command.stoppedOn, command.itemId),
      evaluationTask(state, command.itemId, command.stoppedOn, facts.taskId),
    ],
  );
}

function decidedInLaw(command: StopItem, { unit }: StopFacts): readonly (Refusal | false)[] {
  return [
    !MANDATED.includes(unit.kind) &&
      refusal(
        'R141',
        'no-mandate',
        'Uw organisatie mag geen beschikking afgeven. Draag het dossier over aan UWV of een gemeente, of overleg met de persoon.',
      ),
    (command.notifiedHow === undefined || command.notifiedOn === undefined) &&
      refusal(
        'R141',
        'notification-missing',
        'Leg vast hoe en wanneer de persoon dit besluit heeft gehoord. Vanaf die dag loopt de termijn voor bezwaar.',
      ),
    command.notifiedOn !== undefined &&
      command.notifiedOn < command.stoppedOn &&
      refusal('R141', 'notified-before-decision', 'De bekendmaking kan niet vóór het besluit liggen.'),
  ];
}

/** What the decision in law says besides; nothing when somebody else stopped it. */
function inLaw({ by, notifiedHow, notifiedOn }: StopItem, { unit, objectionTermWeeks }: StopFacts) {
  if (by !== 'executor' || notifiedHow === undefined || notifiedOn === undefined) return {};
  const lastDay = objectionUntil(notifiedOn, objectionTermWeeks);
  return { mandatedUnit: unit.id, notifiedHow, notifiedOn, objectionUntil: lastDay };
}

function stopped(state: Arrangement, item: Item, command: StopItem, facts: StopFacts): ArrangementEvent {
  const { arrangementId, personId } = state;
  const { itemId, by, reason, explanation, stoppedOn } = command;
  const law = inLaw(command, facts);
  const object =
    law.objectionUntil === undefined
      ? ''
      : ` Bent u het er niet mee eens? U kunt tot en met ${formatDate(law.objectionUntil)} bezwaar maken.`;
  return {
    type: 'item-stopped.v1',
    data: {
      arrangementId,
      personId,
      itemId,
      by,
      reason,
      explanation,
      stoppedOn,
      ...law,
      receipt: receipt({
        rules: ['R022', 'R030', 'R141'],
        referenceDate: stoppedOn,
        facts: [item.eventId, ...(item.interruption === undefined ? [] : [item.interruption.eventId])],
        alternatives: ['Onderbreken en later hervatten', 'Het onderdeel wijzigen'],
        sentence: `“${item.value.name ?? item.value.catalogueId}” is gestopt op ${formatDate(stoppedOn)}.${object}`,
      }),
    },
  };
}
