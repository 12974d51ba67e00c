import { openCase, recordPerson, showAndAgree } from '../../steps.mjs';
import { nameOf } from '../../people.mjs';
import { euro, inEuro, inWords } from '../../words.mjs';

const CARD = {
  educationAndAge: 'Vmbo, 41 jaar.',
  language: 'Spreekt goed Nederlands; schrijven gaat langzaam.',
  workHistory: 'Twaalf jaar schoonmaker.',
  distanceToWork: 'Wil overdag werken, vanwege de kinderen.',
  chanceWithinYear: 'Met hulp redelijk.',
  outcome: 'needs-support',
  reason: 'Zonder hulp komt er alleen avondwerk.',
};

/** A case at UWV with a plan that runs, before anybody speaks of a handover. */
export async function starting(world) {
  const { story, workers, person, days } = world;
  const { uwv } = workers;
  story.chapter('Een plan dat loopt');
  story.tell(`${nameOf(person)} maakte twaalf jaar schoon. Het bedrijf had te weinig opdrachten.`);
  world.human = await recordPerson(world, uwv, 'UWV Midden-Utrecht', person);
  const { held } = await openCase(
    world,
    uwv,
    {
      personId: world.human.id,
      situation: 'unemployed',
      reason: 'less-work',
      evidence: 'employer-statement',
      unemployedFrom: days(-100),
      reportedOn: days(-90),
      benefit: 'ww',
      firstLine: 'tried',
      firstLineNote: 'De vakbond zocht mee, zonder resultaat.',
    },
    `${inWords(days(-90))}: UWV opent het persoonlijk arrangement.`,
  );
  world.file = held;
  await intake(world);
  await planIsSet(world);
}

async function intake({ workers, file, days }) {
  const { uwv } = workers;
  const check = { answer: 'no', registerConsulted: true, checkedOn: days(-90) };
  await file.step(uwv, '/banenafspraak-checks', check, 'De banenafspraak: nee.');
  await file.step(uwv, '/weighings', CARD, 'UWV weegt: extra hulp is nodig.');
  const admittedOn = days(-85);
  await file.step(uwv, '/admission', { admittedOn }, `${inWords(admittedOn)}: toegelaten.`);
  await file.step(
    uwv,
    '/diagnoses',
    { heldOn: days(-80), topics: ['wishes', 'home'], result: 'Zorgt alleen voor twee kinderen.' },
    'In het gesprek gaat het over werk onder schooltijd.',
  );
  await file.step(
    uwv,
    '/goals',
    { kind: 'other-sector', description: 'Overdag werken, als conciërge.', agreedOn: days(-80) },
    'Het doel: overdag werken, als conciërge op een school.',
  );
}

async function planIsSet(world) {
  const { workers, file, days } = world;
  const { uwv } = workers;
  const price = inEuro(195_000);
  const { planVersion } = await file.step(
    uwv,
    '/items',
    {
      catalogueId: 'sollicitatievaardigheden',
      description: 'Brieven schrijven en gesprekken oefenen, onder schooltijd.',
      provider: 'Voorbeeld Sollicitatietraining',
      plannedFrom: days(-70),
      plannedUntil: days(50),
      price,
      vat: 'ex',
      funding: [{ funder: 'oeno-fondsen', amount: price }],
    },
    `In het plan komt een sollicitatietraining onder schooltijd, ${euro(price)} van het O&O-fonds.`,
  );
  await showAndAgree(world, file, uwv, planVersion, {
    how: 'in-person',
    evidence: 'Getekend plan, in het dossier.',
    on: -75,
    words: 'de persoon tekent.',
  });
  await file.step(uwv, '/setting', { planVersion, setOn: days(-74) }, 'Het arrangement staat vast.');
  const { items } = await file.reread(uwv);
  world.itemId = items[0].itemId;
  await file.step(
    uwv,
    `/items/${world.itemId}/start`,
    { startedOn: days(-70) },
    `${inWords(days(-70))}: de training begint.`,
  );
}
