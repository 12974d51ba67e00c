import { refusal, type Refusal } from '@meereis/commands';
import { endsBeforeItBegins } from './period.rule';
import type { ListEntry, Vacancy } from './vacancy';

export const VACANCY_CLOSED = refusal(
  'R021',
  'vacancy-closed',
  'Deze vacature of plek is gesloten. Kies een andere.',
);

export function waiting(state: Vacancy): readonly ListEntry[] {
  return state.list.filter((one) => one.status === 'waiting');
}

export function placed(state: Vacancy): readonly ListEntry[] {
  return state.list.filter((one) => one.status === 'placed');
}

type Offer = Pick<Vacancy, 'from' | 'until' | 'jobGuarantee' | 'guaranteeCondition' | 'permanent' | 'kind'>;

/** What must fit in every offer, when it is opened and when it is changed. */
export function offerFaults(offer: Offer): readonly (Refusal | false)[] {
  const { kind, from, until, jobGuarantee, guaranteeCondition, permanent } = offer;
  return [
    endsBeforeItBegins({ from, until }),
    jobGuarantee &&
      kind === 'vacancy' &&
      refusal(
        'R150',
        'guarantee-on-a-job',
        'Een baangarantie hoort bij een leerbaan of werkplek. Een vacature is al een baan.',
      ),
    guaranteeCondition !== undefined &&
      !jobGuarantee &&
      refusal(
        'R150',
        'condition-without-guarantee',
        'Er staat een voorwaarde, maar geen baangarantie. Zet de baangarantie aan of haal de voorwaarde weg.',
      ),
    permanent &&
      (kind !== 'vacancy' || until !== undefined) &&
      refusal('R021', 'permanent-ends', 'Alleen een vacature zonder einddatum is een vaste baan.'),
  ];
}
