import type { PolicyData } from '@meereis/catalogue';
import { refusal, type Check, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { admitted } from './intake.rule';
import { draftBelowDelivered } from './item-floor.rule';
import { needsSecondAgreement } from './item-second.rule';
import { employerHasAgreed, employerItems, secondAgreementFor } from './plan-parts';
import { plannedItems } from './plan-versions';
import { noDiagnosis, noGoal, noItems, otherVersion } from './planning';

export interface Setting {
  readonly planVersion: number;
  readonly setOn: LocalDate;
}

export interface SettingFacts {
  readonly today: LocalDate;
  readonly policy: PolicyData;
  /** What an organisation's unit is called; its id where nobody says. */
  readonly unitName?: (unit: string) => string;
}

/** Rules that every setting of a plan is under, the first as well as a revision. */
export const SETTING_RULES = ['R015', 'R020', 'R021', 'R022', 'R145'] as const;

function personHasNotAgreed(state: Arrangement): Refusal | false {
  return (
    state.agreement?.value.planVersion !== state.planVersion &&
    refusal(
      'R020',
      'person-has-not-agreed',
      'De persoon heeft nog geen akkoord gegeven op deze versie van het plan. Leg dat akkoord eerst vast.',
    )
  );
}

/** R020: the employer agrees where the plan involves it, and with its own part only. */
function employerHasNotAgreed(state: Arrangement): Refusal | false {
  return (
    employerItems(state).length > 0 &&
    !employerHasAgreed(state) &&
    refusal(
      'R020',
      'employer-has-not-agreed',
      'De werkgever doet mee aan een onderdeel, maar heeft nog geen akkoord gegeven op het eigen deel. Leg dat akkoord eerst vast.',
    )
  );
}

const parts = (count: number): string => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);

/** R044: nobody who was asked still has to answer, and what needs a joint decision has one, on the terms of now. */
function secondOrganisations(
  state: Arrangement,
  { policy, today, unitName = (unit) => unit }: SettingFacts,
): readonly Refusal[] {
  const waiting = state.secondAgreements
    .filter((one) => one.status === 'asked')
    .map(({ value: { unit, items } }) => `${unitName(unit)} (${parts(items.length)})`);
  const without = plannedItems(state)
    .map((item) => item.value)
    .filter((terms) => needsSecondAgreement(terms, policy, today))
    .filter((terms) => secondAgreementFor(state, terms.itemId).status !== 'agreed');
  const refusals: Refusal[] = [];
  if (waiting.length > 0)
    refusals.push(
      refusal(
        'R044',
        'second-agreement-open',
        `Nog niet beantwoord: de vraag om akkoord aan ${waiting.join(', ')}. Wacht op het antwoord of trek de vraag in.`,
      ),
    );
  if (without.length > 0)
    refusals.push(
      refusal(
        'R044',
        'second-agreement-missing',
        'Het maatwerkbudget vraagt een gezamenlijk besluit. Vraag een tweede organisatie om akkoord op dit deel van het plan.',
      ),
    );
  return refusals;
}

/** R030, Q24: what was started or delivered stays part of the plan, whatever the new version leaves out. */
function deliveredIsDropped(state: Arrangement): Refusal | false {
  const dropped = state.items.some((item) => item.withdrawn !== undefined && item.status !== 'planned');
  return (
    dropped &&
    refusal(
      'R030',
      'delivered-item-dropped',
      'Een onderdeel dat al is gestart of geleverd, kan niet uit het plan vallen. Rond dat onderdeel af of stop het.',
    )
  );
}

/** What holds for every version that is set (actors.md §2.2, R015, R020-R022, R030, R044). */
export function settingConditions(
  state: Arrangement,
  command: Setting,
  facts: SettingFacts,
): readonly Check[] {
  const agreedOn = state.agreement?.value.agreedOn;
  const formerOn = state.set?.value.setOn;
  return [
    admitted(state),
    noDiagnosis(state),
    noGoal(state),
    noItems(state),
    otherVersion(state, command.planVersion),
    personHasNotAgreed(state),
    employerHasNotAgreed(state),
    secondOrganisations(state, facts),
    deliveredIsDropped(state),
    ...draftBelowDelivered(state),
    command.setOn > facts.today &&
      refusal(
        'R020',
        'setting-in-future',
        'De datum van vaststellen ligt in de toekomst. Kies vandaag of eerder.',
      ),
    agreedOn !== undefined &&
      command.setOn < agreedOn &&
      refusal(
        'R020',
        'set-before-agreement',
        `Het plan kan niet zijn vastgesteld vóór het akkoord van ${formatDate(agreedOn)}.`,
      ),
    formerOn !== undefined &&
      command.setOn < formerOn &&
      refusal(
        'R028',
        'set-before-former',
        `De vorige versie is vastgesteld op ${formatDate(formerOn)}. Kies die dag of een latere.`,
      ),
  ];
}

/** The events a setting rests on; a receipt cites a hundred at most, which the bounds of a plan keep within. */
export function restsOn(state: Arrangement): readonly Uuid[] {
  const planned = plannedItems(state);
  const employer = employerItems(state).length > 0 ? [state.employerAgreement] : [];
  const facts = [
    state.admission,
    ...state.diagnoses,
    state.goal,
    ...planned,
    state.agreement,
    ...employer,
  ].flatMap((fact): Uuid[] => (fact === undefined ? [] : [fact.eventId]));
  const joint = planned.flatMap(({ value }): Uuid[] => {
    const { eventId } = secondAgreementFor(state, value.itemId);
    return eventId === undefined ? [] : [eventId];
  });
  return [...new Set([...facts, ...joint])];
}
