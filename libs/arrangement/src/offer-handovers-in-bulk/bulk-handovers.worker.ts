import type { Organisations, Principal, RoleSource } from '@meereis/access';
import {
  ForbiddenError,
  NotFoundError,
  RefusedError,
  StaleRevisionError,
  type CommandLog,
  type CommandRunner,
} from '@meereis/commands';
import { err, uuidV5, type Uuid } from '@meereis/kernel';
import type { ReadDatabase } from '@meereis/projections';
import { arrangement } from '../domain/arrangement';
import { bulkHandover, type BulkHandover, type BulkItem } from '../domain/bulk-handover';
import { caseResource } from '../domain/case-resource';
import { UNKNOWN_CASE } from '../domain/planning';
import { personOf } from '../http/person-of-case';
import { decideOfferHandover } from '../offer-handover/decide';
import { offerFacts } from '../offer-handover/offer-facts.service';
import { consentFor } from '../offer-handover/sharing.rule';
import { inRounds, type RunningRounds } from '../worker/rounds';

type Tables = Record<'bulk_handover_items', { bulk_id: Uuid; arrangement_id: Uuid }>;

/** Cases looked at in one round; more wait for the next. */
export const BULK_ROUND = 50;

export interface BulkHandoversParts {
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  readonly organisations: Organisations;
  readonly roles: RoleSource;
  /** Role `system`, at the unit of whoever runs the system. */
  readonly principal: Principal;
  readonly log: CommandLog;
}

interface Result {
  readonly outcome: 'offered' | 'refused' | 'failed';
  readonly reasons: readonly string[];
  readonly handoverId?: Uuid;
}

/**
 * One round: the cases that wait, one after another. The offer's command id follows from bulk, case and attempt, so a
 * crash between offer and result, or two servers at once, offer a case once.
 * @returns how many cases got a result.
 */
export async function processBulkHandovers(parts: BulkHandoversParts, signal?: AbortSignal): Promise<number> {
  const waiting = await parts.database.kysely
    .withTables<Tables>()
    .selectFrom('bulk_handover_items')
    .select(['bulk_id', 'arrangement_id'])
    .orderBy('bulk_id')
    .orderBy('arrangement_id')
    .limit(BULK_ROUND)
    .execute();
  let done = 0;
  for (const { bulk_id: bulkId, arrangement_id: id } of waiting) {
    if (signal?.aborted === true) break;
    if (await processOne(parts, bulkId, id)) done += 1;
  }
  return done;
}

async function processOne(parts: BulkHandoversParts, bulkId: Uuid, id: Uuid): Promise<boolean> {
  const { state } = await parts.runner.load(bulkHandover, bulkId);
  const item = state?.items.find((one) => one.arrangementId === id);
  // The read model may be behind: the stream says whether the case still waits and whether the bulk was stopped.
  if (state === undefined || state.stopped || item?.status !== 'waiting') return false;
  try {
    return await settle(parts, bulkId, item, await offerOne(parts, state, item));
  } catch (error) {
    parts.log.error(
      { err: error, bulkId },
      'a case of a bulk offer got no result; the next round tries again',
    );
    return false;
  }
}

/** As whoever started the bulk, with the rights they have now. */
async function offering(
  { organisations, roles }: BulkHandoversParts,
  { started }: BulkHandover,
): Promise<Principal> {
  const unit = organisations.unit(started.unit);
  if (unit === undefined) throw new NotFoundError();
  const { account: accountId } = started;
  return { accountId, displayName: '', unit, roles: await roles.rolesOf(accountId, unit.id) };
}

async function offerOne(parts: BulkHandoversParts, state: BulkHandover, item: BulkItem): Promise<Result> {
  const { runner, organisations, roles } = parts;
  const { toUnit, receiver, note, contactOn, ground, bulkId } = state.started;
  const { arrangementId: id, contentHash, attempt } = item;
  const commandId = uuidV5(bulkId, `${id}/${attempt}`);
  try {
    const principal = await offering(parts, state);
    const gathered = {
      to: organisations.unit(toUnit),
      consent: consentFor(await personOf(runner, id), toUnit),
      receiverWorksThere: (await roles.rolesOf(receiver, toUnit)).includes('caseworker'),
    };
    const result = await runner.run({
      aggregate: arrangement,
      id,
      expected: 'additive',
      principal,
      action: 'handover.offer',
      purpose: 'handover',
      commandId,
      correlationId: bulkId,
      resource: caseResource,
      decide: (found, context) =>
        found === undefined
          ? err([UNKNOWN_CASE])
          : decideOfferHandover(
              found,
              { toUnit, receiver, note, contactOn, ground, contentHash },
              offerFacts(gathered, principal.unit, context),
            ),
    });
    const handoverId = result.state?.handovers.at(-1)?.value.handoverId;
    return { outcome: 'offered', reasons: [], ...(handoverId === undefined ? {} : { handoverId }) };
  } catch (error) {
    return notOffered(parts, bulkId, error);
  }
}

/** A refusal is a result with its rules; anything else is a fault that somebody may try again. */
function notOffered({ log }: BulkHandoversParts, bulkId: Uuid, error: unknown): Result {
  if (error instanceof RefusedError)
    return {
      outcome: 'refused',
      reasons: error.refusals.map((one) => `${one.rule} ${one.code}`).slice(0, 20),
    };
  if (error instanceof NotFoundError || error instanceof ForbiddenError)
    return { outcome: 'refused', reasons: ['R032 not-yours'] };
  if (error instanceof StaleRevisionError) return { outcome: 'failed', reasons: ['R032 changed-meanwhile'] };
  log.error({ err: error, bulkId }, 'a case of a bulk offer could not be offered');
  return { outcome: 'failed', reasons: ['R032 technical-fault'] };
}

async function settle(
  parts: BulkHandoversParts,
  bulkId: Uuid,
  item: BulkItem,
  result: Result,
): Promise<boolean> {
  const { arrangementId, attempt } = item;
  const commandId = uuidV5(bulkId, `done/${arrangementId}/${attempt}`);
  const { repeated } = await parts.runner.run({
    aggregate: bulkHandover,
    id: bulkId,
    expected: 'additive',
    principal: parts.principal,
    action: 'handover.process',
    purpose: 'handover',
    commandId,
    correlationId: bulkId,
    resource: () => undefined,
    decide: () => ({
      ok: true,
      value: [{ type: 'bulk-handover-item-done.v1', data: { bulkId, arrangementId, attempt, ...result } }],
    }),
  });
  return !repeated;
}

/** Short, because people watch the progress; an idle round is one read of an index. */
const EVERY_SECONDS = 2;

/** Offers the cases of bulks, round after round, until the signal aborts. */
export function startBulkHandovers(
  parts: BulkHandoversParts,
  signal: AbortSignal,
  everySeconds = EVERY_SECONDS,
): RunningRounds {
  const rounds = { what: 'offer cases in bulk', log: parts.log, signal, everySeconds };
  return inRounds(rounds, async () => {
    const done = await processBulkHandovers(parts, signal);
    return { done, more: done === BULK_ROUND };
  });
}
