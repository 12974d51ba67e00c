import type { AccessPolicy, Action, Organisations, Principal } from '@meereis/access';
import { createCommandRunner, type CommandLog } from '@meereis/commands';
import { LOG_START, type EventStore, type Position } from '@meereis/event-store';
import {
  EVENT_NAMESPACE,
  newUuid,
  uuidV5,
  type BusinessClock,
  type Uuid,
  type WallClock,
} from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import { accountAggregate, UNREGISTERED, type Account } from '../account';
import { STAFF_EVENTS } from '../account-events';
import { bootstrapAdministrator } from './decide';

const PAGE = 1_000;
/** A million changes of accounts; more is no staff but a fault. */
const PAGES_MAX = 1_000;

export interface BootstrapParts {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly organisations: Organisations;
  readonly wallClock: WallClock;
  readonly businessClock: BusinessClock;
  readonly log: CommandLog;
}

export interface FirstAdministrator {
  readonly accountId: Uuid;
  readonly displayName: string;
  readonly unit: string;
  readonly personClaim?: string;
}

/**
 * Over HTTP the role `system` grants nobody anything. Who runs the command line holds the master key, and may do this
 * one thing; the log shows it as the system's.
 */
const OPERATORS_POLICY: AccessPolicy = {
  may: (principal: Principal, action: Action) =>
    principal.roles.includes('system') && action === 'role.grant'
      ? { allowed: true, role: 'system', ground: 'eerste beheerder' }
      : { allowed: false, as: 'forbidden', reason: 'Hiervoor is een beheerder nodig.' },
};

/** @throws RefusedError when the organisation has an administrator or the account cannot be one. */
export async function appointFirstAdministrator(
  parts: BootstrapParts,
  { accountId, displayName, unit: unitId, personClaim }: FirstAdministrator,
): Promise<void> {
  const unit = parts.organisations.unit(unitId);
  if (unit === undefined) throw new Error(`Het organisatieonderdeel "${unitId}" is niet bekend.`);
  const hasAdministrator = await administratorAt(parts, unit.oin);
  const commandId = newUuid();
  const runner = createCommandRunner({ ...parts, policy: OPERATORS_POLICY });
  const { revision } = await runner.load(accountAggregate, accountId);
  await runner.run({
    aggregate: accountAggregate,
    id: accountId,
    expected: revision < 0 ? 'no-stream' : revision,
    principal: {
      accountId: uuidV5(EVENT_NAMESPACE, 'system'),
      displayName: 'Systeem',
      unit,
      roles: ['system'],
    },
    action: 'role.grant',
    purpose: 'administration',
    commandId,
    correlationId: commandId,
    resource: () => undefined,
    decide: (account, context) =>
      bootstrapAdministrator(
        account,
        {
          accountId,
          displayName,
          unit,
          hasAdministrator,
          ...(personClaim === undefined ? {} : { personClaim }),
        },
        context,
      ),
  });
}

/** From the log itself: no read model can be behind here. */
async function administratorAt(
  { store, codec, organisations }: BootstrapParts,
  oin: string,
): Promise<boolean> {
  const types = STAFF_EVENTS.map(({ type }) => type);
  const accounts = new Map<string, Account>();
  let after: Position = LOG_START;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    // Read inclusively: the last event of the page before comes first again, and folds to the same.
    const events = await store.readAll({ from: after, limit: PAGE, types });
    for (const event of await codec.decode(events)) {
      const { streamId } = event;
      accounts.set(streamId, accountAggregate.evolve(accounts.get(streamId) ?? UNREGISTERED, event));
    }
    const last = events.at(-1);
    if (last === undefined || events.length < PAGE)
      return [...accounts.values()].some(
        ({ unit, roles }) => roles.includes('administrator') && organisations.unit(unit)?.oin === oin,
      );
    after = last.position;
  }
  throw new Error('Het logboek bevat meer wijzigingen van accounts dan kan.');
}
