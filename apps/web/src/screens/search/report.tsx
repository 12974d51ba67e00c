import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { api, creating, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Form, Page, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { BENEFITS, EVIDENCE, FIRST_LINE, REPORT_REASONS, SITUATIONS } from '../../words/intake';
import { bodyOf, choicesOf, initialOf, type Question } from '../case/action';
import { Questions } from '../case/action-form';
import { beginFrom, contentOf } from '../drafts/draft-content';
import { KeepDraft } from '../drafts/keep-draft';
import { useDraft, type OpenedDraft } from '../drafts/use-draft';
import { WithDraft } from '../drafts/with-draft';

const QUESTIONS: readonly Question[] = [
  { name: 'situation', label: 'Situatie', kind: 'choice', choices: choicesOf(SITUATIONS) },
  { name: 'reason', label: 'Wat is er gebeurd', kind: 'long-choice', choices: choicesOf(REPORT_REASONS) },
  { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000, optional: true },
  { name: 'unemployedFrom', label: 'Zonder werk vanaf', kind: 'day', initial: '' },
  { name: 'evidence', label: 'Waaruit blijkt dat', kind: 'long-choice', choices: choicesOf(EVIDENCE) },
  { name: 'benefit', label: 'Uitkering', kind: 'long-choice', choices: choicesOf(BENEFITS) },
  { name: 'firstLine', label: 'Hulp die er eerst was', kind: 'choice', choices: choicesOf(FIRST_LINE) },
  { name: 'firstLineNote', label: 'Toelichting op die hulp', kind: 'text', maxLength: 2000, optional: true },
  { name: 'reportedOn', label: 'Gemeld op', kind: 'day' },
];

/** The second page of a new report: what happened. Makes the case. */
export function Report() {
  return (
    <Page title="Nieuwe melding: wat is er gebeurd">
      <p>Stap 2 van 2.</p>
      <WithDraft>{(opened) => <ReportForm opened={opened} />}</WithDraft>
    </Page>
  );
}

function ReportForm({ opened }: { readonly opened: OpenedDraft | undefined }) {
  const { personId = '' } = useParams();
  const { today } = useMe();
  const navigate = useNavigate();
  const form = useForm<Record<string, string | boolean | string[]>>({
    defaultValues: beginFrom(initialOf(QUESTIONS, typedDay(today)), opened?.content),
    shouldFocusError: false,
  });
  const draft = useDraft({ form: 'open-arrangement', personId }, opened);
  const { write, busy, problem } = useWrite({
    send: (body: Dto<'OpenArrangementDto'>, { key }) =>
      api.POST('/arrangements', { headers: creating(key, draft.draftId), body }),
    done: ({ arrangementId }) => {
      say({ kind: 'ok', title: 'Melding vastgelegd', text: 'Ga verder met de intake.' });
      void navigate(`/zaken/${arrangementId}/intake`);
    },
  });
  return (
    <Form
      form={form}
      submit="Melding doen"
      busy={busy}
      problem={problem}
      onSubmit={(typed) => write({ ...bodyOf(QUESTIONS, typed), personId } as Dto<'OpenArrangementDto'>)}
      otherwise={<KeepDraft draft={draft} content={() => contentOf(form.getValues())} />}
    >
      <Questions form={form} questions={QUESTIONS} />
    </Form>
  );
}
