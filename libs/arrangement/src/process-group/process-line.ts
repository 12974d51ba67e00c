import { RefusedError, type Refusal } from '@meereis/commands';
import { uuidV5, type Bsn, type LocalDate, type Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { nthArrangementId } from '../domain/case-of-person';
import type { Group, GroupLine } from '../domain/group';
import { person } from '../domain/person';
import { fullName } from '../register-person/decide';
import { planLine, type LinePlan } from './line-plan.rule';
import type { ProcessGroupsParts } from './process-groups.worker';
import type { Outcome } from './settle-line';

const ALREADY_KNOWN: readonly string[] = ['person-already-known', 'arrangement-already-running'];

/**
 * One line, the way a desk does it: search, claim the BSN, register, open. Every command has an id that follows from
 * group and line, so a worker that died in between finds its own events again and goes on from there.
 */
export async function processLine(
  parts: ProcessGroupsParts,
  state: Group,
  line: GroupLine,
): Promise<Outcome> {
  const plan = await plannedLine(parts, state, line);
  if (!plan.ok) return { kind: 'failed', refusals: plan.error };
  const { bsn, personId: fresh } = line.data;
  const personId = bsn === undefined ? fresh : (await parts.personIndex.claimBsn(bsn as Bsn, fresh)).personId;
  try {
    await register(parts, { state, line, plan: plan.value, personId });
    const arrangementId = await open(parts, { state, line, plan: plan.value, personId });
    const { region, owner } = plan.value;
    return { kind: 'registered', personId, arrangementId, region, ownerUnit: owner.id };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return outcomeOf(error.refusals, personId);
  }
}

function outcomeOf(refusals: readonly Refusal[], knownPersonId: Uuid): Outcome {
  const known = refusals.some((one) => ALREADY_KNOWN.includes(one.code));
  return known ? { kind: 'known', knownPersonId } : { kind: 'failed', refusals };
}

async function plannedLine(parts: ProcessGroupsParts, state: Group, line: GroupLine) {
  const reporter = parts.organisations.unit(state.unit);
  if (reporter === undefined) throw new Error(`The unit ${state.unit} that reported a group is unknown.`);
  const { data } = line;
  const byBsn = data.bsn === undefined ? undefined : await parts.personIndex.findByBsn(data.bsn as Bsn);
  const candidates = await parts.personIndex.findAlike(fullName(data), data.birthDate as LocalDate);
  // Somebody found by BSN is the same person for certain, and reported as known: nothing to decide.
  const alike = candidates.filter((id) => id !== data.personId && id !== byBsn);
  return planLine(state, line, {
    reporter,
    units: parts.organisations.units(),
    today: parts.businessClock.today(),
    region: parts.policyData.regionOf(data.municipality, state.reportedOn)?.code,
    alike,
  });
}

interface Step {
  readonly state: Group;
  readonly line: GroupLine;
  readonly plan: LinePlan;
  readonly personId: Uuid;
}

/** @throws RefusedError when somebody else registered this person. */
async function register(parts: ProcessGroupsParts, { state, line, plan, personId }: Step): Promise<void> {
  const { revision } = await parts.runner.load(person, personId);
  const { data } = line;
  // Only a new person gets a name in the index, and gets it before the first append: nobody is made who cannot be found.
  if (revision < 0) await parts.personIndex.addName(fullName(data), data.birthDate as LocalDate, personId);
  await parts.runner.run({
    ...sharedBy(parts, state, line, 'register'),
    aggregate: person,
    id: personId,
    expected: revision < 0 ? 'no-stream' : revision,
    decide: (found) => plan.register(found, personId),
  });
}

/** @throws RefusedError when this person has a running arrangement that this line did not open. */
async function open(parts: ProcessGroupsParts, { state, line, plan, personId }: Step): Promise<Uuid> {
  const arrangementId = nthArrangementId(personId, 1);
  const { revision } = await parts.runner.load(arrangement, arrangementId);
  await parts.runner.run({
    ...sharedBy(parts, state, line, 'open'),
    aggregate: arrangement,
    id: arrangementId,
    expected: revision < 0 ? 'no-stream' : revision,
    effectiveOn: state.reportedOn,
    decide: (found, { newId }) =>
      plan.open(found, { personId, arrangementId, taskId: newId('first-contact') }),
  });
  return arrangementId;
}

function sharedBy(parts: ProcessGroupsParts, { groupId }: Group, { line }: GroupLine, step: string) {
  return {
    principal: parts.principal,
    action: 'group.process' as const,
    purpose: 'arrangement-execution',
    commandId: uuidV5(groupId, `line/${line}/${step}`),
    // Whoever reads the person's history finds the report it came from.
    correlationId: groupId,
    resource: () => undefined,
  };
}
