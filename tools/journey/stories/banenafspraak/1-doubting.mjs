import { openCase, recordPerson } from '../../steps.mjs';
import { nameOf } from '../../people.mjs';
import { inWords } from '../../words.mjs';

const CARD = {
  educationAndAge: 'Praktijkonderwijs.',
  language: 'Leest eenvoudige teksten; lange brieven zijn lastig.',
  workHistory: 'Vier jaar in hetzelfde magazijn.',
  distanceToWork: 'Kan het werk goed aan met vaste taken en een rustige plek.',
  chanceWithinYear: 'Zonder begeleiding klein.',
  outcome: 'needs-support',
  reason: 'Er is uitleg nodig bij een nieuwe werkgever, en iemand die meekijkt.',
};

/** In doubt about the banenafspraak: refer, and weigh meanwhile (R013, R148). The address is secret (R146). */
export async function doubting(world) {
  const { story, workers, days } = world;
  const { uwv } = workers;
  story.chapter('Hoort iemand bij de doelgroep?');
  world.person.secrecy = true;
  const { person } = world;
  story.tell(`${nameOf(person)} werkt in een magazijn. Het contract stopt half maart.`);
  story.tell('Het adres is geheim: niemand mag het zien, ook collega’s van andere organisaties niet.');
  world.human = await recordPerson(world, uwv, 'UWV Midden-Utrecht', person);
  const { held, proposed } = await openCase(
    world,
    uwv,
    {
      personId: world.human.id,
      situation: 'working',
      reason: 'contract-ends',
      explanation: 'Het magazijn verhuist en verlengt het contract niet.',
      evidence: 'contract',
      unemployedFrom: days(10),
      reportedOn: days(-30),
      benefit: 'wajong',
      firstLine: 'not-fitting',
      firstLineNote: 'De hulp van de branche is er niet voor mensen met een Wajong-uitkering.',
    },
    `${inWords(days(-30))}: de melding komt bij UWV binnen, nog vóór het werk stopt.`,
  );
  world.file = held;
  story.holds(proposed !== undefined, 'het systeem stelt een organisatie voor de intake voor (R012)');
  await inDoubt(world);
}

async function inDoubt({ story, workers, file, days }) {
  const { uwv } = workers;
  const check = { answer: 'yes', registerConsulted: false, checkedOn: days(-30) };
  await file.refused(
    uwv,
    '/banenafspraak-checks',
    check,
    ['R148'],
    'De medewerker vermoedt de banenafspraak en vult „ja” in, zonder in het register te kijken.',
  );
  await file.step(
    uwv,
    '/banenafspraak-checks',
    { ...check, answer: 'in-doubt' },
    'Het register is die dag niet bereikbaar. „Twijfel” is dan het eerlijke antwoord.',
  );
  const { tasks } = await file.reread(uwv);
  const task = tasks.find((one) => one.kind === 'refer-banenafspraak');
  story.holds(task !== undefined, 'twijfel geeft een taak om door te verwijzen (R013)');
  story.tell(`Er komt een taak: het aanspreekpunt banenafspraak vragen, uiterlijk ${inWords(task.dueOn)}.`);
  await file.step(uwv, '/weighings', CARD, 'Intussen staat niemand stil: UWV weegt alvast wat er nodig is.');
}
