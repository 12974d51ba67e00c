import { inWords } from '../../words.mjs';

/** The business starts (R023); aftercare and closing (R026, R030). */
export async function ending(world) {
  world.story.chapter('Een eigen bedrijf');
  await businessStarts(world);
  await closes(world);
}

async function businessStarts(world) {
  const { story, workers, file, days } = world;
  const { municipality } = workers;
  const business = {
    kind: 'after-benefit',
    startsOn: days(-33),
    longerThanHalfYear: true,
    description: 'Productfotografie voor webwinkels.',
  };
  await file.refused(
    municipality,
    '/own-business',
    { ...business, kind: 'without-benefit' },
    ['R023'],
    'De medewerker schrijft „zonder uitkering” op, terwijl er Tozo was.',
  );
  const started = await file.step(
    municipality,
    '/own-business',
    business,
    `Het nieuwe bedrijf staat sinds ${inWords(days(-33))} ingeschreven. Dat telt als resultaat, net als een baan.`,
  );
  world.placementId = started.placementId;
  const { tasks } = await file.reread(municipality);
  const planned = tasks.filter(({ kind }) => kind.startsWith('aftercare-')).map(({ kind }) => kind);
  story.holds(
    planned.join() === 'aftercare-week,aftercare-month',
    'een eigen bedrijf krijgt nazorg na een week en na een maand, net als een baan',
  );
}

async function closes(world) {
  const { story, workers, file, days, placementId } = world;
  const { municipality } = workers;
  const aftercare = (moment, on, result) => ({
    moment,
    withEmployer: false,
    stillAtWork: true,
    result,
    heldOn: days(on),
  });
  await file.step(
    municipality,
    `/placements/${placementId}/aftercare`,
    aftercare('week', -26, 'Druk, maar tevreden.'),
    `${inWords(days(-26))}: na een week belt de medewerker. Het is druk, maar het gaat goed.`,
  );
  const closing = {
    outcome: 'own-business',
    explanation: 'Het bedrijf loopt en de inkomsten dekken de huur.',
    closedOn: days(0),
  };
  await file.refused(
    municipality,
    '/closing',
    closing,
    ['R026', 'R030'],
    'De medewerker wil afsluiten. De nazorg na een maand ontbreekt en het certificaat staat nog in het plan.',
  );
  await file.step(
    municipality,
    `/placements/${placementId}/aftercare`,
    aftercare('month', -2, 'De inkomsten dekken de huur van de studio.'),
    `${inWords(days(-2))}: na een maand dekken de inkomsten de huur.`,
  );
  const agreed = {
    reason: 'Het bedrijf loopt; het certificaat is niet meer nodig.',
    how: 'by-telephone',
    evidence: 'Gesprek met de fotograaf.',
    agreedOn: days(0),
  };
  await file.step(
    municipality,
    '/closing',
    { ...closing, endItems: agreed },
    `${inWords(days(0))}: de fotograaf heeft het certificaat niet meer nodig. De gemeente sluit het arrangement af.`,
  );
  const done = await file.reread(municipality);
  story.holds(
    done.phase === 'closed' && done.end.closing.outcome === 'own-business',
    'het dossier is afgesloten',
  );
  story.holds(done.tasks.length === 0, 'na de sluiting staan er geen taken meer open');
  await file.refused(
    municipality,
    '/diagnoses',
    { heldOn: days(0), topics: ['wishes'], result: 'Nog een gesprek.' },
    ['Q25'],
    'Een collega wil daarna nog een gesprek vastleggen.',
  );
}
