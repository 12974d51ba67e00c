import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy } from '../domain/intake.rule';
import { decideObjectionBy, objectionUntil } from '../domain/legal-terms.rule';
import { taskFor } from '../domain/tasks';

type Lodged = Arrangement['objections'][number]['value'];
export type LodgeObjection = Pick<Lodged, 'how' | 'lodgedOn' | 'grounds'>;

export interface LodgeFacts {
  readonly today: LocalDate;
  readonly objectionId: Uuid;
  readonly taskId: Uuid;
  readonly objectionTermWeeks: number;
}

/**
 * An objection against the refusal is recorded whenever it comes; a late one says so, for whoever decides may find a good
 * reason (Awb 6:11). One before the person was told is in time (Awb 6:10).
 */
export function decideLodgeObjection(
  state: Arrangement,
  command: LodgeObjection,
  facts: LodgeFacts,
): Decision {
  const { refusal: refused, refusalNotice, objections } = state;
  const { lodgedOn } = command;
  const last = objections.at(-1);
  return refuseAll(
    [
      (refused === undefined || state.phase !== 'refused') &&
        refusal('R141', 'nothing-to-object', 'Er is geen besluit waartegen bezwaar kan worden gemaakt.'),
      objections.some((one) => one.decided === undefined) &&
        refusal('R141', 'objection-open', 'Er loopt al een bezwaar. Voeg de stukken daaraan toe.'),
      last?.decided?.value.reopens === false &&
        refusal(
          'R141',
          'objection-decided',
          'Op bezwaar is al beslist. Nu staat beroep bij de rechtbank open.',
        ),
      happenedBy(lodgedOn, facts.today, 'R141', 'het bezwaar'),
      refused !== undefined &&
        lodgedOn < refused.value.refusedOn &&
        refusal(
          'R141',
          'objection-before-decision',
          'Het bezwaar ligt vóór het besluit. Controleer de datum.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const { objectionId, taskId } = facts;
      const termUntil = refusalNotice?.termUntil ?? objectionUntil(lodgedOn, facts.objectionTermWeeks);
      const decideBy = decideObjectionBy(termUntil, lodgedOn);
      const lodged: ArrangementEvent = {
        type: 'objection-lodged.v1',
        data: { arrangementId, personId, objectionId, ...command, inTime: lodgedOn <= termUntil, decideBy },
      };
      const unit = refused?.value.mandatedUnit ?? state.ownerUnit;
      return [
        lodged,
        taskFor(state, {
          taskId,
          kind: 'decide-objection',
          unit,
          dueOn: decideBy,
          rule: 'R141',
          subjectId: objectionId,
        }),
      ];
    },
  );
}
