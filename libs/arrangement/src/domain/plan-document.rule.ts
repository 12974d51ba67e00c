import { refusal, type Refusal } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';

/** R145: the signed plan that is named as evidence lies in this case's own file. */
export function noSignedPlan(state: Arrangement, documentId: Uuid | undefined): Refusal | false {
  if (documentId === undefined) return false;
  const found = state.documents.find((one) => one.value.documentId === documentId);
  return (
    found?.value.kind !== 'signed-plan' &&
    refusal(
      'R145',
      'signed-plan-unknown',
      'Dit document is geen getekend plan in dit dossier. Voeg het getekende plan eerst toe.',
    )
  );
}
