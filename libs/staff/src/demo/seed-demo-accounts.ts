import { SYSTEM_ACCOUNT, type Organisations } from '@meereis/access';
import type { DomainEvent, EventMeta, EventStore } from '@meereis/event-store';
import { EVENT_NAMESPACE, localDate, uuidV5, type Uuid, type WallClock } from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import type { StaffEvent } from '../account-events';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts';

/** Before every case of the trial begins. */
const REGISTERED_ON = localDate('2021-01-04');
const SEED_NAMESPACE = '9f3c0f5c-0f0e-5d06-8d4d-6a7a5c8d3e21' as Uuid;

export interface SeedDemoAccounts {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly organisations: Organisations;
  readonly wallClock: WallClock;
}

function eventsOf(account: DemoAccount): readonly DomainEvent[] {
  const { accountId, displayName, unit, personClaim, roles } = account;
  const registered: StaffEvent = {
    type: 'account-registered.v1',
    data: { accountId, displayName, unit, personClaim, registeredOn: REGISTERED_ON },
  };
  const granted = roles.map((role): StaffEvent => ({
    type: 'role-granted.v1',
    data: { accountId, role, unit, reason: 'Account van de proefomgeving.', grantedOn: REGISTERED_ON },
  }));
  return [registered, ...granted];
}

/**
 * Puts the trial's accounts on the log. Doing it again writes nothing: the ids follow from the names, and an account
 * that has gone on since keeps what was decided about it.
 * @returns how many accounts were new.
 */
export async function seedDemoAccounts(options: SeedDemoAccounts): Promise<number> {
  const outcomes = await Promise.all(DEMO_ACCOUNTS.map((account) => seed(account, options)));
  return outcomes.filter((isNew) => isNew).length;
}

async function seed(account: DemoAccount, options: SeedDemoAccounts): Promise<boolean> {
  const { store, codec, organisations, wallClock } = options;
  const unit = organisations.unit(account.unit);
  if (unit === undefined) throw new Error(`The unit ${account.unit} of ${account.userName} is unknown.`);
  const streamId = `account-${account.accountId}`;
  if ((await store.readStream({ streamId, limit: 1 })).length > 0) return false;
  const commandId = uuidV5(SEED_NAMESPACE, account.userName);
  const meta: EventMeta = {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actor: SYSTEM_ACCOUNT,
    role: 'system',
    oin: unit.oin,
    unit: unit.id,
    purpose: 'administration',
    recordedAt: wallClock.now(),
    effectiveOn: REGISTERED_ON,
  };
  const events = await codec.encode(
    eventsOf(account).map((event, index) => ({
      eventId: uuidV5(EVENT_NAMESPACE, `${commandId}/${index}`),
      event,
      meta,
    })),
  );
  return (await store.append(streamId, 'no-stream', events)).kind === 'appended';
}
