import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import type { PolicyData } from '@meereis/catalogue';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { CONSIDERATION_OUTCOMES } from '../domain/codes';
import { admitted } from '../domain/intake.rule';
import { otherGroup } from '../domain/item-funding.rule';
import { groupsFor, newestOf, suggestedFor } from '../domain/item-prior.rule';
import type { priorProvisionConsidered } from '../domain/item-events';
import { CONSIDERATIONS_MAX } from '../domain/planning';

type Considered = EventOf<typeof priorProvisionConsidered>['data'];
export type ConsiderProvision = Pick<
  Considered,
  'group' | 'provision' | 'outcome' | 'reason' | 'consideredOn'
>;

type Outcome = Considered['outcome'];

const IN_WORDS: Readonly<Record<Outcome, string>> = {
  used: 'gebruikt',
  'not-available': 'niet beschikbaar',
  'not-fitting': 'niet passend',
  exhausted: 'uitgeput',
  'refused-by-owner': 'geweigerd door de eigenaar',
};

const TOLD: Readonly<Record<Outcome, string>> = {
  used: 'We gebruiken deze regeling voor uw plan.',
  'not-available': 'Deze regeling is er nu niet voor u.',
  'not-fitting': 'Deze regeling past niet bij wat u nodig heeft.',
  exhausted: 'Het geld van deze regeling is op.',
  'refused-by-owner': 'De organisatie van deze regeling heeft nee gezegd.',
};

/** Records that a provision which comes before RMT money was weighed, with its outcome (R038, R040). */
export function decideConsiderProvision(
  state: Arrangement,
  command: ConsiderProvision,
  facts: { readonly today: LocalDate; readonly considerationId: Uuid; readonly policy: PolicyData },
): Decision {
  const entry = facts.policy.entry(command.provision, facts.today);
  const others = otherGroup(state, command.provision, facts.policy, facts.today);
  return refuseAll(
    [
      admitted(state),
      state.considerations.length >= CONSIDERATIONS_MAX &&
        refusal(
          'R040',
          'too-many-considerations',
          `Er zijn al ${CONSIDERATIONS_MAX} overwegingen vastgelegd. Meer kan niet.`,
        ),
      entry === undefined &&
        refusal(
          'R040',
          'provision-unknown',
          'Deze voorziening staat niet in de catalogus. Kies een voorziening uit de lijst.',
        ),
      entry !== undefined &&
        others !== undefined &&
        refusal(
          'R038',
          'provision-for-other-group',
          `“${entry.nameNl}” is alleen voor mensen met ${others}. Dat hoeft u voor deze persoon niet te overwegen.`,
        ),
      entry !== undefined &&
        others === undefined &&
        !openFor(state, command.group, facts).includes(entry.id) &&
        refusal(
          'R038',
          'provision-not-in-group',
          `“${entry.nameNl}” hoort op deze datum niet bij deze groep voorliggende voorzieningen. Kies een voorziening uit de groep.`,
        ),
      ...dated(state, command, facts.today),
    ],
    () => (entry === undefined ? [] : [considered(state, command, facts.considerationId, entry)]),
  );
}

/** A consideration is of this case, and a renewed one comes after the former (R040). */
function dated(
  state: Arrangement,
  command: ConsiderProvision,
  today: LocalDate,
): readonly (Refusal | false)[] {
  const before = newestOf(state, command.provision)?.value.consideredOn;
  return [
    command.consideredOn > today &&
      refusal(
        'R040',
        'consideration-in-future',
        'De datum van de overweging ligt in de toekomst. Kies vandaag of eerder.',
      ),
    command.consideredOn < state.reported.value.reportedOn &&
      refusal(
        'R040',
        'consideration-before-report',
        'De overweging ligt vóór de aanmelding. Controleer de datum.',
      ),
    before !== undefined &&
      command.consideredOn < before &&
      refusal(
        'R040',
        'consideration-before-last',
        `Deze voorziening is al overwogen op ${formatDate(before)}. Een nieuwe overweging ligt niet daarvóór.`,
      ),
  ];
}

/** What can be considered in a group for this person, here and now; further provisions are those that are suggested. */
function openFor(
  state: Arrangement,
  group: ConsiderProvision['group'],
  { policy, today }: { readonly policy: PolicyData; readonly today: LocalDate },
): readonly string[] {
  if (group === 'further') return suggestedFor(state, policy, today).map((one) => one.id);
  const asked = groupsFor(state, policy, today).find((one) => one.group === group);
  return asked?.provisions.map((one) => one.id) ?? [];
}

function considered(
  state: Arrangement,
  command: ConsiderProvision,
  considerationId: Uuid,
  entry: { readonly nameNl: string; readonly eventId: Uuid },
): ArrangementEvent {
  const { arrangementId, personId } = state;
  return {
    type: 'prior-provision-considered.v1',
    data: {
      ...command,
      arrangementId,
      personId,
      considerationId,
      name: entry.nameNl,
      receipt: receipt({
        rules: ['R038', 'R040'],
        referenceDate: command.consideredOn,
        facts: [state.reported.eventId, entry.eventId],
        alternatives: CONSIDERATION_OUTCOMES.filter((outcome) => outcome !== command.outcome).map(
          (outcome) => IN_WORDS[outcome],
        ),
        sentence: `Wij hebben gekeken naar “${entry.nameNl}”. ${TOLD[command.outcome]}`,
      }),
    },
  };
}
