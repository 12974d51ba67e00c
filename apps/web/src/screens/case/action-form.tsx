import type { ReactNode } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import {
  CheckboxField,
  CheckboxGroup,
  DateField,
  Form,
  Link,
  MoneyField,
  Page,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  TimeField,
  typedDay,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { beginFrom, contentOf } from '../drafts/draft-content';
import { KeepDraft } from '../drafts/keep-draft';
import { useDraft, type DraftAbout, type OpenedDraft } from '../drafts/use-draft';
import { WithDraft } from '../drafts/with-draft';
import { bodyOf, initialOf, type CaseAction, type Question, type Typed } from './action';
import { useCase, usePersonRevisionAtOpening, useRevisionAtOpening, type CaseFile } from './use-case';

interface ActionProps<Body> {
  readonly action: CaseAction<Body>;
  /** Within the case: where one goes when it is stored, and back to without it. */
  readonly backTo: string;
  readonly children?: ReactNode;
  /** What was kept of it before. */
  readonly opened?: OpenedDraft | undefined;
}

/** A page for one action: its questions, and back to where one came from. */
export function ActionPage<Body>({ action, backTo, children }: ActionProps<Body>) {
  return (
    <Page title={action.title}>
      {action.intro === undefined ? null : <p>{action.intro}</p>}
      {children}
      <WithDraft>{(opened) => <ActionForm action={action} backTo={backTo} opened={opened} />}</WithDraft>
    </Page>
  );
}

/** The questions of one action. What was typed stays, whatever the server says. */
export function ActionForm<Body>({ action, backTo, opened }: ActionProps<Body>) {
  const { file } = useCase();
  const { today } = useMe();
  const navigate = useNavigate();
  const ofPerson = action.of === 'person';
  const ofCase = useRevisionAtOpening();
  const own = usePersonRevisionAtOpening();
  const { questions, submit, said, warning = false } = action;
  const address = `/zaken/${file.arrangementId}/${backTo}`;
  const form = useForm<Record<string, string | boolean | string[]>>({
    defaultValues: beginFrom(initialOf(questions, typedDay(today)), opened?.content),
    shouldFocusError: false,
  });
  const draft = useDraft(draftAbout(action, file), opened);
  const { write, busy, problem, stale } = useWrite({
    arrangementId: file.arrangementId,
    personId: ofPerson ? file.personId : undefined,
    revision: ofPerson ? own : ofCase,
    // The questions are those of this body; what is wrong in it the server says field by field.
    send: (body: Record<string, unknown>, attempt) =>
      action.send(file.arrangementId, body as Body, { ...attempt, draftId: draft.draftId }),
    done: () => {
      say({ kind: 'ok', title: said });
      void navigate(address);
    },
    // There one sees what the other stored; opened again, the form begins with that.
    dropped: () => void navigate(address),
  });
  return (
    <>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit={submit}
        busy={busy}
        kind={warning ? 'warning' : 'primary'}
        problem={stale === undefined ? problem : undefined}
        onSubmit={(typed) => write(bodyOf(questions, typed))}
        otherwise={
          <>
            {action.draft === undefined ? null : (
              <KeepDraft draft={draft} content={() => contentOf(form.getValues())} />
            )}
            <Link to={address}>Terug zonder op te slaan</Link>
          </>
        }
      >
        <Questions form={form} questions={questions} />
      </Form>
    </>
  );
}

function draftAbout<Body>(
  { draft = 'other' }: CaseAction<Body>,
  { arrangementId, personId }: CaseFile,
): DraftAbout {
  return { form: draft, arrangementId, personId };
}

export interface QuestionsProps {
  readonly form: UseFormReturn<Record<string, string | boolean | string[]>>;
  readonly questions: readonly Question[];
}

/** Those that make sense after what was answered so far. */
export function Questions({ form, questions }: QuestionsProps) {
  const typed = useWatch({ control: form.control }) as Typed;
  return questions
    .filter(({ when }) => when?.(typed) ?? true)
    .map((question) => <One key={question.name} form={form} question={question} />);
}

const TEXT_MAX = 1000;
const LINE_MAX = 200;
const WHOLE = /^\d{1,4}$/;

function One({ form, question }: { readonly form: QuestionsProps['form']; readonly question: Question }) {
  const { name, label, kind, hint, optional = false, choices = [], maxLength } = question;
  const base = { form, name, label, optional, ...(hint === undefined ? {} : { hint }) };
  switch (kind) {
    case 'text':
      return <TextArea {...base} maxLength={maxLength ?? TEXT_MAX} rows={3} />;
    case 'day':
      return <DateField {...base} />;
    case 'time':
      return <TimeField {...base} />;
    case 'money':
      return <MoneyField {...base} />;
    case 'choice':
      return <RadioField {...base} choices={choices} />;
    case 'long-choice':
      return <SelectField {...base} choices={choices} />;
    case 'ticks':
      return <CheckboxGroup {...base} choices={choices} />;
    case 'yes':
      return <CheckboxField {...base} />;
    case 'number':
      return (
        <TextField
          {...base}
          width="short"
          inputMode="numeric"
          maxLength={4}
          validate={(value) => (WHOLE.test(value) ? undefined : 'Vul een heel getal in.')}
        />
      );
    default:
      return <TextField {...base} maxLength={maxLength ?? LINE_MAX} />;
  }
}
