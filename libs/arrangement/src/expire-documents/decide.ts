import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';

/** The last day it was kept has passed (Q18). Another worker, or a withdrawal, may have been first. */
export function decideExpireDocument(state: Arrangement, documentId: Uuid, today: LocalDate): Decision {
  const found = state.documents.find((one) => one.value.documentId === documentId)?.value;
  return refuseAll(
    [
      (found === undefined || found.keepUntil >= today) &&
        refusal('Q18', 'document-still-kept', 'Dit document wordt nog bewaard, of is al weg.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const expired: ArrangementEvent = {
        type: 'document-expired.v1',
        data: { arrangementId, personId, documentId, keepUntil: found?.keepUntil ?? today, expiredOn: today },
      };
      return [expired];
    },
  );
}
