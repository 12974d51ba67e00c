import { hold } from './held.mjs';
import { nameOf } from './people.mjs';
import { inWords } from './words.mjs';

/** Somebody new: searched for, recorded once, and held from then on (R014). */
export async function recordPerson({ story }, worker, unit, person) {
  const asked = await worker.ask('/person-searches', { purpose: 'identification', bsn: person.bsn });
  story.holds(asked.status === 200 && asked.body.known === false, 'een nieuwe persoon is nergens bekend');
  const answer = story.done(
    await worker.create('/persons', person),
    `${unit} zoekt op BSN, vindt niemand, en legt vast: ${nameOf(person)}, geboren op ${inWords(person.birthDate)}.`,
  );
  const held = hold(story, '/persons', answer.body.personId);
  held.track(answer);
  return held;
}

/** The arrangement of that person: the report, and who directs it (R010, R012). */
export async function openCase({ story }, worker, report, words) {
  const answer = story.done(await worker.create('/arrangements', report), words);
  const held = hold(story, '/arrangements', answer.body.arrangementId);
  held.track(answer);
  return { held, proposed: answer.body.proposedOwnerKind };
}

/** The page of a draft as the person sees it, shown and agreed with, so that it can be set (R020, R145). */
export async function showAndAgree({ story, days }, file, worker, planVersion, told) {
  const page = await worker.read(file.path(`/plan/page?version=${planVersion}`));
  story.holds(
    page.status === 200 && page.body.planVersion === planVersion,
    'de pagina voor de persoon is te lezen',
  );
  await file.step(
    worker,
    '/plan-presentations',
    { planVersion, pageHash: page.body.hash },
    `De medewerker laat versie ${planVersion} van het plan zien: één pagina in gewone taal.`,
  );
  await file.step(
    worker,
    '/agreements',
    { planVersion, how: told.how, evidence: told.evidence, agreedOn: days(told.on) },
    `${inWords(days(told.on))}: ${told.words}`,
  );
}

/** The first person at a unit who can be named as receiver. */
export async function receiverAt({ story }, worker, unit) {
  const answer = await worker.read(`/units/${unit}/receivers`);
  story.holds(answer.status === 200 && answer.body.length > 0, `bij ${unit} is iemand die kan ontvangen`);
  return answer.body[0].accountId;
}
