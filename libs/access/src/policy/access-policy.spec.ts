import { newUuid, type Oin, type RegionCode } from '@meereis/kernel';
import { ACTIONS, type Action, type CaseResource } from '../policy';
import * as matrix from '../policy.matrix';
import { ROLES, UNIT_KINDS, type Principal, type Role, type UnitKind } from '../principal';
import { hasMeaningAt } from '../role-units';
import { accessPolicy } from './access-policy';
import type { Relation } from './relation';

/** Goal: the policy answers every role × unit × action as the table written by hand from actors.md expects. */
const REGION = 'AM13' as RegionCode;
const UNIT = 'own-unit';

/** A unit where the role belongs, by hand. */
const HOME: Record<Role, UnitKind> = {
  caseworker: 'municipality',
  coordinator: 'mobility-team',
  'banenafspraak-expert': 'uwv-executor',
  'education-contact': 'education',
  'practice-trainer': 'education',
  cashier: 'uwv-cashier',
  'second-cashier': 'uwv-cashier',
  'cash-office-coordinator': 'uwv-cashier',
  auditor: 'oversight',
  analyst: 'ministry',
  administrator: 'municipality',
  system: 'uwv-cashier',
};

/** A case that waits for assignment is known at a mobility team only; roles with no meaning there stay at home. */
const AT_TEAM: Record<Role, UnitKind> = { ...HOME, caseworker: 'mobility-team' };

function somebody(roles: readonly Role[], kind: UnitKind): Principal {
  const unit = {
    id: UNIT,
    oin: '00000099000000001000' as Oin,
    kind,
    region: REGION,
    name: 'Eigen onderdeel',
  };
  return { accountId: newUuid(), displayName: 'Medewerker 1', unit, roles };
}

const elsewhere: CaseResource = { ownerUnit: 'other-unit', region: 'AM22' as RegionCode, formerOwners: [] };
const CASES: Record<Relation, CaseResource> = {
  owner: { ...elsewhere, ownerUnit: UNIT },
  offered: { ...elsewhere, offeredTo: UNIT },
  referred: { ...elsewhere, referredTo: [UNIT] },
  asked: { ...elsewhere, askedToAgree: [UNIT] },
  escalated: { ...elsewhere, escalated: true, region: REGION },
  former: { ...elsewhere, formerOwners: ['third-unit', UNIT] },
  'own-region': { ...elsewhere, region: REGION },
  stranger: elsewhere,
};

/** Table text to action → role → symbol. */
function read(table: string): Map<string, Map<Role, string>> {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const roles = head.map((short) => matrix.COLUMNS[short as keyof typeof matrix.COLUMNS]);
  return new Map(
    rows.map(([action = '', ...cells]) => [
      action,
      new Map(roles.map((role, at) => [role, cells[at] ?? '?'])),
    ]),
  );
}

function answer(principal: Principal, action: Action, resource?: CaseResource): string {
  const verdict = accessPolicy.may(principal, action, resource);
  if (verdict.allowed) return '+';
  return verdict.as === 'forbidden' ? '-' : '.';
}

const TABLES: readonly [string, string, CaseResource | undefined][] = [
  ['no case', matrix.WITHOUT_CASE, undefined],
  ['owner', matrix.OWNER, CASES.owner],
  ['offered', matrix.OFFERED, CASES.offered],
  ['referred', matrix.REFERRED, CASES.referred],
  ['asked', matrix.ASKED, CASES.asked],
  ['escalated', matrix.ESCALATED, CASES.escalated],
  ['former', matrix.FORMER, CASES.former],
  ['own-region', matrix.OWN_REGION, CASES['own-region']],
  ['stranger', matrix.STRANGER, CASES.stranger],
];

