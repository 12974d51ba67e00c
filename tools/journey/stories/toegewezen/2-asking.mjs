import { nameOf } from '../../people.mjs';
import { receiverAt } from '../../steps.mjs';
import { inWords } from '../../words.mjs';

/** The municipality asks for the case with exact data, and sees nothing of it (R036, Q06). */
export async function asking(world) {
  const { story } = world;
  story.chapter('De gemeente vraagt om het dossier');
  await requests(world);
  await consentComesAndGoes(world);
}

async function requests({ story, workers, file, person, days }) {
  const { municipality, uwv } = workers;
  await file.step(
    uwv,
    '/benefit-changes',
    { to: 'participatiewet', changedOn: days(-10) },
    `${inWords(days(-10))}: de WW is op, er komt bijstand. Dan kijkt ook de gemeente mee.`,
  );
  const request = { bsn: person.bsn, reason: 'De bijstand loopt via ons; graag in één hand.' };
  story.refused(
    await municipality.add('/handover-requests', { ...request, bsn: undefined, fullName: person.surname }),
    ['R036'],
    'Gemeente Utrecht vraagt om het dossier met alleen een achternaam.',
  );
  story.done(
    await municipality.add('/handover-requests', request),
    'Met het BSN erbij kan het: de gemeente vraagt om het dossier. Zij ziet er niets van.',
  );
  story.refused(
    await municipality.add('/handover-requests', request),
    ['R036'],
    'Een collega van de gemeente vraagt het nog een keer.',
  );
  await file.hidden(municipality, '', 404, 'De gemeente probeert het dossier vast te openen.');
  const { tasks, travel } = await file.reread(uwv);
  const task = tasks.find((one) => one.kind === 'answer-handover-request');
  story.holds(task?.unit === 'uwv-am13', 'het verzoek geeft UWV een taak');
  story.holds(travel.requests.length === 1, 'UWV ziet wie er om het dossier vraagt');
  story.tell(`UWV krijgt een taak: antwoorden op het verzoek, uiterlijk ${inWords(task.dueOn)}.`);
}

/** A side road: the union, which needs consent that is taken back while the offer waits (R036, Q06). */
async function consentComesAndGoes(world) {
  const { story, workers, file, human, days } = world;
  const { uwv, fnv } = workers;
  const toUnit = 'fnv-am13';
  story.tell('De persoon hoorde van een buurvrouw dat FNV goed helpt, en wil daar liever heen.');
  await human.reread(uwv);
  const consent = await human.step(
    uwv,
    '/consents',
    { toUnit, how: 'in-person', evidence: 'Getekend op kantoor.', givenOn: days(-3) },
    `${inWords(days(-3))}: de persoon geeft toestemming om het dossier met FNV te delen.`,
  );
  const terms = {
    toUnit,
    receiver: await receiverAt(world, uwv, toUnit),
    note: 'Graag overnemen: wens van de persoon.',
    contactOn: days(7),
    ground: 'consent',
  };
  const offer = await file.stepAsPreviewed(
    uwv,
    '/handover',
    terms,
    () => 'UWV biedt het dossier aan FNV aan.',
  );
  await human.step(
    uwv,
    `/consents/${consent.consentId}/withdrawal`,
    { withdrawnOn: days(0) },
    'Nog dezelfde dag bedenkt de persoon zich en trekt de toestemming in.',
  );
  story.turnedDown(
    await fnv.change(
      file.path('/handover/acceptance'),
      { contentHash: offer.contentHash, contactOn: days(5) },
      file.revision,
    ),
    404,
    'FNV wil het aanbod toch nog aannemen. Er is geen aanbod meer.',
  );
  const after = await file.reread(uwv);
  story.holds(
    after.handover === undefined && after.ownerUnit === 'uwv-am13',
    'zonder toestemming eindigt het aanbod (R036)',
  );
  const preview = await uwv.read(file.path(`/handover-preview?toUnit=${toUnit}`));
  await file.refused(
    uwv,
    '/handover',
    { ...terms, contentHash: preview.body.contentHash },
    ['R036'],
    'Een collega biedt het dossier opnieuw aan FNV aan.',
  );
  story.tell(`${nameOf(world.person)} blijft bij UWV, tot er een betere plek is.`);
}
