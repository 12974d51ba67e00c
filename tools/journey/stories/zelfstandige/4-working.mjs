import { showAndAgree } from '../../steps.mjs';
import { inWords } from '../../words.mjs';

/** An item runs, another waits for its money (R022, R051); the plan changes (R028); looking back (R025). */
export async function working(world) {
  const { story, workers, file, days } = world;
  const { municipality } = workers;
  story.chapter('Aan het werk met het plan');
  await file.step(
    municipality,
    `/items/${world.coachingId}/start`,
    { startedOn: days(-40) },
    `${inWords(days(-40))}: het eerste gesprek met de ondernemerscoach.`,
  );
  await planChanges(world);
  await file.step(
    municipality,
    `/items/${world.coachingId}/deliveries`,
    { deliveredUntil: days(-15), sharePercent: 70 },
    `Tot en met ${inWords(days(-15))} zijn zeven van de tien gesprekken gevoerd.`,
  );
  await coachingEnds(world);
  await file.refused(
    municipality,
    `/items/${world.certificateId}/start`,
    { startedOn: days(0) },
    ['R022', 'R051'],
    `${inWords(days(0))}: de opleider belt, de groep kan vandaag al beginnen. De medewerker wil dat vastleggen.`,
  );
}

async function planChanges(world) {
  const { story, workers, file, days, certificateId } = world;
  const { municipality } = workers;
  const change = {
    ...world.certificate,
    catalogueId: undefined,
    provider: 'Voorbeeld Beeldacademie',
    plannedFrom: days(34),
    reason: 'De avondgroep begint twee weken later.',
  };
  const changed = await file.step(
    municipality,
    `/items/${certificateId}/changes`,
    change,
    'De avondgroep begint twee weken later. De medewerker past het plan aan; het oude plan blijft gelden.',
  );
  const { plan } = await file.reread(municipality);
  story.holds(plan.inForce.planVersion === world.planVersion, 'het vastgestelde plan geldt nog (R028)');
  story.holds(plan.differences.length > 0, 'het concept zegt wat er verschilt (R028)');
  for (const { sentence } of plan.differences) story.detail(`„${sentence}”`);
  const { planVersion } = changed;
  const revision = {
    planVersion,
    setOn: days(-19),
    reason: 'offer-changed',
    explanation: 'De opleider begint later.',
  };
  await file.refused(
    municipality,
    '/revision',
    revision,
    ['R020'],
    'De medewerker wil de wijziging vaststellen met het oude akkoord.',
  );
  await showAndAgree(world, file, municipality, planVersion, {
    how: 'by-telephone',
    evidence: 'Gesprek; het nieuwe plan is per post gestuurd.',
    on: -20,
    words: 'de fotograaf gaat aan de telefoon akkoord met de wijziging.',
  });
  await file.step(
    municipality,
    '/revision',
    revision,
    `${inWords(days(-19))}: versie ${planVersion} van het plan geldt nu. De eerste versie is terug te lezen.`,
  );
  const first = await municipality.read(file.path(`/plan?version=${world.planVersion}`));
  story.holds(
    first.status === 200 && first.body.planVersion === world.planVersion,
    'de eerste versie blijft leesbaar',
  );
  const letter = await file.add(
    municipality,
    '/letters',
    { letter: 'plan', channel: 'post' },
    'De fotograaf krijgt het nieuwe plan per post. De brief komt als document in het dossier.',
  );
  const documents = await municipality.read(file.path('/documents'));
  story.holds(
    documents.body.documents.some((one) => one.documentId === letter.documentId),
    'de brief staat bij de documenten van het dossier',
  );
}

async function coachingEnds({ workers, file, days, coachingId }) {
  const { municipality } = workers;
  await file.step(
    municipality,
    `/items/${coachingId}/completion`,
    { result: 'Heeft een bedrijfsplan, een prijslijst en drie webwinkels als klant.', completedOn: days(-6) },
    `${inWords(days(-6))}: het laatste gesprek met de coach. Er zijn drie webwinkels als klant.`,
  );
  await file.step(
    municipality,
    `/items/${coachingId}/evaluation`,
    {
      effect: 'reached',
      effectInWords: 'Weet wat een opdracht kost en durft klanten te bellen.',
      nextStep: 'go-on-with-plan',
      evaluatedOn: days(-5),
    },
    'Fotograaf en medewerker kijken terug: het doel van de coaching is gehaald.',
  );
}