describe('the policy', () => {
  it.each(TABLES)('answers every cell of the table "%s"', (name, table, resource) => {
    const different: string[] = [];
    for (const [action, cells] of read(table)) {
      for (const [role, expected] of cells) {
        const home = name === 'escalated' ? AT_TEAM[role] : HOME[role];
        const given = answer(somebody([role], home), action as Action, resource);
        if (given !== expected) different.push(`${action} as ${role}: expected ${expected}, got ${given}`);
      }
    }
    expect(different).toEqual([]);
  });

  it('has every role and every action in the table', () => {
    expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
    const general = [...read(matrix.WITHOUT_CASE).keys()];
    for (const [name, table, resource] of TABLES) {
      const rows = read(table);
      const actions = resource === undefined ? general : ACTIONS.filter((one) => !general.includes(one));
      expect({ name, actions: [...rows.keys()].sort() }).toEqual({ name, actions: [...actions].sort() });
      for (const cells of rows.values()) expect([...cells.keys()].sort()).toEqual([...ROLES].sort());
    }
  });

  it('gives a role no right at a kind of unit where it has no meaning (R149, R046)', () => {
    for (const role of ROLES) {
      for (const kind of UNIT_KINDS.filter((one) => !hasMeaningAt(role, one))) {
        const allowed = ACTIONS.filter(
          (action) => answer(somebody([role], kind), action, CASES.owner) === '+',
        );
        expect({ role, kind, allowed }).toEqual({ role, kind, allowed: [] });
      }
    }
  });

  it('lets a school buy nothing, also when somebody gave it a caseworker (R046)', () => {
    expect(answer(somebody(['caseworker'], 'education'), 'arrangement.add-item', CASES.owner)).toBe('-');
  });

  it('lets the cashier change no plan (R057)', () => {
    const writes = ACTIONS.filter((action) => /^(arrangement|handover)\./.test(action));
    const cashier = somebody(['cashier', 'second-cashier', 'cash-office-coordinator'], 'uwv-cashier');
    expect(writes.filter((action) => answer(cashier, action, CASES.stranger) === '+')).toEqual([]);
  });

  it('answers for a case that does not exist as for a case of others', () => {
    expect(answer(somebody(['caseworker'], 'municipality'), 'arrangement.read')).toBe('.');
  });

  it('lets each tie stand on its own: two together give what each gives, and one that ends takes its own only', () => {
    const somebodyThere = somebody(['caseworker'], 'municipality');
    const both: CaseResource = { ...elsewhere, formerOwners: [UNIT], referredTo: [UNIT] };
    expect(answer(somebodyThere, 'arrangement.read', both)).toBe('+');
    expect(answer(somebodyThere, 'referral.read', both)).toBe('+');
    expect(answer(somebodyThere, 'arrangement.read', CASES.referred)).toBe('-');
    expect(answer(somebodyThere, 'referral.read', CASES.former)).toBe('-');
  });

  it('knows of a case by one of several roles, also where that role may not do this', () => {
    const both = somebody(['administrator', 'auditor'], 'oversight');
    expect(answer(both, 'arrangement.set', CASES.stranger)).toBe('-');
  });

  it('says why not: not known here, or not this role', () => {
    const caseworker = somebody(['caseworker'], 'municipality');
    const unknown = {
      allowed: false,
      as: 'not-found',
      reason: 'Dit dossier is niet bekend bij uw organisatieonderdeel.',
    };
    expect(accessPolicy.may(caseworker, 'arrangement.read', CASES.stranger)).toEqual(unknown);
    expect(accessPolicy.may(caseworker, 'arrangement.read')).toEqual(unknown);
    expect(accessPolicy.may(caseworker, 'arrangement.set', CASES.former)).toEqual({
      allowed: false,
      as: 'forbidden',
      reason: 'Uw rol geeft dit recht niet.',
    });
  });

  it('names the role that gave the right', () => {
    const both = somebody(['administrator', 'caseworker'], 'municipality');
    expect(accessPolicy.may(both, 'arrangement.set', CASES.owner)).toMatchObject({ role: 'caseworker' });
  });

  it('gives an account without roles nothing', () => {
    const nobody = somebody([], 'municipality');
    for (const [, , resource] of TABLES) {
      expect(ACTIONS.filter((action) => answer(nobody, action, resource) === '+')).toEqual([]);
    }
  });
});
