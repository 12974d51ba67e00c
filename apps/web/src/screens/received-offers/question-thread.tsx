import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { DateText, Form, Section, StatusTag, TextArea } from '../../parts';
import type { Offer } from './use-offers';

type Question = Dto<'HandoverQuestionDto'>;

interface ThreadProps {
  readonly offer: Pick<Offer, 'arrangementId' | 'questions'>;
  readonly mayAsk: boolean;
}

/** Questions and answers about one offer, as both sides read them. */
export function QuestionThread({ offer, mayAsk }: ThreadProps) {
  const { questions } = offer;
  return (
    <Section title="Vragen en antwoorden">
      {questions.length === 0 ? (
        <p>Er zijn nog geen vragen gesteld. Een vraag verlengt de termijn niet.</p>
      ) : (
        <ul className="offers-thread">
          {questions.map((question) => (
            <li key={question.questionId}>
              <QuestionShown question={question} />
            </li>
          ))}
        </ul>
      )}
      {mayAsk ? <Ask arrangementId={offer.arrangementId} /> : null}
    </Section>
  );
}

export function QuestionShown({
  question: { question, askedOn, answer, answeredOn },
}: {
  readonly question: Question;
}) {
  return (
    <>
      <p className="offers-question">
        <b>Vraag</b>, <DateText day={askedOn} />: {question}
      </p>
      {answer === undefined || answeredOn === undefined ? (
        <StatusTag kind="waiting">Nog geen antwoord</StatusTag>
      ) : (
        <p className="offers-answer">
          <b>Antwoord</b>, <DateText day={answeredOn} />: {answer}
        </p>
      )}
    </>
  );
}

function Ask({ arrangementId }: { readonly arrangementId: string }) {
  const form = useForm({ shouldFocusError: false, defaultValues: { question: '' } });
  const { write, busy, problem } = useWrite({
    arrangementId,
    send: (body: { question: string }, { key }) =>
      api.POST('/arrangements/{arrangementId}/handover/questions', {
        params: { path: { arrangementId } },
        headers: writing(key),
        body,
      }),
    staysOpen: true,
    done: () => {
      form.reset();
      say({ kind: 'ok', title: 'Vraag gesteld', text: 'U ziet het antwoord hier zodra het er is.' });
    },
  });
  return (
    <Form form={form} submit="Vraag stellen" busy={busy} problem={problem} onSubmit={write}>
      <TextArea
        form={form}
        name="question"
        label="Uw vraag aan de andere organisatie"
        maxLength={2000}
        rows={3}
      />
    </Form>
  );
}
