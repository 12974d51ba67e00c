import type { Dto } from '../api/client';

export const SECOND_AGREEMENT_STATUS: Readonly<Record<Dto<'SecondAgreementDto'>['status'], string>> = {
  asked: 'Gevraagd',
  agreed: 'Akkoord',
  declined: 'Niet akkoord',
  withdrawn: 'Vraag ingetrokken',
};

export const SECOND_DECLINE_REASONS: Readonly<Record<Dto<'DeclineSecondAgreementDto'>['reason'], string>> = {
  'other-money-comes-first': 'Ander geld gaat voor',
  'price-too-high': 'De prijs is te hoog',
  'does-not-fit-goal': 'Het past niet bij het doel',
  'not-competent': 'Wij zijn niet bevoegd',
  incomplete: 'De gegevens zijn niet compleet',
  other: 'Een andere reden',
};
