import { euro, inEuro, inWords, listed } from '../../words.mjs';

const RMT = 'rmt-crisisdienstverlening';
const WW_TRAINING = 'scholingsbudget-ww-extra';

const line = (funder, cents) => ({ funder, amount: inEuro(cents) });

/** Diagnosis, goal, the provisions that come first, and two items of the catalogue (R015, R021-R044). */
export async function planning(world) {
  const { story, workers } = world;
  story.chapter('Samen een plan maken');
  await diagnosisAndGoal(world);
  const services = story.done(
    await workers.uwv.read('/priced-services'),
    'UWV slaat de catalogus open.',
  ).body;
  const coaching = services.find((one) => one.id === 'versterken-arbeidsmarktpositie');
  const training = services.find((one) => one.id === 'scholing-beroep-functie');
  story.holds(coaching && training, 'de diensten staan in de catalogus');
  const first = {
    catalogueId: coaching.id,
    description: 'Tien gesprekken met een coach: wat kan en wil ik in de zorg?',
    provider: 'Voorbeeld Loopbaancoaching',
    plannedFrom: world.days(13),
    plannedUntil: world.days(104),
    price: inEuro(300_000),
    vat: coaching.vat,
    funding: [line(RMT, 300_000)],
  };
  const shortfall =
    'De gewone dienstverlening heeft geen coach die zowel de horeca als de zorg kent. Dat is hier nodig.';
  await rmtMoneyComesLast(world, first);
  await considerGroups(world);
  await addCoaching(world, { ...first, regularShortfall: shortfall }, coaching);
  await addTraining(world, training);
}

async function diagnosisAndGoal(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  const goal = {
    kind: 'other-sector',
    description: 'Binnen een jaar aan het werk als helpende in de zorg.',
    agreedOn: days(-5),
  };
  story.refused(
    await uwv.change(world.path('/goals'), goal, world.revision),
    ['R015'],
    'UWV wil een doel vastleggen voordat er een gesprek is geweest.',
  );
  const held = await uwv.change(
    world.path('/diagnoses'),
    {
      heldOn: days(-5),
      topics: ['work-history', 'wishes', 'labour-market'],
      result: 'Kan goed met mensen omgaan. Wil graag zorgen. Staand werk gaat goed.',
    },
    world.revision,
  );
  story.done(held, `${inWords(days(-5))}: UWV voert een diagnosegesprek over werk, wensen en kansen.`);
  world.track(held);
  const agreed = await uwv.change(world.path('/goals'), goal, world.revision);
  story.done(agreed, `Samen spreken ze een doel af: „${goal.description}”`);
  world.track(agreed);
}

async function rmtMoneyComesLast(world, item) {
  const { story } = world;
  const { uwv, expert, school } = world.workers;
  const add = (worker, changes) =>
    worker.change(world.path('/items'), { ...item, ...changes }, world.revision);
  story.turnedDown(
    await add(expert, {}),
    403,
    'De expert banenafspraak van UWV wil zelf een onderdeel toevoegen.',
  );
  story.turnedDown(await add(school, {}), 404, 'De contactpersoon van het ROC wil een onderdeel toevoegen.');
  story.refused(await add(uwv, {}), ['R038', 'R042'], 'UWV wil meteen RMT-geld inzetten.');
  story.refused(
    await add(uwv, { catalogueId: 'duikcursus', funding: [line('oeno-fondsen', 300_000)] }),
    ['R024'],
    'UWV kiest iets dat niet in de catalogus staat.',
  );
  story.refused(
    await add(uwv, { funding: [line('oeno-fondsen', 250_000)] }),
    ['R027'],
    'UWV telt de financiering verkeerd op.',
  );
  story.refused(
    await add(uwv, {
      plannedFrom: item.plannedUntil,
      plannedUntil: item.plannedFrom,
      funding: [line('oeno-fondsen', 300_000)],
    }),
    ['R022'],
    'UWV verwisselt de begindatum en de einddatum.',
  );
  story.refused(
    await add(uwv, { funding: [line('gemeentelijke-re-integratie-extra', 300_000)] }),
    ['R003'],
    'UWV kiest een financier voor mensen met bijstand.',
  );
}

async function considerGroups(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  const consider = (group, provision, outcome, reason) =>
    uwv.change(
      world.path('/prior-provision-considerations'),
      { group, provision, outcome, reason, consideredOn: days(-4) },
      world.revision,
    );
  story.refused(
    await consider('bbl', 'oeno-fondsen', 'not-fitting', 'Vergissing.'),
    ['R038'],
    'UWV kiest een voorziening uit de verkeerde groep.',
  );
  const considered = [
    [
      'regular',
      WW_TRAINING,
      'used',
      'Betaalt een deel van de opleiding.',
      'het extra scholingsbudget WW (wordt gebruikt)',
    ],
    [
      'sector',
      'oeno-fondsen',
      'used',
      'Het fonds van de horeca betaalt mee.',
      'de O&O-fondsen (worden gebruikt)',
    ],
    [
      'praktijkleren',
      'praktijkleren-mbo',
      'not-fitting',
      'Er is eerst een cursus nodig.',
      'praktijkleren in het mbo (niet passend)',
    ],
    [
      'bbl',
      'extra-bbl-leerbanen',
      'not-available',
      'Er zijn nu geen leerbanen vrij.',
      'de extra bbl-leerbanen (niet beschikbaar)',
    ],
  ];
  for (const [group, provision, outcome, reason, words] of considered) {
    const answer = await consider(group, provision, outcome, reason);
    story.done(answer, `${inWords(days(-4))}: UWV kijkt naar ${words}. ${reason}`);
    world.track(answer);
  }
}

async function addCoaching(world, item, service) {
  const { story } = world;
  const { uwv } = world.workers;
  const tooMuch = service.maximum.cents + 1;
  story.refused(
    await uwv.change(
      world.path('/items'),
      { ...item, price: inEuro(tooMuch), funding: [line(RMT, tooMuch)] },
      world.revision,
    ),
    ['R043'],
    `UWV vult een prijs in van ${euro(inEuro(tooMuch))}.`,
  );
  const added = await uwv.change(world.path('/items'), item, world.revision);
  story.done(
    added,
    `Eerste onderdeel: ${service.nameNl}, van ${inWords(item.plannedFrom)} tot en met ${inWords(item.plannedUntil)}, ${euro(item.price)} uit RMT-geld.`,
  );
  world.track(added);
  world.planVersion = added.body.planVersion;
}

async function addTraining(world, service) {
  const { story, days } = world;
  const { uwv } = world.workers;
  const item = {
    catalogueId: service.id,
    description: 'Opleiding tot helpende in de zorg.',
    provider: 'Voorbeeld Zorgopleidingen',
    plannedFrom: days(34),
    plannedUntil: days(216),
    price: inEuro(420_000),
    vat: service.vat,
    funding: [line('oeno-fondsen', 250_000), line(WW_TRAINING, 170_000)],
  };
  const added = await uwv.change(world.path('/items'), item, world.revision);
  const lines = ['O&O-fonds', 'extra scholingsbudget WW'].map(
    (name, at) => `${euro(item.funding[at].amount)} van het ${name}`,
  );
  story.done(added, `Tweede onderdeel: ${service.nameNl}, ${euro(item.price)}. Dat is ${listed(lines)}.`);
  world.track(added);
  world.planVersion = added.body.planVersion;
}
