import { receiverAt } from '../../steps.mjs';
import { inWords } from '../../words.mjs';

const TO = 'gemeente-am13';

/** Offered with a preview, a question and its answer, and still declined with a reason from the list (R032, R033, R142). */
export async function declining(world) {
  const { story } = world;
  story.chapter('Aangeboden, gevraagd, geweigerd');
  await offered(world);
  await questionAndAnswer(world);
  await declined(world);
}

async function offered(world) {
  const { story, workers, file, days } = world;
  const { uwv } = workers;
  await file.stepAsPreviewed(
    uwv,
    '/handover',
    {
      toUnit: TO,
      receiver: await receiverAt(world, uwv, TO),
      note: 'De training loopt door. Alleen overdag bereikbaar.',
      contactOn: days(7),
      ground: 'legal-task',
    },
    () => 'UWV zegt ja op het verzoek en biedt het dossier aan gemeente Utrecht aan.',
  );
  const { tasks, travel } = await file.reread(uwv);
  story.holds(
    !tasks.some((one) => one.kind === 'answer-handover-request') &&
      !travel.requests.some((one) => one.status === 'open'),
    'met het aanbod is het verzoek beantwoord',
  );
}

async function questionAndAnswer({ story, workers, file }) {
  const { municipality, uwv } = workers;
  const shown = story.done(
    await municipality.read(file.path('/handover')),
    'De gemeente ziet het voorbeeld: naam, doel, onderdelen en open taken. De gesprekken en de notities nog niet.',
  );
  story.holds(
    !JSON.stringify(shown.body).includes('Zorgt alleen voor twee kinderen'),
    'het voorbeeld toont geen diagnose (R036)',
  );
  await file.hidden(municipality, '/events', 403, 'De gemeente wil ook de geschiedenis lezen.');
  const asked = await file.add(
    municipality,
    '/handover/questions',
    { question: 'Kan de training ook bij een school in de wijk?' },
    'De gemeente vraagt: kan de training ook bij een school in de wijk?',
  );
  const answer = { answer: 'Ja, de trainer komt ook op locatie.' };
  await file.add(
    uwv,
    `/handover/questions/${asked.questionId}/answer`,
    answer,
    'UWV antwoordt: ja, de trainer komt ook op locatie.',
  );
  story.refused(
    await uwv.add(file.path(`/handover/questions/${asked.questionId}/answer`), answer),
    ['R032'],
    'Een collega beantwoordt de vraag nog een keer.',
  );
  const again = await municipality.read(file.path('/handover'));
  story.holds(again.body.questions[0].answer === answer.answer, 'de gemeente leest het antwoord');
}

async function declined({ story, workers, file }) {
  const { municipality, uwv, coordinator } = workers;
  await file.reread(uwv);
  await file.turnedDown(
    municipality,
    '/handover/refusal',
    { reason: 'no-mood', explanation: 'Geen zin.' },
    400,
    'De gemeente weigert met een reden die niet op de lijst staat.',
  );
  await file.hidden(
    coordinator,
    '',
    404,
    'De regiocoördinator ziet het dossier nu nog niet: het ligt bij UWV.',
  );
  await file.step(
    municipality,
    '/handover/refusal',
    { reason: 'no-capacity', explanation: 'Tot en met april zijn alle begeleiders vol.' },
    'De gemeente weigert: tot en met april zijn alle begeleiders vol. UWV blijft verantwoordelijk.',
  );
  const { tasks, travel } = await file.reread(uwv);
  story.holds(travel.escalated, 'een geweigerd dossier komt bij de coördinator (R142)');
  const assign = tasks.find((one) => one.kind === 'assign-handover');
  story.holds(assign?.unit === 'rmt-am13', 'de coördinator van de regio krijgt een taak (R142)');
  story.tell(
    `De regiocoördinator krijgt een taak: een uitvoerder toewijzen, uiterlijk ${inWords(assign.dueOn)}. Niemand valt ertussen.`,
  );
}
