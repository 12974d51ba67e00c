import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { WITHDRAWAL_REASONS } from '../domain/document-codes';

export interface WithdrawDocument {
  readonly documentId: Uuid;
  readonly reason: (typeof WITHDRAWAL_REASONS)[number];
  readonly explanation: string;
}

/** A document that was added by mistake: its bytes go, that it was here stays. What we sent ourselves was sent. */
export function decideWithdrawDocument(
  state: Arrangement,
  command: WithdrawDocument,
  today: LocalDate,
): Decision {
  const found = state.documents.find((one) => one.value.documentId === command.documentId);
  return refuseAll(
    [
      found === undefined &&
        refusal('document-not-there', 'document-not-there', 'Dit document staat niet (meer) in het dossier.'),
      found?.value.origin === 'sent' &&
        refusal(
          'document-was-sent',
          'document-was-sent',
          'Deze brief is verstuurd en blijft in het dossier. Stuur een nieuwe brief als er iets niet klopt.',
        ),
      command.explanation.trim() === '' &&
        refusal(
          'explanation-missing',
          'explanation-missing',
          'Schrijf op waarom dit document er niet hoort.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const withdrawn: ArrangementEvent = {
        type: 'document-withdrawn.v1',
        data: { arrangementId, personId, ...command, withdrawnOn: today },
      };
      return [withdrawn];
    },
  );
}
