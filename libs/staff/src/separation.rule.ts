import { hasMeaningAt, type Role, type UnitKind } from '@meereis/access';
import { refusal, type Refusal } from '@meereis/commands';

/** In the words of the screens. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  caseworker: 'begeleider',
  coordinator: 'regiocoördinator',
  'banenafspraak-expert': 'expert banenafspraak',
  'education-contact': 'contactpersoon onderwijs',
  'practice-trainer': 'praktijkopleider',
  cashier: 'kassier',
  'second-cashier': 'tweede kassier',
  'cash-office-coordinator': 'coördinator kassier',
  auditor: 'auditor',
  analyst: 'analist',
  administrator: 'beheerder',
  system: 'systeem',
};

const MONEY: readonly Role[] = ['cashier', 'second-cashier', 'cash-office-coordinator'];
const SERVICE: readonly Role[] = ['caseworker', 'coordinator', 'banenafspraak-expert'];
const EDUCATION: readonly Role[] = ['education-contact', 'practice-trainer'];
/** They look at the work of others, so they do none of it. */
const ALONE: readonly Role[] = ['auditor', 'analyst'];

export function handlesMoney(role: Role): boolean {
  return MONEY.includes(role);
}

function between(role: Role, held: readonly Role[], some: readonly Role[], others: readonly Role[]): boolean {
  return (
    (some.includes(role) && held.some((one) => others.includes(one))) ||
    (others.includes(role) && held.some((one) => some.includes(one)))
  );
}

/** Which roles one human being cannot hold together, at one unit or at several (`held` counts all accounts). */
export function separationRefusals(role: Role, held: readonly Role[]): readonly Refusal[] {
  const others = held.filter((one) => one !== role);
  const refusals: Refusal[] = [];
  if (between(role, others, MONEY, SERVICE)) {
    refusals.push(
      refusal(
        'R149',
        'cashier-and-service',
        'Uitvoering en kassier zijn gescheiden: dezelfde persoon kan niet begeleiden en over geld gaan.',
      ),
    );
  }
  if (between(role, others, EDUCATION, [...SERVICE, ...MONEY])) {
    refusals.push(
      refusal(
        'R046',
        'education-and-purchase',
        'Onderwijs beslist niet mee over inkoop: dezelfde persoon kan niet ook begeleiden of over geld gaan.',
      ),
    );
  }
  const alone = [role, ...others].find((one) => ALONE.includes(one));
  if (alone !== undefined && others.length > 0) {
    refusals.push(
      refusal(
        'role-alone',
        'role-alone',
        `De rol ${ROLE_NAMES[alone]} gaat niet samen met een andere rol van dezelfde persoon.`,
      ),
    );
  }
  return refusals;
}

/** A role has meaning only at certain kinds of unit: cashiers at the cashier's unit (R149), and so on. */
export function placeRefusals(role: Role, kind: UnitKind): readonly Refusal[] {
  if (role === 'system')
    return [refusal('role-system', 'role-system', 'De rol systeem is niet toe te kennen aan een account.')];
  if (hasMeaningAt(role, kind)) return [];
  const rule =
    handlesMoney(role) || kind === 'uwv-cashier' ? 'R149' : kind === 'education' ? 'R046' : 'role-place';
  return [
    refusal(
      rule,
      'role-not-at-this-unit',
      `De rol ${ROLE_NAMES[role]} bestaat niet bij dit soort organisatieonderdeel.`,
    ),
  ];
}
