import type { AccessPolicy, Principal } from '@meereis/access';
import { ForbiddenError } from '@meereis/commands';

/** The catalogue is on no case, so the role alone decides. @throws ForbiddenError */
export function requireMayRead(policy: AccessPolicy, principal: Principal): void {
  if (!policy.may(principal, 'catalogue.read').allowed) throw new ForbiddenError();
}
