import type { Dto } from '../api/client';

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Document = Dto<'DocumentShownDto'>;

export const DOCUMENT_KINDS: Words<Document['kind']> = {
  quote: 'Offerte',
  'dismissal-letter': 'Ontslagbrief',
  'signed-plan': 'Getekend plan',
  proof: 'Bewijs',
  invoice: 'Factuur',
  consent: 'Toestemming',
  letter: 'Brief',
  other: 'Iets anders',
};

export const VIRUS_CHECKS: Words<Document['virusCheck']> = {
  clean: 'Gecontroleerd op virussen',
  'not-checked': 'Niet op virussen gecontroleerd',
  own: 'Door ons gemaakt',
};

export const GONE: Words<NonNullable<Document['gone']>> = {
  withdrawn: 'Ingetrokken',
  expired: 'Bewaartermijn voorbij',
};

export const WITHDRAW_REASONS: Words<Dto<'WithdrawDocumentDto'>['reason']> = {
  'wrong-person': 'Hoort bij iemand anders',
  'wrong-document': 'Het verkeerde document',
  'not-needed': 'Niet nodig',
  'person-asked': 'De persoon vraagt erom',
};

export const LETTERS: Words<Dto<'SendLetterDto'>['letter']> = {
  invitation: 'Uitnodiging',
  reminder: 'Herinnering',
  decision: 'Besluit',
  plan: 'Plan',
};
