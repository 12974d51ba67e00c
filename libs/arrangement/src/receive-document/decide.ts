import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { DOCUMENT_KINDS, MEDIA_TYPES } from '../domain/codes';
import { CASE_BYTES_MAX, DOCUMENTS_MAX, type VIRUS_CHECKS } from '../domain/document-codes';
import { keptUntil } from '../domain/document-terms';

export interface ReceiveDocument {
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly receivedOn: LocalDate;
  readonly title: string;
  readonly mediaType: (typeof MEDIA_TYPES)[number];
}

/** What lies in the store by now. */
export interface StoredContent {
  readonly documentId: Uuid;
  readonly sha256: string;
  readonly bytes: number;
  readonly virusCheck: (typeof VIRUS_CHECKS)[number];
}

/** What stands in the way whatever the content: asked before a byte is read, and again with the event. */
export function noRoomFor(
  state: Arrangement,
  { receivedOn }: Pick<ReceiveDocument, 'receivedOn'>,
  { today, bytes }: { readonly today: LocalDate; readonly bytes: number },
): readonly (Refusal | false)[] {
  const held = state.documents.reduce((sum, one) => sum + one.value.bytes, 0);
  return [
    receivedOn > today &&
      refusal(
        'R028',
        'document-in-future',
        `De datum van ontvangst ligt na vandaag (${formatDate(today)}). Kies vandaag of eerder.`,
      ),
    state.documents.length >= DOCUMENTS_MAX &&
      refusal(
        'too-many-documents',
        'too-many-documents',
        `Dit dossier heeft al ${DOCUMENTS_MAX} documenten. Verwijder eerst wat niet nodig is.`,
      ),
    held + bytes > CASE_BYTES_MAX &&
      refusal(
        'documents-too-large',
        'documents-too-large',
        `De documenten van een dossier zijn samen hoogstens ${CASE_BYTES_MAX / 1_000_000} MB. Verwijder eerst wat niet nodig is.`,
      ),
  ];
}

/** Past the last day such a document is kept: taking it in would be removing it (Q18). */
export function keptNoLonger(
  { kind, receivedOn }: Pick<ReceiveDocument, 'kind' | 'receivedOn'>,
  today: LocalDate,
): Refusal | false {
  const last = keptUntil(kind, receivedOn);
  return (
    last < today &&
    refusal(
      'Q18',
      'document-too-old',
      `Een document van deze soort en deze datum bewaren we tot en met ${formatDate(last)}. Kijk of de datum van ontvangst klopt.`,
    )
  );
}

/** The bytes are stored and checked; now the case says so. Without this event the sweeper removes them. */
export function decideReceiveDocument(
  state: Arrangement,
  command: ReceiveDocument,
  facts: { readonly today: LocalDate; readonly content: StoredContent },
): Decision {
  const { content, today } = facts;
  return refuseAll(
    [
      ...noRoomFor(state, command, { today, bytes: content.bytes }),
      keptNoLonger(command, today),
      state.documents.some((one) => one.value.sha256 === content.sha256) &&
        refusal(
          'document-already-there',
          'document-already-there',
          'Dit bestand staat al in het dossier. Gebruik het document dat er staat.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const received: ArrangementEvent = {
        type: 'document-received.v1',
        data: {
          arrangementId,
          personId,
          ...command,
          ...content,
          keepUntil: keptUntil(command.kind, command.receivedOn),
        },
      };
      return [received];
    },
  );
}
