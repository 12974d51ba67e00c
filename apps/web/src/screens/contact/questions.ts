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

const withNext = (typed: Typed): boolean => typed[NEXT] === true;

/** An appointment; its names begin with `next-` where it goes along with a contact moment. */
export function appointmentQuestions(prefix = ''): readonly Question[] {
  const asked = prefix === '' ? {} : { when: withNext };
  return [
    { name: `${prefix}on`, label: 'Dag van de afspraak', kind: 'day', initial: '', ...asked },
    { name: `${prefix}at`, label: 'Tijd', kind: 'time', ...asked },
    { name: `${prefix}minutes`, label: 'Hoeveel minuten', kind: 'number', initial: '45', ...asked },
    {
      name: `${prefix}channel`,
      label: 'Hoe spreekt u elkaar',
      kind: 'long-choice',
      choices: choicesOf(CONTACT_CHANNELS),
      ...asked,
    },
    { name: `${prefix}place`, label: 'Plaats', kind: 'line', maxLength: 300, optional: true, ...asked },
  ];
}
