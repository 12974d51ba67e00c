import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { banenafspraakAsked, happenedBy, notRefused } from '../domain/intake.rule';
import { tasksDone } from '../domain/tasks';

type Consulted = Arrangement['consultations'][number]['value'];
export type ConsultRegionalContact = Omit<Consulted, 'arrangementId' | 'personId'>;

/** The region's contact was asked, which is what the task to refer was for; a check with the answer may follow (R013). */
export function decideConsultRegionalContact(
  state: Arrangement,
  command: ConsultRegionalContact,
  facts: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      notRefused(state),
      banenafspraakAsked(state),
      happenedBy(command.consultedOn, facts.today, 'R013', 'het overleg'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const consulted: ArrangementEvent = {
        type: 'regional-contact-consulted.v1',
        data: { arrangementId, personId, ...command },
      };
      return [consulted, ...tasksDone(state, 'refer-banenafspraak', facts.today)];
    },
  );
}
