import { receiverAt } from '../../steps.mjs';
import { inWords } from '../../words.mjs';

const TO = 'gemeente-am13';

/** The case travels to the municipality; coach, mentor and secrecy travel with the person (R030, R035, R146). */
export async function movingOn(world) {
  const { story } = world;
  story.chapter('Naar de gemeente, met dezelfde jobcoach');
  const contentHash = await offer(world);
  await accept(world, contentHash);
  await sameCoach(world);
  await referralGoesOn(world);
}

async function offer(world) {
  const { story, workers, file, person, days } = world;
  const { uwv } = workers;
  const preview = await uwv.read(file.path(`/handover-preview?toUnit=${TO}`));
  const { alongWithPerson } = preview.body;
  story.holds(
    alongWithPerson.jobCoachOf === 'Voorbeeld Jobcoaching' && alongWithPerson.representatives === 1,
    'jobcoach en mentor reizen mee (R035, R146)',
  );
  story.holds(
    alongWithPerson.secrecy && !JSON.stringify(preview.body).includes(person.street),
    'het geheime adres gaat niet mee in de overdracht (R146)',
  );
  story.tell('UWV bekijkt wat er meegaat: twee onderdelen, de jobcoach, de mentor. Het adres niet.');
  const sent = await file.stepAsPreviewed(
    uwv,
    '/handover',
    {
      toUnit: TO,
      receiver: await receiverAt(world, uwv, TO),
      note: 'Bel eerst de mentor. De training loopt al; de jobcoach blijft.',
      contactOn: days(5),
      ground: 'legal-task',
    },
    () => 'UWV biedt het dossier aan gemeente Utrecht aan, met een briefje: bel eerst de mentor.',
  );
  return sent.contentHash;
}

async function accept({ story, workers, file, days }, contentHash) {
  const { municipality } = workers;
  const seen = await municipality.read(file.path('/handover'));
  story.holds(seen.status === 200 && seen.body.now.items.length === 2, 'de ontvanger ziet het voorbeeld');
  await file.hidden(
    municipality,
    '',
    403,
    'De gemeente ziet het aanbod, nog niet het dossier: dat komt pas na het aannemen.',
  );
  const body = { contentHash, contactOn: days(5) };
  const answer = await municipality.change(file.path('/handover/acceptance'), body, revisionOf(seen));
  file.track(story.done(answer, 'Gemeente Utrecht neemt het dossier aan.'));
  await file.step(
    municipality,
    '/handover/completion',
    { contactHeldOn: days(0) },
    `${inWords(days(0))}: de gemeente belt de mentor en daarna de persoon. De overdracht is klaar.`,
  );
}

function revisionOf(answer) {
  return answer.headers.get('etag').replaceAll('"', '');
}

async function sameCoach({ story, workers, human, person, days }) {
  const { municipality, uwv } = workers;
  const seen = await human.reread(municipality);
  story.holds(
    seen.jobCoach.organisation === 'Voorbeeld Jobcoaching',
    'de jobcoach is na de overdracht dezelfde (R035)',
  );
  story.holds(
    seen.representatives.length === 1 && seen.secrecy && !JSON.stringify(seen).includes(person.street),
    'de mentor en het geheime adres zijn meegereisd (R146)',
  );
  story.tell('Bij de gemeente staat dezelfde jobcoach. Voor de persoon verandert er het minst.');
  await human.refused(
    municipality,
    '/job-coach/end',
    { assignmentId: seen.jobCoach.assignmentId, reason: 'wish-of-person', endedOn: days(0) },
    ['R035'],
    'Een collega van de gemeente wil liever een eigen jobcoach en vult in dat de persoon dat wil.',
  );
  await human.hidden(uwv, '', 403, 'UWV kan de persoon na de overdracht niet meer openen.');
}

/** Each ground for access stands on its own: a new owner neither ends nor widens what VNO-NCW may see. */
async function referralGoesOn({ story, workers, file }) {
  const { municipality, employers } = workers;
  const now = await file.reread(municipality);
  const [running] = now.travel.referrals;
  const seen = await employers.read(`/referrals/${running.referralId}`);
  story.holds(
    seen.status === 200 && seen.body.ownerUnit === TO,
    'het uitgezette onderdeel loopt door onder de nieuwe regie',
  );
  await file.hidden(
    employers,
    '',
    403,
    'VNO-NCW voert de training verder uit, en ziet nog steeds alleen die.',
  );
  story.done(
    await employers.add(`/referrals/${running.referralId}/ending`, {
      reason: 'done',
      explanation: 'De plek is geregeld en de training loopt.',
    }),
    'De plek is geregeld en de training loopt. VNO-NCW geeft het onderdeel terug aan de gemeente.',
  );
  story.turnedDown(
    await employers.read(`/referrals/${running.referralId}`),
    404,
    'Daarna ziet VNO-NCW ook dat ene onderdeel niet meer.',
  );
}
