import type { AccessPolicy, Action, CaseResource, Verdict } from '../policy';
import type { Principal, Role } from '../principal';
import { hasMeaningAt } from '../role-units';
import { CASE_RIGHTS, GENERAL_RIGHTS, isGeneral, type CaseAction } from './rights';
import { relationOf, type Relation } from './relation';

/** Dutch, for the ground in the log of processing and for refusals. */
const GROUNDS: Record<Relation, string> = {
  owner: 'verantwoordelijke uitvoerder (R032)',
  offered: 'openstaande overdracht (R032)',
  former: 'vroegere uitvoerder',
  'own-region': 'regio van het dossier',
  stranger: 'taak voor alle dossiers',
};

const NOT_YOURS = 'Dit dossier is niet bekend bij uw organisatieonderdeel.';
const NOT_YOUR_ROLE = 'Uw rol geeft dit recht niet.';

function holds(role: Role, relation: Relation, action: CaseAction): boolean {
  return CASE_RIGHTS[role]?.[relation]?.includes(action) === true;
}

/** Somebody of a unit with a part in the case, or whose role reads cases there, may know that it exists. */
function mayKnowOf(roles: readonly Role[], relation: Relation): boolean {
  if (relation === 'owner' || relation === 'offered' || relation === 'former') return true;
  return roles.some((role) => (CASE_RIGHTS[role]?.[relation]?.length ?? 0) > 0);
}

function onCase(roles: readonly Role[], action: CaseAction, relation: Relation): Verdict {
  const role = roles.find((one) => holds(one, relation, action));
  if (role !== undefined) return { allowed: true, role, ground: GROUNDS[relation] };
  return mayKnowOf(roles, relation)
    ? { allowed: false, as: 'forbidden', reason: NOT_YOUR_ROLE }
    : { allowed: false, as: 'not-found', reason: NOT_YOURS };
}

function may(principal: Principal, action: Action, resource?: CaseResource): Verdict {
  const roles = principal.roles.filter((role) => hasMeaningAt(role, principal.unit.kind));
  if (isGeneral(action)) {
    const role = roles.find((one) => GENERAL_RIGHTS[action].includes(one));
    return role === undefined
      ? { allowed: false, as: 'forbidden', reason: NOT_YOUR_ROLE }
      : { allowed: true, role, ground: 'taak van de rol' };
  }
  if (resource === undefined) return { allowed: false, as: 'not-found', reason: NOT_YOURS };
  return onCase(roles, action, relationOf(principal.unit, resource));
}

/** Policy as code; `policy.matrix.ts` holds what is expected of it, written by hand from actors.md. */
export const accessPolicy: AccessPolicy = { may };
