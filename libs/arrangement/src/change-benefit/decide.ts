import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';

export interface ChangeBenefit {
  readonly to: Arrangement['benefit'];
  readonly changedOn: LocalDate;
}

/** Records another benefit. It ends nothing and touches no item (R031). */
export function decideChangeBenefit(
  state: Arrangement,
  command: ChangeBenefit,
  facts: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      command.to === state.benefit &&
        refusal(
          'R031',
          'benefit-unchanged',
          'Dit is al de vastgelegde uitkeringssituatie. Er is niets gewijzigd.',
        ),
      command.changedOn > facts.today &&
        refusal(
          'R031',
          'change-in-future',
          'De datum van de wijziging ligt in de toekomst. Kies vandaag of eerder.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const changed: ArrangementEvent = {
        type: 'benefit-situation-changed.v1',
        data: { arrangementId, personId, from: state.benefit, to: command.to, changedOn: command.changedOn },
      };
      return [changed];
    },
  );
}
