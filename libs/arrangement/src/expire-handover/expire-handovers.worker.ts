import type { Organisations, Principal } from '@meereis/access';
import { RefusedError, StaleRevisionError, type CommandLog, type CommandRunner } from '@meereis/commands';
import { err, uuidV5, type BusinessClock, type LocalDate, type Uuid } from '@meereis/kernel';
import type { ReadDatabase } from '@meereis/projections';
import { arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';
import { mobilityTeamOf } from '../domain/handover.rule';
import { UNKNOWN_CASE } from '../domain/planning';
import { endSharingWithoutConsent } from '../withdraw-consent/end-sharing.worker';
import { decideExpireHandover } from './decide';
import { inRounds, type RunningRounds } from '../worker/rounds';

interface OpenHandoverRow {
  readonly handover_id: Uuid;
  readonly arrangement_id: Uuid;
  readonly answer_by: LocalDate;
}
type OpenHandoverTables = Record<'open_handovers', OpenHandoverRow>;

/** Offers looked at in one round; more wait for the next. */
export const EXPIRE_BATCH = 100;
const EVERY_SECONDS = 60;

export interface ExpireHandoversParts {
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  readonly businessClock: BusinessClock;
  readonly organisations: Organisations;
  /** Role `system`, at the unit of whoever runs the system. */
  readonly principal: Principal;
  readonly log: CommandLog;
}

/**
 * One round: ends every offer whose day to answer by has passed (R142). The command id follows from the handover, so
 * two servers that find the same offer write it once; an offer answered in the meantime is left alone.
 * @returns how many offers ended.
 */
export async function expireHandovers(parts: ExpireHandoversParts): Promise<number> {
  const found = await parts.database.kysely
    .withTables<OpenHandoverTables>()
    .selectFrom('open_handovers')
    .select(['handover_id', 'arrangement_id'])
    .where('answer_by', '<', parts.businessClock.today())
    .orderBy('answer_by')
    .orderBy('handover_id')
    .limit(EXPIRE_BATCH)
    .execute();
  let expired = 0;
  for (const row of found) if (await expireOne(parts, row.arrangement_id, row.handover_id)) expired += 1;
  return expired;
}

async function expireOne(parts: ExpireHandoversParts, id: Uuid, handoverId: Uuid): Promise<boolean> {
  const commandId = uuidV5(handoverId, 'expire');
  try {
    const result = await parts.runner.run({
      aggregate: arrangement,
      id,
      expected: 'additive',
      principal: parts.principal,
      action: 'handover.expire',
      purpose: 'handover',
      commandId,
      correlationId: commandId,
      resource: caseResource,
      decide: (state, context) =>
        state === undefined
          ? err([UNKNOWN_CASE])
          : decideExpireHandover(
              state,
              { handoverId },
              {
                today: context.today,
                team: mobilityTeamOf(parts.organisations, state.region),
                offerAgainTaskId: context.newId('offer-again-task'),
                assignTaskId: context.newId('assign-task'),
              },
            ),
    });
    return !result.repeated;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof StaleRevisionError) return false;
    // One case that cannot be read must not keep the offers behind it open.
    parts.log.error({ err: error, handoverId }, 'an offer could not be expired; the next round tries again');
    return false;
  }
}

/** Ends offers whose day has passed and sharing without consent, until the signal aborts. */
export function startExpiringHandovers(parts: ExpireHandoversParts, signal: AbortSignal): RunningRounds {
  const rounds = { what: 'end offers and sharing', log: parts.log, signal, everySeconds: EVERY_SECONDS };
  return inRounds(rounds, async () => ({
    done: (await expireHandovers(parts)) + (await endSharingWithoutConsent(parts)),
  }));
}
