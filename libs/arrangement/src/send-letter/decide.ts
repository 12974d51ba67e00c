import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { CHANNELS } from '../domain/document-codes';
import { keptUntil } from '../domain/document-terms';
import type { Person } from '../domain/person';
import { newestPlan } from '../domain/plan-versions';
import { noRoomFor } from '../receive-document/decide';
import type { LetterDecision } from '../letters/content.rule';
import { channelOf } from '../letters/frame.rule';
import { decisionWords } from '../letters/content.rule';
import type { LetterKind } from '../letters/letter';

export interface SendLetter {
  readonly letter: LetterKind;
  readonly appointmentId?: Uuid;
  readonly decision?: LetterDecision;
  readonly itemId?: Uuid;
  readonly channel?: (typeof CHANNELS)[number];
}

/** What the letter turned out to be: its bytes lie in the store by now. */
export interface RenderedLetter {
  readonly documentId: Uuid;
  readonly sha256: string;
  readonly bytes: number;
  readonly templateVersion: number;
  readonly channel: (typeof CHANNELS)[number];
}

/** A letter is some kilobytes; the limits of the case's documents count it for real. */
const BYTES_EXPECTED = 20_000;

const TITLES: Readonly<Record<LetterKind, string>> = {
  invitation: 'Uitnodiging',
  reminder: 'Herinnering',
  decision: 'Besluit',
  plan: 'Plan',
};

function ofAppointment(state: Arrangement, command: SendLetter, today: LocalDate): Refusal | false {
  if (command.letter !== 'invitation' && command.letter !== 'reminder') return false;
  const found = state.appointments.find((one) => one.appointmentId === command.appointmentId);
  return (
    (found?.status !== 'planned' || found.on < today) &&
    refusal(
      'R028',
      'no-appointment-to-tell',
      'Deze brief gaat over een afspraak die nog komt. Maak eerst de afspraak en kies haar hier.',
    )
  );
}

function ofDecision(state: Arrangement, { letter, decision, itemId }: SendLetter): Refusal | false {
  if (letter !== 'decision') return false;
  const facts = { objectionTermWeeks: 6, nameOf: (unit: string) => unit };
  return (
    (decision === undefined || decisionWords(state, decision, facts, itemId) === undefined) &&
    refusal(
      'R141',
      'no-decision-to-tell',
      'Er is geen besluit van deze soort in dit dossier. Neem eerst het besluit.',
    )
  );
}

/** Why this letter cannot be written: asked before anything is made, and again with the event. */
export function letterRefusals(
  state: Arrangement,
  command: SendLetter,
  {
    today,
    person,
  }: { readonly today: LocalDate; readonly person: Pick<Person, 'deceased' | 'identity' | 'channel'> },
): readonly (Refusal | false)[] {
  return [
    person.deceased !== undefined &&
      refusal(
        'person-deceased',
        'person-deceased',
        'Deze persoon is overleden. Er gaat geen brief meer uit.',
      ),
    ofAppointment(state, command, today),
    ofDecision(state, command),
    command.letter === 'plan' &&
      newestPlan(state)?.goal === undefined &&
      refusal('R020', 'no-plan-to-tell', 'Er is nog geen plan om te versturen. Maak eerst een plan.'),
    (command.channel ?? channelOf(person)) === 'email' &&
      person.identity.email === undefined &&
      refusal(
        'R146',
        'no-email-known',
        'Er is geen e-mailadres bekend. Kies een andere manier van versturen.',
      ),
    ...noRoomFor(state, { receivedOn: today }, { today, bytes: BYTES_EXPECTED }),
  ];
}

/** The letter went out as it lies in the store; the case says so, with the hash. */
export function decideSendLetter(
  state: Arrangement,
  command: SendLetter,
  facts: {
    readonly today: LocalDate;
    readonly person: Pick<Person, 'deceased' | 'identity' | 'channel'>;
    readonly rendered: RenderedLetter;
  },
): Decision {
  const { today, rendered } = facts;
  return refuseAll(letterRefusals(state, command, facts), () => {
    const { arrangementId, personId } = state;
    const sent: ArrangementEvent = {
      type: 'document-sent.v1',
      data: {
        arrangementId,
        personId,
        ...rendered,
        title: `${TITLES[command.letter]} van ${formatDate(today)}`,
        mediaType: 'text/html',
        template: command.letter,
        sentOn: today,
        keepUntil: keptUntil('letter', today),
      },
    };
    return [sent];
  });
}
