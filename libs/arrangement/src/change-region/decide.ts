import type { Unit } from '@meereis/access';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { ASSIGN_WITHIN_DAYS } from '../domain/handover-terms';
import { taskFor, tasksDone } from '../domain/tasks';
import { pinnedPots } from '../domain/travel.fold';

export interface ChangeRegion {
  readonly municipality: string;
  readonly changedOn: LocalDate;
}

export interface ChangeRegionFacts {
  readonly today: LocalDate;
  /** Region of the municipality on the day of the change; undefined when the municipality is not known. */
  readonly region: string | undefined;
  /** The mobility team of that region. */
  readonly team: Unit | undefined;
  readonly taskId: Uuid;
}

/**
 * The person moves: the case follows to the new region, its owner and its items stay (R029, R030, Q07). Agreed items go
 * on being charged to the pot they were agreed on (Q08), and the event says so for the cashier.
 */
export function decideChangeRegion(
  state: Arrangement,
  command: ChangeRegion,
  facts: ChangeRegionFacts,
): Decision {
  const { region } = facts;
  return refuseAll(
    [
      region === undefined &&
        refusal(
          'Q07',
          'municipality-unknown',
          'Deze gemeente is op die datum niet bekend. Kies een gemeente.',
        ),
      region === state.region &&
        refusal(
          'Q07',
          'region-unchanged',
          'De nieuwe gemeente ligt in dezelfde regio. Er is in het dossier niets gewijzigd.',
        ),
      command.changedOn > facts.today &&
        refusal(
          'Q07',
          'change-in-future',
          'De datum van de wijziging ligt in de toekomst. Kies vandaag of eerder.',
        ),
      state.openHandover !== undefined &&
        refusal(
          'Q07',
          'handover-open',
          'Er staat een overdracht open. Wacht op het antwoord of trek het aanbod in.',
        ),
    ],
    () => (region === undefined ? [] : moved(state, command, { ...facts, region })),
  );
}

function moved(
  state: Arrangement,
  { municipality, changedOn }: ChangeRegion,
  facts: ChangeRegionFacts & { readonly region: string },
): readonly ArrangementEvent[] {
  const { arrangementId, personId, region: fromRegion } = state;
  const { region: toRegion } = facts;
  const pots = pinnedPots(state);
  const charged = state.items.flatMap(({ value: { itemId } }) => {
    const region = pots[itemId];
    return region === undefined ? [] : [{ itemId, region }];
  });
  return [
    {
      type: 'region-changed.v1',
      data: { arrangementId, personId, municipality, fromRegion, toRegion, changedOn, charged },
    },
    ...assignedThere(state, facts),
  ];
}

/** A case that waits for assignment waits at the team of its region: nobody falls in between (R142). */
function assignedThere(
  state: Arrangement,
  { today, team, taskId }: ChangeRegionFacts,
): readonly ArrangementEvent[] {
  if (state.escalation === undefined) return [];
  const dueOn = addDays(today, ASSIGN_WITHIN_DAYS);
  return [
    ...tasksDone(state, 'assign-handover', today),
    ...(team === undefined
      ? []
      : [taskFor(state, { taskId, kind: 'assign-handover', unit: team.id, dueOn, rule: 'R142' })]),
  ];
}
