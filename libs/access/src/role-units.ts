import type { Role, UnitKind } from './principal';

/** Units that own cases and receive handovers: the partners of a regional team (actors.md §1.2). */
export const PARTNER_KINDS: readonly UnitKind[] = [
  'uwv-executor',
  'municipality',
  'union',
  'employer-organisation',
  'mobility-team',
];

const EVERYWHERE: readonly UnitKind[] = [
  ...PARTNER_KINDS,
  'uwv-cashier',
  'education',
  'oversight',
  'ministry',
];

/**
 * At which kind of unit a role has meaning. It keeps apart what must be apart: executor and cashier (R149), school and
 * purchase (R046), service and payment (R057). A role held at another kind of unit gives no right at all.
 */
export const UNITS_OF_ROLE: Readonly<Record<Role, readonly UnitKind[]>> = {
  caseworker: PARTNER_KINDS,
  coordinator: ['municipality', 'mobility-team'],
  'banenafspraak-expert': ['uwv-executor', 'municipality', 'mobility-team'],
  'education-contact': ['education'],
  'practice-trainer': ['education', 'employer-organisation'],
  cashier: ['uwv-cashier'],
  'second-cashier': ['uwv-cashier'],
  'cash-office-coordinator': ['uwv-cashier'],
  auditor: ['oversight'],
  analyst: ['ministry'],
  administrator: EVERYWHERE,
  // Workers act under no account that a person can hold, at the unit of whoever runs the system.
  system: EVERYWHERE,
};

export function hasMeaningAt(role: Role, kind: UnitKind): boolean {
  return UNITS_OF_ROLE[role].includes(kind);
}

/** May own a case and receive a handover. */
export function canReceive(kind: UnitKind): boolean {
  return PARTNER_KINDS.includes(kind);
}
