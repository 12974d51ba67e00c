import { refusal, type Refusal } from '@meereis/commands';
import type { Unit } from '@meereis/access';
import { isActiveOn, recognitionsOn, type Provider } from '@meereis/registers';
import { formatDate, type LocalDate } from '@meereis/kernel';

/** What the register says of a provider; `unknown` when it holds none with that id. */
export type ProviderFound = Provider | 'unknown';

const UNKNOWN_PROVIDER = refusal(
  'R045',
  'provider-unknown',
  'Deze aanbieder staat niet in het register. Kies een aanbieder uit de lijst of vul alleen de naam in.',
);

/** The name the register has, where only the number was given: who agrees with the plan reads a name. */
export function providerNamed<Terms extends { readonly provider?: string }>(
  terms: Terms,
  found: ProviderFound | undefined,
): Terms {
  if (terms.provider !== undefined || found === undefined || found === 'unknown') return terms;
  return { ...terms, provider: found.name };
}

/** Nothing new is planned with a provider that is not active that day. */
export function activeOn(found: ProviderFound | undefined, on: LocalDate): readonly (Refusal | false)[] {
  if (found === undefined) return [];
  if (found === 'unknown') return [UNKNOWN_PROVIDER];
  return [
    !isActiveOn(found, on) &&
      refusal(
        'R022',
        'provider-not-active',
        `“${found.name}” is op ${formatDate(on)} niet actief. Kies een andere aanbieder of een andere datum.`,
      ),
  ];
}

/** R045: who is chosen from the register is recognised on that day. */
export function recognisedOn(found: ProviderFound | undefined, on: LocalDate): readonly (Refusal | false)[] {
  if (found === undefined || found === 'unknown') return activeOn(found, on);
  return [
    ...activeOn(found, on),
    recognitionsOn(found, on).length === 0 &&
      refusal(
        'R045',
        'provider-not-recognised',
        `“${found.name}” heeft op ${formatDate(on)} geen geldige erkenning. Kies een andere aanbieder.`,
      ),
  ];
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** R046: who decides on buying is not the one that sells; a school does not decide at all. */
export function ownSchool(unit: Unit, provider: string): readonly (Refusal | false)[] {
  return [
    unit.kind === 'education' &&
      refusal('R046', 'school-may-not-buy', 'Een school beslist niet mee over de inkoop van scholing.'),
    plain(provider) === plain(unit.name) &&
      refusal(
        'R046',
        'own-school',
        'U kunt niet bij uw eigen organisatie inkopen. Kies een andere aanbieder of laat een andere organisatie beslissen.',
      ),
  ];
}
