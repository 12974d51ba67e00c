import { showAndAgree } from '../../steps.mjs';
import { euro, inEuro, inWords } from '../../words.mjs';

const MUNICIPAL = 're-integratiebudget-gemeenten';
const PRAKTIJKLEREN = 'praktijkleren-inkoop';
const COACHING = 'arbeidsmarktorientatie-loopbaan';
const CERTIFICATE = 'mbo-certificaat';

/** A goal of one's own business, and a plan with training that is bought on quotes (R008, R015, R021, R045). */
export async function planning(world) {
  const { story, workers, file, days } = world;
  const { municipality } = workers;
  story.chapter('Een plan voor een nieuw bedrijf');
  await file.step(
    municipality,
    '/diagnoses',
    {
      heldOn: days(-55),
      topics: ['work-history', 'skills', 'debts', 'wishes'],
      result: 'Technisch sterk. Wil zelfstandig blijven. Klanten vinden en rekenen is moeilijk.',
    },
    `${inWords(days(-55))}: in het eerste gesprek gaat het over het bedrijf, de schulden en wat wél goed gaat.`,
  );
  const goal = 'Binnen een half jaar een eigen bedrijf in productfotografie voor webwinkels.';
  await file.step(
    municipality,
    '/goals',
    { kind: 'own-business', description: goal, agreedOn: days(-53) },
    `Het doel is een eigen bedrijf: „${goal}”`,
  );
  await addItems(world);
  await quotes(world);
  await agreedAndSet(world);
}

async function addItems(world) {
  const { workers, file, days } = world;
  const { municipality } = workers;
  const coaching = {
    catalogueId: COACHING,
    description: 'Ondernemerscoach: klanten vinden, prijzen en boekhouding.',
    provider: 'Voorbeeld Ondernemerscoaching',
    plannedFrom: days(-40),
    plannedUntil: days(-5),
    price: inEuro(180_000),
    vat: 'ex',
    funding: [{ funder: MUNICIPAL, amount: inEuro(180_000) }],
  };
  await file.refused(
    municipality,
    '/items',
    { ...coaching, funding: [{ funder: 'scholingsbudget-ww-extra', amount: inEuro(180_000) }] },
    ['R003'],
    'De medewerker kiest een potje dat alleen voor mensen met WW is.',
  );
  const first = await file.step(
    municipality,
    '/items',
    coaching,
    `Eerste onderdeel: een ondernemerscoach, ${euro(coaching.price)} uit het budget van de gemeente.`,
  );
  world.coachingId = first.itemId;
  const certificate = {
    catalogueId: CERTIFICATE,
    description: 'Mbo-certificaat beeldbewerking voor webwinkels.',
    plannedFrom: days(20),
    plannedUntil: days(120),
    price: inEuro(160_000),
    vat: 'ex',
    funding: [{ funder: PRAKTIJKLEREN, amount: inEuro(160_000) }],
  };
  const second = await file.step(
    municipality,
    '/items',
    certificate,
    `Tweede onderdeel: een mbo-certificaat, ${euro(certificate.price)} uit het geld voor praktijkleren. Dat mag ook met Tozo.`,
  );
  world.certificate = certificate;
  world.certificateId = second.itemId;
  world.planVersion = second.planVersion;
}

async function quotes(world) {
  const { workers, file, days, certificateId } = world;
  const { municipality } = workers;
  const offers = [
    ['Voorbeeld Beeldacademie', 160_000],
    ['Voorbeeld Vakschool', 172_000],
  ];
  const given = [];
  for (const [provider, cents] of offers) {
    const body = { provider, amount: inEuro(cents), vat: 'ex', receivedOn: days(-49) };
    const words = `${provider} stuurt een offerte van ${euro(body.amount)}.`;
    given.push(await file.step(municipality, `/items/${certificateId}/quotes`, body, words));
  }
  const choice = {
    quoteId: given[0].quoteId,
    reason: 'Begint het eerst, is het goedkoopst en geeft les in de avond.',
    chosenOn: days(-48),
  };
  await file.refused(
    municipality,
    `/items/${certificateId}/provider-choice`,
    choice,
    ['R045'],
    'De medewerker kiest uit twee offertes zonder te zeggen waarom het er geen drie zijn.',
  );
  await file.step(
    municipality,
    `/items/${certificateId}/provider-choice`,
    { ...choice, fewerQuotesReason: 'Meer opleiders geven dit certificaat niet in deze regio.' },
    'Met de reden erbij kan het: meer opleiders zijn er in deze regio niet.',
  );
}

async function agreedAndSet(world) {
  const { workers, file, days } = world;
  const { municipality } = workers;
  const { planVersion } = await file.reread(municipality);
  world.planVersion = planVersion;
  const setting = { planVersion, setOn: days(-43) };
  await file.refused(
    municipality,
    '/setting',
    setting,
    ['R020'],
    'De medewerker wil vaststellen voordat de fotograaf het plan heeft gezien.',
  );
  await showAndAgree(world, file, municipality, planVersion, {
    how: 'on-paper',
    evidence: 'Ondertekend plan, in het dossier.',
    on: -44,
    words: 'de fotograaf tekent het plan op papier.',
  });
  await file.step(municipality, '/setting', setting, `${inWords(days(-43))}: het arrangement staat vast.`);
}
