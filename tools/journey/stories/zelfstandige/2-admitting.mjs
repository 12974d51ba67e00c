import { inWords } from '../../words.mjs';

const CARD = {
  educationAndAge: 'Hbo zonder diploma.',
  language: 'Spreekt en schrijft goed Nederlands en Engels.',
  workHistory: 'Acht jaar zelfstandig fotograaf.',
  distanceToWork: 'Kent de techniek, maar heeft nooit voor webwinkels gewerkt.',
  chanceWithinYear: 'Met coaching en een korte scholing is de kans goed.',
  outcome: 'needs-support',
  reason: 'Zonder hulp komt er geen nieuwe klantenkring.',
};

/** Advice of the desk for self-employed people comes first (R008, R017); then weighing and admission (R007, R013). */
export async function admitting(world) {
  const { story, workers, file, days } = world;
  const { municipality } = workers;
  story.chapter('Eerst advies, dan wegen');
  const asked = await file.step(
    municipality,
    '/advice-requests',
    {
      adviser: 'Zelfstandigenloket Utrecht',
      question: 'Is er met deze ervaring een ander bedrijf op te zetten?',
      requestedOn: days(-66),
      answerBy: days(-56),
    },
    `${inWords(days(-66))}: de gemeente vraagt het Zelfstandigenloket om advies.`,
  );
  await file.refused(
    municipality,
    '/advice',
    { adviceId: asked.adviceId, outcome: 'support', advice: 'Ja.', receivedOn: days(-67) },
    ['R017'],
    'De medewerker vult een advies in dat vóór de vraag kwam.',
  );
  await file.step(
    municipality,
    '/advice',
    {
      adviceId: asked.adviceId,
      outcome: 'support',
      advice: 'Webwinkels zoeken productfotografen. Met coaching is een nieuw bedrijf haalbaar.',
      receivedOn: days(-61),
    },
    `${inWords(days(-61))}: het advies is er. Webwinkels zoeken productfotografen; met coaching is het haalbaar.`,
  );
  await weighedAndAdmitted(world);
}

async function weighedAndAdmitted({ workers, file, days }) {
  const { municipality } = workers;
  await file.step(
    municipality,
    '/banenafspraak-checks',
    { answer: 'no', registerConsulted: true, checkedOn: days(-60) },
    'De verplichte vraag naar de banenafspraak: nee, het register is bekeken.',
  );
  await file.refused(
    municipality,
    '/admission',
    { admittedOn: days(-58) },
    ['R007'],
    'De medewerker wil toelaten op het advies alleen, zonder zelf te wegen.',
  );
  await file.step(
    municipality,
    '/weighings',
    CARD,
    'De gemeente weegt met de vijf punten van de weegkaart: extra hulp is nodig.',
  );
  await file.step(
    municipality,
    '/admission',
    { admittedOn: days(-58) },
    `${inWords(days(-58))}: de gemeente laat de fotograaf toe tot de dienstverlening.`,
  );
}
