import type { CaseFile } from '../case/use-case';

type Result = CaseFile['end']['results'][number];

/** What was agreed or has begun and is not over: it ends with the case only when the person agrees (R030). */
export function itemsOpen(items: CaseFile['items']): CaseFile['items'] {
  return items.filter(
    ({ status, inForce }) =>
      status !== 'completed' && status !== 'stopped' && (inForce || status !== 'planned'),
  );
}

/** Work or a business that goes on without a contact after a week and after a month (R026). */
export function aftercareMissing(results: readonly Result[]): readonly Result[] {
  return results.filter(
    ({ result, brokenOn, aftercare }) =>
      result !== 'education' &&
      brokenOn === undefined &&
      !(['week', 'month'] as const).every((moment) => aftercare.some((held) => held.moment === moment)),
  );
}

/** What closing waits for, as far as the case file tells; each with where it is done, within the case. */
export function beforeClosing(
  file: Pick<CaseFile, 'items' | 'end' | 'handover'> & {
    readonly plan: Pick<CaseFile['plan'], 'secondAgreements'>;
  },
): readonly { readonly what: string; readonly to: string }[] {
  const open = itemsOpen(file.items).length;
  const missing = aftercareMissing(file.end.results).length;
  const asked = file.plan.secondAgreements.some(({ status }) => status === 'asked');
  return [
    ...(open === 0
      ? []
      : [{ what: open === 1 ? '1 onderdeel loopt nog' : `${open} onderdelen lopen nog`, to: 'plan' }]),
    ...(missing === 0
      ? []
      : [{ what: 'De nazorg na een week en na een maand is nog niet gedaan', to: 'afloop' }]),
    ...(file.handover === undefined ? [] : [{ what: 'Er loopt een overdracht', to: 'delen' }]),
    ...(asked ? [{ what: 'Een tweede organisatie moet nog antwoorden', to: 'plan-vaststellen' }] : []),
  ];
}
