import type { Dto } from '../../api/client';
import { typedDay } from '../../parts/words/dates';
import { ATTENDANCE, CONTACT_CHANNELS } from '../../words/contact';
import { choicesOf, type Question, type Typed } from '../case/action';
import { NEXT } from './contact-body';

/** What is asked of a contact moment (C7). */
export const CONTACT: readonly Question[] = [
  { name: 'heldOn', label: 'Wanneer', kind: 'day' },
  { name: 'channel', label: 'Hoe', kind: 'long-choice', choices: choicesOf(CONTACT_CHANNELS) },
  { name: 'attendance', label: 'Was de persoon er?', kind: 'choice', choices: choicesOf(ATTENDANCE) },
  { name: 'note', label: 'Notitie', kind: 'text', maxLength: 4000, optional: true },
];

export const WITH_NEXT: Question = { name: NEXT, label: 'Meteen een volgende afspraak maken', kind: 'yes' };

const USUAL_MINUTES = 45;

const withNext = (typed: Typed): boolean => typed[NEXT] === true;

export type Appointment = Dto<'AppointmentShownDto'>;

/**
 * An appointment; its names begin with `next-` where it goes along with a contact moment.
 * @param now what the answers begin with: the appointment that is moved.
 */
export function appointmentQuestions(prefix = '', now?: Appointment): readonly Question[] {
  const asked = prefix === '' ? {} : { when: withNext };
  return [
    {
      name: `${prefix}on`,
      label: 'Dag van de afspraak',
      kind: 'day',
      initial: now === undefined ? '' : typedDay(now.on),
      ...asked,
    },
    { name: `${prefix}at`, label: 'Tijd', kind: 'time', initial: now?.at ?? '', ...asked },
    {
      name: `${prefix}minutes`,
      label: 'Hoeveel minuten',
      kind: 'number',
      initial: String(now?.minutes ?? USUAL_MINUTES),
      ...asked,
    },
    {
      name: `${prefix}channel`,
      label: 'Hoe spreekt u elkaar',
      kind: 'long-choice',
      choices: choicesOf(CONTACT_CHANNELS),
      initial: now?.channel ?? '',
      ...asked,
    },
    {
      name: `${prefix}place`,
      label: 'Plaats',
      kind: 'line',
      maxLength: 300,
      optional: true,
      initial: now?.place ?? '',
      ...asked,
    },
  ];
}
