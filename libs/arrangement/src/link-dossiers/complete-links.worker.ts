import type { CaseResource, Principal } from '@meereis/access';
import type { CommandLog, CommandRunner, Decision } from '@meereis/commands';
import { err, uuidV5, type RegionCode, type Uuid } from '@meereis/kernel';
import type { ReadDatabase } from '@meereis/projections';
import { person, type Person } from '../domain/person';
import { decideSecondUnlink } from '../unlink-dossiers/decide';
import { decideSecondLink } from './decide';
import { writeHalf } from './second-half.service';
import { inRounds, type RunningRounds } from '../worker/rounds';

interface HalfLinkRow {
  readonly link_id: Uuid;
  readonly step: 'linked' | 'undone';
  readonly person_id: Uuid;
  readonly other_person_id: Uuid;
}
type HalfLinkTables = Record<'half_links', HalfLinkRow>;

/** Halves looked at in one round; more wait for the next. */
export const COMPLETE_BATCH = 100;
const EVERY_SECONDS = 60;

export interface CompleteLinksParts {
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  /** Role `system`. */
  readonly principal: Principal;
  readonly log: CommandLog;
}

/** One round: writes the half that a crash cut off, as it was decided. @returns how many were completed. */
export async function completeLinks(parts: CompleteLinksParts): Promise<number> {
  const found = await parts.database.kysely
    .withTables<HalfLinkTables>()
    .selectFrom('half_links')
    .selectAll()
    .orderBy('link_id')
    .orderBy('step')
    .limit(COMPLETE_BATCH)
    .execute();
  let completed = 0;
  for (const row of found) if (await completeOne(parts, row)) completed += 1;
  return completed;
}

async function completeOne(
  { runner, principal, log }: CompleteLinksParts,
  row: HalfLinkRow,
): Promise<boolean> {
  try {
    const { state: first } = await runner.load(person, row.person_id);
    const commandId = uuidV5(row.link_id, `complete/${row.step}`);
    const position = await writeHalf(
      runner,
      row.other_person_id,
      {
        principal,
        purpose: 'arrangement-execution',
        correlationId: commandId,
        commandId,
        action: 'person.complete-link',
        resource: forTheWorker,
      },
      (state) => (first === undefined ? err([]) : secondOf(first, row, state)),
    );
    return position !== undefined;
  } catch (error) {
    // One person that cannot be written, such as somebody erased, must not keep the others half.
    log.error(
      { err: error, linkId: row.link_id },
      'a link could not be completed; the next round tries again',
    );
    return false;
  }
}

/** What was decided in the first file, for the second. */
function secondOf(
  first: Person,
  { link_id: linkId, step, person_id: personId }: HalfLinkRow,
  state: Person,
): Decision {
  if (step === 'undone') {
    const undone = first.undoneLinks.find((one) => one.linkId === linkId);
    return undone === undefined ? err([]) : decideSecondUnlink(state, { ...undone, personId });
  }
  const link = first.links.find((one) => one.linkId === linkId);
  return link === undefined ? err([]) : decideSecondLink(state, { ...link, personId, linkId });
}

/** The worker's right holds for every person, whatever unit and region: these only name somebody's. */
function forTheWorker(state: Person | undefined): CaseResource | undefined {
  if (state === undefined) return undefined;
  return { ownerUnit: state.identity.registeredBy, region: 'AM01' as RegionCode, formerOwners: [] };
}

/** Writes the half of a link that a stop kept back, until the signal aborts. */
export function startCompletingLinks(parts: CompleteLinksParts, signal: AbortSignal): RunningRounds {
  const rounds = { what: 'complete links', log: parts.log, signal, everySeconds: EVERY_SECONDS };
  return inRounds(rounds, async () => ({ done: await completeLinks(parts) }));
}
