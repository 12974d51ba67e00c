import { inWords, listed } from '../../words.mjs';

const TO = 'gemeente-am13';

/** Offered after a preview, withdrawn, declined, accepted, completed (R029-R033, R036, R142). */
export async function handingOver(world) {
  const { story, workers } = world;
  story.chapter('Overdragen aan de gemeente');
  const preview = await looksAhead(world);
  const receivers = story.done(
    await workers.uwv.read(`/units/${TO}/receivers`),
    'UWV kiest een ontvanger bij naam.',
  );
  const offer = {
    toUnit: TO,
    receiver: receivers.body[0].accountId,
    note: 'De persoon krijgt nu bijstand. Het plan loopt door; de opleiding begint volgende maand.',
    contactOn: world.days(7),
    ground: 'legal-task',
    contentHash: preview.contentHash,
  };
  await badOffers(world, offer);
  await offerAndWithdraw(world, offer);
  await offerAndDecline(world, offer);
  await offerAndAccept(world, offer);
}

async function looksAhead(world) {
  const { story } = world;
  const answer = story.done(
    await world.workers.uwv.read(world.path(`/handover-preview?toUnit=${TO}`)),
    'UWV bekijkt vooraf precies wat er meegaat.',
  );
  const { items, diagnoses, considerations, tasks, personalData, toUnitName } = answer.body;
  const counted = [
    [items.length, 'onderdelen'],
    [diagnoses.length, 'diagnosegesprek'],
    [considerations.length, 'overwogen voorzieningen'],
    [tasks.length, 'open taken'],
  ].map(([count, what]) => `${count} ${what}`);
  story.detail(`Naar ${toUnitName}: ${listed(counted)}.`);
  for (const data of personalData) story.detail(`- ${data}`);
  return answer.body;
}

async function makeOffer(world, offer, words) {
  const told = ({ answerBy = offer.contactOn }) => `${words} Antwoorden kan tot en met ${inWords(answerBy)}.`;
  world.offer = await world.stepAsPreviewed(world.workers.uwv, '/handover', offer, told);
}

async function badOffers(world, offer) {
  const { story, days, workers } = world;
  const attempt = (changes) =>
    workers.uwv.change(world.path('/handover'), { ...offer, ...changes }, world.revision);
  story.refused(
    await attempt({ toUnit: 'roc-am13', ground: 'consent' }),
    ['R032', 'R033', 'R036'],
    'UWV wil overdragen aan het ROC, zonder daarvoor een voorbeeld te bekijken.',
  );
  story.refused(
    await attempt({ toUnit: 'fnv-am13', contentHash: '0'.repeat(64) }),
    ['R033', 'R036'],
    'UWV wil overdragen aan FNV en noemt een wettelijke taak als grond.',
  );
  story.refused(
    await attempt({ contactOn: days(60) }),
    ['R033'],
    'UWV plant het gesprek met de persoon pas over twee maanden.',
  );
  story.refused(
    await workers.uwv.change(
      world.path('/handover/withdrawal'),
      { explanation: 'Te vroeg.' },
      world.revision,
    ),
    ['R032'],
    'UWV trekt een aanbod in dat er niet is.',
  );
}

async function offerAndWithdraw(world, offer) {
  const { story, workers } = world;
  await makeOffer(world, offer, 'UWV biedt het dossier aan gemeente Utrecht aan.');
  story.refused(
    await workers.uwv.change(world.path('/handover'), world.offer, world.revision),
    ['R032'],
    'Een collega biedt het dossier nog een keer aan.',
  );
  story.turnedDown(
    await workers.uwv.change(
      world.path('/handover/acceptance'),
      { contentHash: world.offer.contentHash, contactOn: world.days(7) },
      world.revision,
    ),
    403,
    'UWV wil het eigen aanbod aannemen.',
  );
  const withdrawn = await workers.uwv.change(
    world.path('/handover/withdrawal'),
    { explanation: 'We wachten eerst het gesprek van morgen af.' },
    world.revision,
  );
  story.done(withdrawn, 'UWV trekt het aanbod in: eerst nog een gesprek.');
  world.track(withdrawn);
}

