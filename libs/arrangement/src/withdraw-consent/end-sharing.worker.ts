import { RefusedError, StaleRevisionError } from '@meereis/commands';
import { err, uuidV5, type Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';
import { UNKNOWN_CASE } from '../domain/planning';
import type { ExpireHandoversParts } from '../expire-handover/expire-handovers.worker';
import { decideEndSharing } from './end-sharing.rule';

type Tables = {
  readonly shared_on_consent: {
    readonly shared_id: Uuid;
    readonly arrangement_id: Uuid;
    readonly consent_id: Uuid;
  };
  readonly withdrawn_consents: { readonly consent_id: Uuid };
};

const BATCH = 100;

/**
 * One round: ends what still rests on a consent that is gone. Who records the withdrawal ends it already; this mends a
 * case that was opened, or a referral that was made, at that very moment (R036). Twice is once: the command id follows
 * from the consent.
 * @returns how many cases were mended.
 */
export async function endSharingWithoutConsent(parts: ExpireHandoversParts): Promise<number> {
  const found = await parts.database.kysely
    .withTables<Tables>()
    .selectFrom('shared_on_consent as s')
    .innerJoin('withdrawn_consents as w', 'w.consent_id', 's.consent_id')
    .select(['s.arrangement_id', 's.consent_id'])
    .distinct()
    .orderBy('s.arrangement_id')
    .limit(BATCH)
    .execute();
  let ended = 0;
  for (const row of found) if (await endOne(parts, row.arrangement_id, row.consent_id)) ended += 1;
  return ended;
}

async function endOne(parts: ExpireHandoversParts, id: Uuid, consentId: Uuid): Promise<boolean> {
  const commandId = uuidV5(consentId, `end-sharing/${id}`);
  try {
    const result = await parts.runner.run({
      aggregate: arrangement,
      id,
      expected: 'additive',
      principal: parts.principal,
      action: 'handover.end-without-consent',
      purpose: 'handover',
      commandId,
      correlationId: commandId,
      resource: caseResource,
      decide: (state, { today, newId }) =>
        state === undefined ? err([UNKNOWN_CASE]) : decideEndSharing(state, consentId, { today, newId }),
    });
    return !result.repeated;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof StaleRevisionError) return false;
    parts.log.error({ err: error, consentId }, 'sharing could not be ended; the next round tries again');
    return false;
  }
}
