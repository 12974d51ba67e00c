import { refusal, type Refusal } from '@meereis/commands';
import type { Arrangement } from '../domain/arrangement';

/**
 * R025: a finished item asks for an evaluation before a new item of the same kind; stopped halfway counts as finished.
 * Of the same kind is the same entry or service of the catalogue.
 */
export function evaluatedFirst(state: Arrangement, catalogueId: string): Refusal | false {
  const open = state.items.find(
    ({ value, status, evaluation }) =>
      value.catalogueId === catalogueId &&
      (status === 'completed' || status === 'stopped') &&
      evaluation === undefined,
  );
  return (
    open !== undefined &&
    refusal(
      'R025',
      'evaluate-first',
      `Een eerder onderdeel “${open.value.name ?? catalogueId}” is nog niet geëvalueerd. Doe dat eerst, samen met de persoon.`,
    )
  );
}
