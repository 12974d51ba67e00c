import { api, writing, type Dto } from '../../api/client';
import { DECISIONS } from '../../words/intake';
import { LETTERS, WITHDRAW_REASONS } from '../../words/documents';
import { longDate } from '../../parts';
import { choicesOf, type CaseAction, type Typed } from '../case/action';
import { ActionFromBook, type ActionBook } from '../case/case-actions';
import { useCase, type CaseFile } from '../case/use-case';

const withdraw = (documentId: string): CaseAction<Dto<'WithdrawDocumentDto'>> => ({
  title: 'Document intrekken',
  intro: 'De inhoud verdwijnt. Dat het document er was, en waarom het weg is, blijft te zien.',
  submit: 'Document intrekken',
  said: 'Document ingetrokken',
  warning: true,
  questions: [
    { name: 'reason', label: 'Waarom', kind: 'choice', choices: choicesOf(WITHDRAW_REASONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/documents/{documentId}/withdrawal', {
      params: { path: { arrangementId, documentId } },
      headers: writing(key, revision),
      body,
    }),
});

const about =
  (...letters: readonly string[]) =>
  ({ letter }: Typed): boolean =>
    typeof letter === 'string' && letters.includes(letter);

const CHANNELS = {
  post: 'Per post',
  email: 'Per e-mail',
  'in-person': 'Persoonlijk',
  'own-page': 'Via de eigen pagina',
};

const letterOf = (file: CaseFile): CaseAction<Dto<'SendLetterDto'>> => ({
  title: 'Brief maken',
  submit: 'Brief maken',
  said: 'Brief gemaakt. Hij staat bij de documenten.',
  questions: [
    { name: 'letter', label: 'Welke brief', kind: 'choice', choices: choicesOf(LETTERS) },
    {
      name: 'appointmentId',
      label: 'Over welke afspraak',
      kind: 'long-choice',
      choices: file.daily.appointments
        .filter(({ status }) => status === 'planned')
        .map(({ appointmentId, on, at }) => ({ value: appointmentId, label: `${longDate(on)}, ${at}` })),
      when: about('invitation', 'reminder'),
    },
    {
      name: 'decision',
      label: 'Over welk besluit',
      kind: 'choice',
      choices: choicesOf({ ...DECISIONS, 'item-stop': 'Het stoppen van een onderdeel' }),
      when: about('decision'),
    },
    {
      name: 'itemId',
      label: 'Welk onderdeel',
      kind: 'long-choice',
      choices: file.items.map(({ itemId, name, description }) => ({
        value: itemId,
        label: name ?? description,
      })),
      when: ({ letter, decision }) => letter === 'decision' && decision === 'item-stop',
    },
    {
      name: 'channel',
      label: 'Hoe krijgt de persoon de brief',
      kind: 'choice',
      choices: choicesOf(CHANNELS),
      optional: true,
      hint: 'Leeg: zoals de persoon het liefst heeft.',
    },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/letters', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
});

/** Withdrawing a document or making a letter, on a page of its own. */
export function DocumentAction() {
  const { file } = useCase();
  const book: ActionBook = { intrekken: withdraw, brief: () => letterOf(file) };
  return <ActionFromBook book={book} backTo="documenten" />;
}
