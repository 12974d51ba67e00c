import type { AccessPolicy, Principal } from '@meereis/access';
import type { PersonCase } from '../person-cases/person-cases.service';
import type { DraftOwner } from './draft-store';

export function ownerOf({ accountId, unit }: Principal): DraftOwner {
  return { accountId, unit: unit.id };
}

export function mayNameInDraft(
  policy: AccessPolicy,
  principal: Principal,
  { person, resource }: PersonCase,
): boolean {
  return person !== undefined && policy.may(principal, 'person.read', resource).allowed;
}
