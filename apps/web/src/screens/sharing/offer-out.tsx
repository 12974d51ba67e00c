import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Button, DateText, DueDate, Form, Link, Section, SummaryList, TextArea } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { QuestionShown } from '../received-offers/question-thread';
import { WithdrawDialog } from './withdraw-dialog';

/** The own offer while it waits: until when, what was asked about it, and the way to take it back. */
export function OfferOut() {
  const { file } = useCase();
  const { today, roles } = useMe();
  const unitName = useUnitNames();
  const [withdrawing, setWithdrawing] = useState(false);
  const { handover, travel, arrangementId } = file;
  if (handover === undefined) return null;
  const mayAct = roles.includes('caseworker');
  return (
    <Section
      title={`Aangeboden aan ${unitName(handover.toUnit)}`}
      actions={
        mayAct ? (
          <Button
            onClick={() => {
              setWithdrawing(true);
            }}
          >
            Aanbod intrekken…
          </Button>
        ) : undefined
      }
    >
      <SummaryList
        lines={[
          {
            name: 'Antwoord uiterlijk',
            value: handover.answerBy === undefined ? '' : <DueDate dueOn={handover.answerBy} today={today} />,
          },
          { name: 'Gesprek met de persoon', value: <DateText day={handover.contactOn} /> },
          { name: 'Notitie', value: <span className="sharing-note">{handover.note}</span> },
        ]}
      />
      <p>
        <Link to={`/aanbiedingen/${arrangementId}`}>Bekijken wat de ontvanger ziet</Link>
      </p>
      <Section title="Vragen van de ontvanger" level={3}>
        {travel.questions.length === 0 ? <p>Er zijn geen vragen gesteld.</p> : null}
        <ul className="sharing-thread">
          {travel.questions.map((question) => (
            <li key={question.questionId}>
              <QuestionShown question={question} />
              {question.answer === undefined && mayAct ? <AnswerForm question={question} /> : null}
            </li>
          ))}
        </ul>
      </Section>
      <WithdrawDialog
        open={withdrawing}
        to={unitName(handover.toUnit)}
        onClose={() => {
          setWithdrawing(false);
        }}
      />
    </Section>
  );
}

function AnswerForm({ question: { questionId } }: { readonly question: Dto<'HandoverQuestionDto'> }) {
  const { arrangementId } = useCase().file;
  // Several questions stand on one page: each field needs a name of its own.
  const name = `answer_${questionId}`;
  const form = useForm<Record<string, string>>({ shouldFocusError: false, defaultValues: { [name]: '' } });
  const { write, busy, problem } = useWrite({
    arrangementId,
    send: (body: { answer: string }, { key }) =>
      api.POST('/arrangements/{arrangementId}/handover/questions/{questionId}/answer', {
        params: { path: { arrangementId, questionId } },
        headers: writing(key),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Vraag beantwoord', text: 'De ontvanger ziet uw antwoord bij het aanbod.' });
    },
  });
  return (
    <Form
      form={form}
      submit="Antwoord geven"
      busy={busy}
      problem={problem}
      onSubmit={(fields) => write({ answer: fields[name] ?? '' })}
    >
      <TextArea form={form} name={name} label="Uw antwoord" maxLength={2000} rows={3} />
    </Form>
  );
}
