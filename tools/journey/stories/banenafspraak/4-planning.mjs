import { showAndAgree } from '../../steps.mjs';
import { euro, inEuro, inWords } from '../../words.mjs';

const RMT = 'rmt-crisisdienstverlening';

/** What the caseworker finds in each of the four groups. */
const FOUND = {
  sector: ['used', 'Betaalt het heftruckcertificaat, geen fiets.'],
  regular: ['not-fitting', 'Betaalt alleen een taxi.'],
  bbl: ['not-fitting', 'Een leerbaan van drie jaar is te lang.'],
  praktijkleren: ['not-fitting', 'Is voor scholing, niet voor vervoer.'],
};

/** What comes before RMT money (R038), a custom budget that a second organisation agrees to (R044), a plan that is set. */
export async function planning(world) {
  const { story, workers, file, days } = world;
  const { uwv } = workers;
  story.chapter('Een plan met maatwerk');
  await file.step(
    uwv,
    '/diagnoses',
    {
      heldOn: days(-25),
      topics: ['work-history', 'skills', 'health', 'wishes'],
      result: 'Werkt precies en is altijd op tijd. Veel prikkels tegelijk gaat niet.',
    },
    `${inWords(days(-25))}: gesprek op het werk, met de jobcoach erbij. Sterk: precies en altijd op tijd.`,
  );
  await file.step(
    uwv,
    '/goals',
    {
      kind: 'same-occupation',
      description: 'Een vaste plek in een kleiner magazijn, op fietsafstand.',
      agreedOn: days(-25),
    },
    'Het doel: een vaste plek in een kleiner magazijn, op fietsafstand.',
  );
  await fourGroups(world);
  await items(world);
  await agreed(world);
  await secondOrganisation(world);
  await set(world);
}

async function fourGroups(world) {
  const { story, workers, file, days } = world;
  const { uwv } = workers;
  const prior = (await uwv.read(file.path('/prior-provisions'))).body;
  story.tell('Voor RMT-geld kijkt de begeleider eerst wat er al is. Het systeem zet de vier groepen klaar.');
  for (const { group, provisions } of prior.groups) {
    const [provision] = provisions;
    const [outcome, reason] = FOUND[group];
    const body = {
      group,
      provision: provision.provision,
      outcome,
      reason,
      consideredOn: days(-24),
    };
    await file.step(uwv, '/prior-provision-considerations', body, `- ${provision.nameNl}. ${reason}`);
  }
}

async function items(world) {
  const { workers, file, days } = world;
  const { uwv } = workers;
  const custom = {
    catalogueId: 'maatwerkbudget',
    description: 'Een aangepaste fiets, om zelf naar het werk te kunnen.',
    provider: 'Voorbeeld Fietsen',
    plannedFrom: days(7),
    plannedUntil: days(40),
    price: inEuro(90_000),
    vat: 'ex',
    funding: [{ funder: RMT, amount: inEuro(90_000) }],
    regularShortfall: 'De vervoersregeling betaalt alleen een taxi. Zelf fietsen past beter.',
  };
  const first = await file.step(
    uwv,
    '/items',
    custom,
    `Eerste onderdeel: een aangepaste fiets uit het maatwerkbudget, ${euro(custom.price)}.`,
  );
  world.customId = first.itemId;
  const training = {
    catalogueId: 'functiegerichte-training',
    description: 'Heftruckcertificaat, in een kleine groep.',
    provider: 'Voorbeeld Transportopleidingen',
    plannedFrom: days(0),
    plannedUntil: days(60),
    price: inEuro(70_000),
    vat: 'ex',
    funding: [{ funder: 'oeno-fondsen', amount: inEuro(70_000) }],
  };
  const second = await file.step(
    uwv,
    '/items',
    training,
    `Tweede onderdeel: een heftruckcertificaat in een kleine groep, ${euro(training.price)} van het O&O-fonds.`,
  );
  world.trainingId = second.itemId;
  world.planVersion = second.planVersion;
}

async function agreed(world) {
  const { story, workers, file, days, person } = world;
  const { uwv } = workers;
  const { planVersion } = await file.reread(uwv);
  world.planVersion = planVersion;
  const page = await uwv.read(file.path('/plan/page'));
  story.holds(
    !JSON.stringify(page.body).includes(person.street),
    'op de pagina voor de persoon staat geen adres (R146)',
  );
  await showAndAgree(world, file, uwv, planVersion, {
    how: 'in-person',
    evidence: 'Gesprek met de mentor erbij; het ondertekende plan zit in het dossier.',
    on: -12,
    words: 'met de mentor erbij leest de begeleider het plan voor. De persoon gaat akkoord.',
  });
  await file.refused(
    uwv,
    '/setting',
    { planVersion, setOn: days(0) },
    ['R044'],
    'De begeleider wil het plan meteen vaststellen.',
  );
}

async function secondOrganisation(world) {
  const { story, workers, file, customId } = world;
  const { uwv, municipality } = workers;
  const ask = {
    unit: 'gemeente-am13',
    items: [customId],
    explanation: 'Maatwerkbudget: wij vragen uw akkoord op de fiets.',
    ground: 'legal-task',
  };
  await file.refused(
    uwv,
    '/second-agreements',
    { ...ask, unit: 'uwv-am13' },
    ['R044'],
    'De begeleider wil het tweede akkoord van een collega van UWV.',
  );
  const asked = await file.step(
    uwv,
    '/second-agreements',
    ask,
    'Over maatwerk beslissen er twee. UWV vraagt het akkoord van gemeente Utrecht.',
  );
  const rest = `/second-agreements/${asked.requestId}`;
  const part = await municipality.read(file.path(rest));
  story.holds(
    part.status === 200 && part.body.items.length === 1 && part.body.items[0].itemId === customId,
    'de tweede organisatie ziet alleen het onderdeel waarover het gaat (R044)',
  );
  await file.hidden(
    municipality,
    '',
    403,
    'De gemeente ziet alleen de fiets. Het dossier zelf gaat niet open.',
  );
  const agreed = await municipality.change(file.path(`${rest}/agreement`), {}, revisionOf(part));
  file.track(story.done(agreed, 'Gemeente Utrecht gaat akkoord met de fiets.'));
}

function revisionOf(answer) {
  return answer.headers.get('etag').replaceAll('"', '');
}

async function set({ workers, file, days, planVersion }) {
  await file.step(
    workers.uwv,
    '/setting',
    { planVersion, setOn: days(0) },
    `${inWords(days(0))}: nu staat het arrangement vast.`,
  );
}
