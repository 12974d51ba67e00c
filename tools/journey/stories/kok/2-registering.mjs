import { randomUUID } from 'node:crypto';
import { nameOf } from '../../people.mjs';
import { inWords } from '../../words.mjs';

/** UWV registers the person once for all partners (R014) and opens the arrangement (R002, R010). */
export async function registering(world) {
  const { story, person, days } = world;
  story.chapter('Eén keer vastleggen');
  await register(world);
  const report = {
    personId: world.personId,
    situation: 'unemployed',
    reason: 'bankruptcy',
    explanation: 'Het restaurant waar deze persoon kok was, is failliet.',
    evidence: 'dismissal-letter',
    unemployedFrom: days(-20),
    reportedOn: days(-8),
    benefit: 'ww',
    firstLine: 'tried',
    firstLineNote: 'FNV hielp met een brief. Dat gaf nog geen nieuw werk.',
  };
  await open(world, report);
  await askedAgain(world, nameOf(person));
}

async function register(world) {
  const { story, workers, person, days } = world;
  const { fnv, uwv, municipality, school } = workers;
  story.refused(await fnv.create('/persons', person), ['Q06'], 'FNV wil de persoon vastleggen met BSN.');
  story.turnedDown(
    await school.create('/persons', { ...person, bsn: undefined }),
    403,
    'De contactpersoon van het ROC wil de persoon vastleggen.',
  );
  story.turnedDown(
    await uwv.careless('/persons', person),
    428,
    'UWV legt vast, maar zegt niet dat het om een nieuwe persoon gaat.',
  );
  story.turnedDown(
    await uwv.create('/persons', { ...person, bsn: '999999999' }),
    400,
    'UWV maakt een typefout in het BSN.',
  );
  story.refused(
    await uwv.create('/persons', { ...person, birthDate: days(1), municipality: 'GM0000' }),
    ['R001', 'R014'],
    'UWV vult een geboortedatum in de toekomst in, en een gemeente die niet bestaat.',
  );
  story.refused(
    await uwv.create('/persons', person),
    ['R014'],
    'UWV wil vastleggen zonder eerst te zoeken of deze persoon al bekend is.',
  );
  const asked = story.done(
    await uwv.ask('/person-searches', { purpose: 'identification', bsn: person.bsn }),
    'UWV zoekt op BSN. Niemand kent deze persoon; de zoekopdracht telt een dag.',
  );
  story.holds(asked.body.known === false && asked.body.matches.length === 0, 'het BSN is nog nergens bekend');
  const key = randomUUID();
  const registered = story.done(
    await uwv.create('/persons', person, key),
    `UWV Midden-Utrecht legt vast: ${nameOf(person)}, BSN ${person.bsn}, geboren op ${inWords(person.birthDate)}, ${person.street} ${person.houseNumber}, ${person.postcode} ${person.town}.`,
  );
  world.personId = registered.body.personId;
  const again = story.done(
    await uwv.create('/persons', person, key),
    'De medewerker klikt per ongeluk twee keer. Er gebeurt niets dubbel.',
  );
  story.holds(
    again.headers.get('idempotency-hit') === 'true' && again.body.personId === world.personId,
    'het tweede verzoek met dezelfde sleutel geeft hetzelfde antwoord, met Idempotency-Hit',
  );
  story.turnedDown(
    await uwv.create('/persons', { ...person, town: 'Elders' }, key),
    409,
    'Dezelfde sleutel met een andere inhoud kan niet.',
  );
  await municipality.ask('/person-searches', { purpose: 'identification', bsn: person.bsn });
  story.refused(
    await municipality.create('/persons', person),
    ['R014'],
    'Gemeente Utrecht wil dezelfde persoon nog een keer vastleggen.',
  );
}

async function open(world, report) {
  const { story, days } = world;
  const { uwv, elsewhere } = world.workers;
  story.refused(
    await uwv.create('/arrangements', { ...report, firstLine: 'not-tried', firstLineNote: undefined }),
    ['R010'],
    'UWV meldt dat eerstelijnshulp niet is geprobeerd, maar niet waarom.',
  );
  story.refused(
    await uwv.create('/arrangements', { ...report, reportedOn: days(3) }),
    ['R002'],
    'UWV vult een meldingsdatum in de toekomst in.',
  );
  story.turnedDown(
    await elsewhere.create('/arrangements', report),
    404,
    'UWV Rijnmond kent deze persoon niet en kan er dus geen arrangement voor openen.',
  );
  const opened = await uwv.create('/arrangements', report);
  story.done(opened, `${inWords(report.reportedOn)}: UWV Midden-Utrecht opent het persoonlijk arrangement.`);
  story.holds(
    opened.body.proposedOwnerKind === 'uwv-executor',
    'met een WW-uitkering doet UWV de intake (R012)',
  );
  world.track(opened);
  world.caseId = opened.body.arrangementId;
  story.refused(
    await uwv.create('/arrangements', report),
    ['Q25'],
    'Een collega wil voor dezelfde persoon een tweede arrangement openen.',
  );
  story.turnedDown(
    await elsewhere.read(`/arrangements/${world.caseId}`),
    404,
    'UWV Rijnmond probeert het dossier te openen.',
  );
}

/** Unions hear that somebody is known, not where; the owner gets a task to contact them (Q06). */
async function askedAgain({ story, workers, person }, fullName) {
  const found = story.done(
    await workers.fnv.ask('/person-searches', {
      purpose: 'identification',
      fullName,
      birthDate: person.birthDate,
    }),
    'FNV zoekt opnieuw. Nu is de persoon bekend; FNV hoort niet waar. De vraag is doorgegeven.',
  );
  const [match] = found.body.matches;
  story.holds(found.body.known && match.requestPassedOn, 'de vraag van FNV is doorgegeven');
  story.holds(match.knownAt === undefined, 'een vakbond hoort niet waar iemand bekend is (Q06)');
}
