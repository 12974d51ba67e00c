/** Where a case stands, in the words of the team. */
export const PHASES: Readonly<Record<string, string>> = {
  reported: 'Gemeld',
  weighed: 'Gewogen',
  admitted: 'Toegelaten',
  refused: 'Niet toegelaten',
  planning: 'Plan in voorbereiding',
  set: 'Plan vastgesteld',
  placed: 'Aan het werk',
  closed: 'Gesloten',
  reopened: 'Heropend',
};
