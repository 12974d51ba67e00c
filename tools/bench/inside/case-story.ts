import { receipt } from '@meereis/commands';
import type { ArrangementEvent, PersonEvent } from '@meereis/arrangement';
import type { DomainEvent } from '@meereis/event-store';
import { addDays, localDate, newUuid, type Uuid } from '@meereis/kernel';

/** Events of a usual case in a log that has been in use for a while. */
export const EVENTS_PER_CASE = 30;
export const EVENTS_PER_LONG_CASE = 200;

const DAY = localDate('2022-02-21');
const RECEIPT = receipt({
  rules: ['R007', 'R038'],
  referenceDate: DAY,
  facts: [newUuid()],
  alternatives: ['niet passend', 'niet beschikbaar'],
  sentence: 'Wij hebben naar uw situatie gekeken en u krijgt begeleiding naar ander werk.',
});

/** One invented person with the name of a function, never of somebody. */
export function person(personId: Uuid, n: number): PersonEvent {
  return {
    type: 'identity-established.v1',
    data: {
      personId,
      firstNames: 'Test',
      surname: `Proefpersoon ${n}`,
      birthDate: '1970-05-17',
      street: 'Voorbeeldstraat',
      houseNumber: '12',
      postcode: '3511 AA',
      town: 'Utrecht',
      municipality: 'GM0344',
      secrecy: false,
      registeredBy: 'uwv-am13',
    },
  };
}

/** The events of one admitted case: six to get in, then a plan that is worked on until there are `length`. */
export function caseEvents(arrangementId: Uuid, personId: Uuid, length: number): readonly DomainEvent[] {
  const ids = { arrangementId, personId };
  const events = intake(ids);
  for (let n = 0; events.length < length; n += 1) events.push(planned(ids, n));
  return events;
}

interface Ids {
  readonly arrangementId: Uuid;
  readonly personId: Uuid;
}

interface Place {
  readonly unit: string;
  readonly region: string;
}

const UTRECHT: Place = { unit: 'uwv-am13', region: 'AM13' };
const DUE_DAYS = 60;

/** A case just admitted, with one open task: what a worklist is made of. */
export function listedCase(ids: Ids, place: Place, n: number): readonly DomainEvent[] {
  const task: ArrangementEvent = {
    type: 'task-created.v1',
    data: {
      ...ids,
      taskId: newUuid(),
      kind: 'contact-person',
      unit: place.unit,
      dueOn: addDays(DAY, n % DUE_DAYS),
      rule: 'R033',
    },
  };
  return [...intake(ids, place).slice(0, 4), task];
}

function intake(ids: Ids, place = UTRECHT): ArrangementEvent[] {
  return [
    {
      type: 'person-reported.v1',
      data: {
        ...ids,
        municipality: 'GM0344',
        region: place.region,
        ownerUnit: place.unit,
        proposedOwnerKind: 'uwv-executor',
        situation: 'unemployed',
        reason: 'dismissal',
        evidence: 'dismissal-letter',
        explanation: 'De afdeling is gesloten; er was geen ander werk binnen het bedrijf.',
        unemployedFrom: localDate('2022-02-01'),
        reportedOn: DAY,
        benefit: 'none',
        firstLine: 'tried',
      },
    },
    {
      type: 'banenafspraak-checked.v1',
      data: { ...ids, answer: 'no', registerConsulted: true, checkedOn: DAY },
    },
    weighed(ids),
    { type: 'person-admitted.v1', data: { ...ids, ground: 'weighed', admittedOn: DAY, receipt: RECEIPT } },
    {
      type: 'diagnosis-held.v1',
      data: {
        ...ids,
        diagnosisId: newUuid(),
        heldOn: DAY,
        topics: ['skills', 'wishes'],
        result: 'Heeft achttien jaar in het magazijn gewerkt en wil de techniek in.',
      },
    },
    goal(ids),
  ];
}

function weighed(ids: Ids): ArrangementEvent {
  return {
    type: 'need-weighed.v1',
    data: {
      ...ids,
      educationAndAge: 'mbo 2, 52 jaar',
      language: 'goed',
      workHistory: 'achttien jaar in één baan',
      distanceToWork: 'groot',
      chanceWithinYear: 'klein zonder hulp',
      outcome: 'needs-support',
      reason: 'Zonder begeleiding vindt deze persoon geen ander werk binnen een jaar.',
      receipt: RECEIPT,
    },
  };
}

function goal(ids: Ids): ArrangementEvent {
  return {
    type: 'goal-agreed.v1',
    data: {
      ...ids,
      goalId: newUuid(),
      kind: 'other-sector',
      description: 'Binnen een half jaar aan het werk als monteur in de installatietechniek.',
      agreedOn: DAY,
    },
  };
}

function item(ids: Ids): ArrangementEvent {
  return {
    type: 'item-added.v1',
    data: {
      ...ids,
      itemId: newUuid(),
      catalogueId: 'versterken-arbeidsmarktpositie',
      publication: newUuid(),
      description: 'Training in solliciteren en oriëntatie op de techniek.',
      provider: 'Opleider BV',
      plannedFrom: localDate('2022-03-15'),
      plannedUntil: localDate('2022-06-15'),
      priceCents: 300_000,
      vat: 'ex',
      funding: [{ funder: 'oeno-fondsen', cents: 300_000 }],
      receipt: RECEIPT,
    },
  };
}

function considered(ids: Ids): ArrangementEvent {
  return {
    type: 'prior-provision-considered.v1',
    data: {
      ...ids,
      considerationId: newUuid(),
      group: 'sector',
      provision: 'oeno-fondsen',
      outcome: 'not-available',
      reason: 'De sector van deze persoon heeft geen fonds dat dit betaalt.',
      consideredOn: DAY,
      receipt: RECEIPT,
    },
  };
}

function planned(ids: Ids, n: number): ArrangementEvent {
  switch (n % 4) {
    case 0:
      return goal(ids);
    case 1:
      return {
        type: 'benefit-situation-changed.v1',
        data: { ...ids, from: n % 8 === 1 ? 'none' : 'ww', to: n % 8 === 1 ? 'ww' : 'none', changedOn: DAY },
      };
    case 2:
      return item(ids);
    default:
      return considered(ids);
  }
}
