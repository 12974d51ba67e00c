import { api, writing, type Dto } from '../../api/client';
import { CHANGE_REASONS } from '../../words/contact';
import { choicesOf, type CaseAction } from '../case/action';
import type { ActionBook } from '../case/case-actions';
import { approve, reject, requestCorrection } from './correction-actions';
import { appointmentQuestions, type Appointment } from './questions';

const REASON = {
  name: 'reason',
  label: 'Waarom',
  kind: 'long-choice',
  choices: choicesOf(CHANGE_REASONS),
} as const;

const makeAppointment: CaseAction<Dto<'MakeAppointmentDto'>> = {
  title: 'Afspraak maken',
  submit: 'Afspraak maken',
  said: 'Afspraak gemaakt',
  questions: [...appointmentQuestions(), { name: 'note', label: 'Waarover', kind: 'text', optional: true }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/appointments', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

/** Begins with the appointment as it stands: most often only the day or the time changes. */
const moveAppointment = (
  appointmentId: string,
  appointment: Appointment | undefined,
): CaseAction<Dto<'MoveAppointmentDto'>> => ({
  title: 'Afspraak verzetten',
  submit: 'Afspraak verzetten',
  said: 'Afspraak verzet',
  questions: [...appointmentQuestions('', appointment), REASON],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/appointments/{appointmentId}/moving', {
      params: { path: { arrangementId, appointmentId } },
      headers: writing(key, revision),
      body,
    }),
});

const cancelAppointment = (appointmentId: string): CaseAction<Dto<'CancelAppointmentDto'>> => ({
  title: 'Afspraak afzeggen',
  submit: 'Afspraak afzeggen',
  said: 'Afspraak afgezegd',
  warning: true,
  questions: [
    REASON,
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 500, optional: true },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/appointments/{appointmentId}/cancellation', {
      params: { path: { arrangementId, appointmentId } },
      headers: writing(key, revision),
      body,
    }),
});

const writeNote: CaseAction<Dto<'WriteNoteDto'>> = {
  title: 'Notitie schrijven',
  intro: 'Een notitie wordt niet gewist. U kunt haar later verbeteren; de eerste versie blijft staan.',
  submit: 'Notitie opslaan',
  said: 'Notitie opgeslagen',
  questions: [{ name: 'text', label: 'Notitie', kind: 'text', maxLength: 4000 }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/notes', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const correctNote = (noteId: string): CaseAction<Dto<'CorrectNoteDto'>> => ({
  title: 'Notitie verbeteren',
  submit: 'Verbetering opslaan',
  said: 'Notitie verbeterd',
  questions: [
    { name: 'text', label: 'Hoe het moet zijn', kind: 'text', maxLength: 4000 },
    { name: 'reason', label: 'Waarom', kind: 'text', maxLength: 500 },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/notes/{noteId}/correction', {
      params: { path: { arrangementId, noteId } },
      headers: writing(key, revision),
      body,
    }),
});

const makeTask: CaseAction<Dto<'MakeTaskDto'>> = {
  title: 'Taak maken',
  submit: 'Taak maken',
  said: 'Taak gemaakt',
  questions: [
    { name: 'text', label: 'Wat moet er gebeuren', kind: 'text', maxLength: 500 },
    { name: 'dueOn', label: 'Uiterlijk', kind: 'day', initial: '' },
    { name: 'forMyself', label: 'Voor mijzelf', kind: 'yes', initial: true },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/tasks', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const finishTask = (taskId: string): CaseAction<Dto<'FinishTaskDto'>> => ({
  title: 'Taak afronden',
  submit: 'Taak afronden',
  said: 'Taak afgerond',
  questions: [{ name: 'result', label: 'Wat kwam ervan', kind: 'text' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/tasks/{taskId}/completion', {
      params: { path: { arrangementId, taskId } },
      headers: writing(key, revision),
      body,
    }),
});

/** Daily work by the word in its address. @param appointments of the case, as they stand. */
export const contactActions = (appointments: readonly Appointment[]): ActionBook => ({
  afspraak: () => makeAppointment,
  verzetten: (id) =>
    moveAppointment(
      id,
      appointments.find(({ appointmentId }) => appointmentId === id),
    ),
  afzeggen: cancelAppointment,
  notitie: () => writeNote,
  'notitie-verbeteren': correctNote,
  taak: () => makeTask,
  'taak-afronden': finishTask,
  correctie: () => requestCorrection,
  goedkeuren: approve,
  afwijzen: reject,
});
