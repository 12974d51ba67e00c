import type { Unit } from '@meereis/access';
import { refusal, type Decision, type Refusal } from '@meereis/commands';
import { addDays, err, ok, type Bsn, type LocalDate, type Result, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { Group, GroupLine } from '../domain/group';
import type { Person } from '../domain/person';
import { decideOpenArrangement } from '../open-arrangement/decide';
import { proposedOwnerKind } from '../open-arrangement/route.rule';
import { decideRegisterPerson } from '../register-person/decide';
import { firstOwner } from './first-owner.rule';

/** The first contact with somebody who did not come themselves: the owner's people see a task, not only a case. */
const FIRST_CONTACT_DAYS = 7;

export interface LineFacts {
  readonly reporter: Unit;
  readonly units: readonly Unit[];
  readonly today: LocalDate;
  /** Of the municipality, on the day of the report. */
  readonly region: string | undefined;
  /** Registered people who may be the same as this one. */
  readonly alike: readonly Uuid[];
}

/** What will be decided for one line, once it is known who the person is. Nothing is claimed or written before. */
export interface LinePlan {
  readonly owner: Unit;
  readonly region: string;
  register(state: Person | undefined, personId: Uuid): Decision;
  open(state: Arrangement | undefined, ids: OpenIds): Decision;
}

export interface OpenIds {
  readonly personId: Uuid;
  readonly arrangementId: Uuid;
  readonly taskId: Uuid;
}

const NO_REGION = refusal(
  'R001',
  'municipality-in-no-region',
  'Deze gemeente hoort op de meldingsdatum bij geen arbeidsmarktregio. Verbeter de gemeentecode.',
);
const NO_OWNER = refusal(
  'Q06',
  'no-owner-without-consent',
  'In de regio van deze persoon mag geen organisatie het dossier krijgen zonder toestemming. Vraag toestemming en bied de regel opnieuw aan.',
);

/** The same rules as for one person at a desk, all of them asked before anything is written. */
export function planLine(
  state: Group,
  line: GroupLine,
  facts: LineFacts,
): Result<LinePlan, readonly Refusal[]> {
  const { region, reporter, units } = facts;
  const { situation, benefit, sharingConsent: consent } = line.data;
  if (region === undefined) return err([NO_REGION]);
  const proposed = proposedOwnerKind({ situation, benefit });
  const owner = firstOwner({ proposed, region, reporter, units, consent });
  if (owner === undefined) return err([NO_OWNER]);
  const plan: LinePlan = {
    owner,
    region,
    register: (person, personId) => registerLine(person, personId, state, line, facts),
    open: (found, ids) => openLine(found, ids, { state, line, owner, region, today: facts.today }),
  };
  const ids = { personId: line.data.personId, arrangementId: line.data.personId, taskId: line.data.personId };
  const refused = [plan.register(undefined, ids.personId), plan.open(undefined, ids)].flatMap((one) =>
    one.ok ? [] : one.error,
  );
  return refused.length > 0 ? err(refused) : ok(plan);
}

function registerLine(
  person: Person | undefined,
  personId: Uuid,
  { groupId }: Group,
  { data }: GroupLine,
  { reporter: unit, today, alike }: LineFacts,
): Decision {
  const { bsn, firstNames, prefix, surname, birthDate, municipality, secrecy, otherPersonReason } = data;
  const identity = {
    ...(bsn === undefined ? {} : { bsn: bsn as Bsn }),
    firstNames,
    ...(prefix === undefined ? {} : { prefix }),
    surname,
    birthDate: birthDate as LocalDate,
    municipality,
    secrecy,
  };
  return decideRegisterPerson(person, identity, {
    personId,
    unit,
    today,
    knownMunicipality: true,
    // The worker searches for every line itself, and the report is what it rests on.
    searchId: groupId,
    alike,
    otherPerson: otherPersonReason === undefined ? undefined : { reason: otherPersonReason },
  });
}

interface Opening {
  readonly state: Group;
  readonly line: GroupLine;
  readonly owner: Unit;
  readonly region: string;
  readonly today: LocalDate;
}

function openLine(found: Arrangement | undefined, ids: OpenIds, opening: Opening): Decision {
  const { state, line, owner, region, today } = opening;
  const { reason, evidence, unemployedFrom, reportedOn, firstLine, firstLineNote } = state;
  const { situation, benefit, municipality, birthDate } = line.data;
  const { personId, arrangementId } = ids;
  const opened = decideOpenArrangement(
    found,
    {
      personId,
      situation,
      benefit,
      reason,
      evidence,
      unemployedFrom,
      reportedOn,
      firstLine,
      ...(firstLineNote === undefined ? {} : { firstLineNote }),
    },
    { arrangementId, unit: owner, today, municipality, region, birthDate },
  );
  if (!opened.ok) return opened;
  const task: ArrangementEvent = {
    type: 'task-created.v1',
    data: {
      arrangementId,
      personId,
      taskId: ids.taskId,
      kind: 'plan-first-contact',
      unit: owner.id,
      dueOn: addDays(today, FIRST_CONTACT_DAYS),
      rule: 'R012',
    },
  };
  return ok([...opened.value, task]);
}
