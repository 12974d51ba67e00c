import { SYSTEM_ACCOUNT, type Organisations, type Principal } from '@meereis/access';

/** Unit whose cash office runs the system; its people are others than UWV's executors (R149). */
const OPERATOR_UNIT = 'uwv-kassier';

/** As whom the workers act: an account nobody can sign in to, with the one role nobody can be granted. */
export function systemPrincipal(organisations: Organisations): Principal {
  const unit = organisations.unit(OPERATOR_UNIT);
  if (unit === undefined) throw new Error(`The unit ${OPERATOR_UNIT} that runs the system is unknown.`);
  return { accountId: SYSTEM_ACCOUNT, displayName: 'Systeem', unit, roles: ['system'] };
}
