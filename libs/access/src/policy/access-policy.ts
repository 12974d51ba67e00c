import type { AccessPolicy, Action, CaseResource, Verdict } from '../policy';
import type { Principal, Role } from '../principal';
import { hasMeaningAt } from '../role-units';
import { CASE_RIGHTS, GENERAL_RIGHTS, isGeneral, type CaseAction } from './rights';
import { relationsOf, type Relation } from './relation';

/** Dutch, for the ground in the log of processing and for refusals. */
const GROUNDS: Record<Relation, string> = {
  owner: 'verantwoordelijke uitvoerder (R032)',
  offered: 'openstaande overdracht (R032)',
  referred: 'uitvoerder van een uitgezet onderdeel',
  asked: 'gevraagd om akkoord als tweede organisatie (R044)',
  escalated: 'toewijzen na een geweigerde of verlopen overdracht (R142)',
  former: 'vroegere uitvoerder',
  'own-region': 'regio van het dossier',
  stranger: 'taak voor alle dossiers',
};

const NOT_YOURS = 'Dit dossier is niet bekend bij uw organisatieonderdeel.';
const NOT_YOUR_ROLE = 'Uw rol geeft dit recht niet.';

/** Ties that make the case known to everybody of the unit, whatever their role. */
const KNOWN: readonly Relation[] = ['owner', 'offered', 'referred', 'asked', 'former'];

function holds(role: Role, relation: Relation, action: CaseAction): boolean {
  return CASE_RIGHTS[role]?.[relation]?.includes(action) === true;
}

/** Somebody of a unit with a part in the case, or whose role reads cases there, may know that it exists. */
function mayKnowOf(roles: readonly Role[], relation: Relation): boolean {
  if (KNOWN.includes(relation)) return true;
  return roles.some((role) => (CASE_RIGHTS[role]?.[relation]?.length ?? 0) > 0);
}

function onCase(roles: readonly Role[], action: CaseAction, relations: readonly Relation[]): Verdict {
  for (const relation of relations) {
    const role = roles.find((one) => holds(one, relation, action));
    if (role !== undefined) return { allowed: true, role, ground: GROUNDS[relation], relation };
  }
  return relations.some((relation) => mayKnowOf(roles, relation))
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
  return onCase(roles, action, relationsOf(principal.unit, resource));
}

/** Policy as code; `policy.matrix.ts` holds what is expected of it, written by hand from actors.md. */
export const accessPolicy: AccessPolicy = { may };