async function offerAndDecline(world, offer) {
  const { story, workers } = world;
  const { municipality } = workers;
  await makeOffer(world, offer, 'Na dat gesprek biedt UWV het dossier opnieuw aan.');
  await world.listed(
    municipality,
    'offered',
    true,
    'Het dossier staat bij gemeente Utrecht onder „aangeboden”.',
  );
  const decline = (body) => municipality.change(world.path('/handover/refusal'), body, world.revision);
  story.turnedDown(
    await decline({ reason: 'no-mood', explanation: 'Geen zin.' }),
    400,
    'De gemeente weigert met een reden die niet op de lijst staat.',
  );
  story.refused(
    await decline({ reason: 'no-capacity', explanation: ' ' }),
    ['R142'],
    'De gemeente kiest een reden, maar legt niets uit.',
  );
  const declined = await decline({
    reason: 'no-capacity',
    explanation: 'Deze week zijn er twee collega’s ziek. Bied het volgende week opnieuw aan.',
  });
  story.done(declined, 'De gemeente weigert: er is deze week niemand. UWV blijft verantwoordelijk.');
  world.track(declined);
  const file = await world.reread(workers.uwv);
  const task = file.tasks.find((one) => one.kind === 'offer-handover-again');
  story.holds(task?.unit === 'uwv-am13', 'na een weigering heeft UWV een taak (R142)');
  story.tell(
    `UWV krijgt een taak: opnieuw aanbieden, uiterlijk ${inWords(task.dueOn)}. Niemand valt ertussen.`,
  );
}

async function offerAndAccept(world, offer) {
  const { story, workers, days } = world;
  const { municipality, uwv } = workers;
  await makeOffer(world, offer, 'UWV biedt het dossier voor de derde keer aan.');
  const accept = (changes) =>
    municipality.change(
      world.path('/handover/acceptance'),
      { contentHash: world.offer.contentHash, contactOn: days(7), ...changes },
      world.revision,
    );
  story.refused(
    await accept({ contentHash: 'f'.repeat(64) }),
    ['R033'],
    'De gemeente neemt iets anders aan dan er is aangeboden.',
  );
  const accepted = await accept({});
  story.done(
    accepted,
    'Gemeente Utrecht neemt het dossier aan en is nu verantwoordelijk. De taken gaan mee.',
  );
  world.track(accepted);
  const done = (contactHeldOn) =>
    municipality.change(world.path('/handover/completion'), { contactHeldOn }, world.revision);
  story.refused(await done(days(5)), ['R033'], 'De gemeente rondt af met een gesprek dat nog moet komen.');
  const completed = await done(days(0));
  story.done(completed, `${inWords(days(0))}: de gemeente belt de persoon. De overdracht is klaar.`);
  world.track(completed);
  story.refused(await done(days(0)), ['R032'], 'De gemeente rondt nog een keer af.');
  await whoSeesWhat(world, uwv, municipality);
}

async function whoSeesWhat(world, uwv, municipality) {
  const { story, days } = world;
  await world.listed(municipality, 'own', true, 'Het dossier staat nu op de werklijst van gemeente Utrecht.');
  await world.listed(uwv, 'own', false, 'Van de werklijst van UWV Midden-Utrecht is het verdwenen.');
  await world.listed(uwv, 'former', true, 'UWV ziet het nog onder „overgedragen”, zonder naam.');
  story.turnedDown(
    await uwv.change(world.path('/benefit-changes'), { to: 'ww', changedOn: days(0) }, world.revision),
    403,
    'UWV wil na de overdracht nog iets wijzigen.',
  );
  const file = await uwv.read(world.path(''));
  story.holds(file.body.tail === true, 'UWV ziet alleen het dossier tot en met de overdracht');
  const tail = await uwv.read(world.path('/events'));
  story.holds(
    !tail.body.events.some((one) => one.type === 'handover-completed.v1'),
    'UWV ziet niet wat er na de overdracht gebeurt',
  );
  story.tell('UWV kan alleen teruglezen tot en met de overdracht.');
  const now = await world.reread(municipality);
  story.holds(
    now.items.length === 2 && now.setVersion === world.planVersion,
    'onderdelen en afspraken reizen ongewijzigd mee (R030)',
  );
}
