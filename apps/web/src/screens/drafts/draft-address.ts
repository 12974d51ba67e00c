import type { Dto } from '../../api/client';

type Line = Pick<Dto<'DraftLineDto'>, 'form' | 'draftId' | 'personId' | 'arrangementId'>;

/** In the address: which draft the form begins with. Only its id; what stands in it is never in an address. */
export const DRAFT_PARAMETER = 'concept';

const STEPS: Readonly<Partial<Record<Line['form'], string>>> = {
  'banenafspraak-check': 'banenafspraak',
  weighing: 'wegen',
  admission: 'toelaten',
  'admission-refusal': 'weigeren',
  objection: 'bezwaar',
};

/** Where one goes on with it; undefined for a draft that another program made of a form that no screen has. */
export function draftAddress({ form, draftId, personId, arrangementId }: Line): string | undefined {
  const query = `?${DRAFT_PARAMETER}=${draftId}`;
  if (form === 'register-person') return `/melden${query}`;
  if (form === 'open-arrangement') return personId === undefined ? undefined : `/melden/${personId}${query}`;
  const step = STEPS[form];
  return step === undefined || arrangementId === undefined
    ? undefined
    : `/zaken/${arrangementId}/intake/${step}${query}`;
}
