/** One subject per page; the word stands in the address, so that Back goes one page back. */
export const STEPS = [
  { id: 'receiver', word: 'ontvanger', name: 'Ontvanger' },
  { id: 'content', word: 'wat-gaat-mee', name: 'Wat gaat mee' },
  { id: 'note', word: 'notitie', name: 'Notitie en gesprek' },
  { id: 'check', word: 'controleren', name: 'Controleren' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

interface Filled {
  readonly receiver: boolean;
  readonly content: boolean;
  readonly note: boolean;
}

/** @returns the page asked for, or the first one before it that is still open (SCREENS 3.0). */
export function stepOf(word: string | null, filled: Filled): StepId {
  const asked = STEPS.findIndex((step) => step.word === word);
  const order: readonly (keyof Filled)[] = ['receiver', 'content', 'note'];
  const open = order.findIndex((id) => !filled[id]);
  const furthest = open === -1 ? STEPS.length - 1 : open;
  return STEPS[Math.min(Math.max(asked, 0), furthest)]?.id ?? 'receiver';
}
