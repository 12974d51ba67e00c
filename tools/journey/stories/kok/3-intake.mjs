import { inWords } from '../../words.mjs';

const CARD = {
  educationAndAge: 'Mbo niveau 2, horeca.',
  language: 'Spreekt en leest goed Nederlands.',
  workHistory: 'Elf jaar kok bij dezelfde werkgever.',
  distanceToWork: 'Wil de zorg in en heeft daar nog geen diploma voor.',
  chanceWithinYear: 'Met een korte opleiding is de kans goed, zonder opleiding klein.',
  outcome: 'needs-support',
  reason: 'In de horeca is geen werk. Voor werk in de zorg is een opleiding nodig.',
};

/** The question on the banenafspraak, weighing and admission (R004-R007, R013, R018, R148). */
export async function intake(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  story.chapter('Wegen en toelaten');
  const stale = await uwv.changeOn(
    world.path('/banenafspraak-checks'),
    { answer: 'no', registerConsulted: true, checkedOn: days(-7) },
    world.revision,
  );
  story.turnedDown(stale, 412, 'UWV werkt verder met een oude versie. De vraag van FNV kwam ertussen.');
  story.holds(
    stale.body.changed.some((one) => one.type === 'task-created.v1'),
    'het antwoord zegt wat er is veranderd',
  );
  await world.reread(uwv);
  await tooEarly(world);
  await banenafspraak(world);
  await weighAndAdmit(world);
}

async function tooEarly(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  story.refused(
    await uwv.change(world.path('/admission'), { admittedOn: days(-6) }, world.revision),
    ['R007', 'R013'],
    'UWV wil meteen toelaten.',
  );
  story.refused(
    await uwv.change(world.path('/weighings'), CARD, world.revision),
    ['R013'],
    'UWV wil wegen zonder de vraag over de banenafspraak.',
  );
  story.refused(
    await uwv.change(
      world.path('/diagnoses'),
      { heldOn: days(-5), topics: ['wishes'], result: 'Nog niets.' },
      world.revision,
    ),
    ['R007'],
    'UWV wil een diagnosegesprek vastleggen voordat er is toegelaten.',
  );
  story.refused(
    await uwv.change(
      world.path('/admission-refusal'),
      {
        reason: 'before-hard-date',
        motivation: 'U was te vroeg werkloos.',
        refusedOn: days(-6),
        notifiedHow: 'letter',
        notifiedOn: days(-6),
      },
      world.revision,
    ),
    ['R006'],
    'UWV overweegt een afwijzing omdat de werkloosheid te vroeg begon.',
  );
}

async function banenafspraak(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  const check = { answer: 'yes', registerConsulted: false, checkedOn: days(-7) };
  story.refused(
    await uwv.change(world.path('/banenafspraak-checks'), check, world.revision),
    ['R148'],
    'UWV vult „ja” in bij de banenafspraak, zonder in het doelgroepregister te kijken.',
  );
  const checked = await uwv.change(
    world.path('/banenafspraak-checks'),
    { ...check, answer: 'in-doubt' },
    world.revision,
  );
  story.done(checked, `${inWords(days(-7))}: er is twijfel over de banenafspraak. UWV legt dat zo vast.`);
  world.track(checked);
  const file = await world.reread(uwv);
  const task = file.tasks.find((one) => one.kind === 'refer-banenafspraak');
  story.holds(task !== undefined, 'twijfel geeft een taak om door te verwijzen (R013)');
  story.tell(
    `Dat geeft een taak: doorverwijzen naar het aanspreekpunt banenafspraak, uiterlijk ${inWords(task.dueOn)}.`,
  );
}

async function weighAndAdmit(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  const weighed = await uwv.change(world.path('/weighings'), CARD, world.revision);
  story.done(weighed, 'UWV weegt samen met de persoon. De uitkomst: extra hulp is nodig.');
  world.track(weighed);
  story.refused(
    await uwv.change(world.path('/admission'), { admittedOn: '2021-01-15' }, world.revision),
    ['R018', 'R148'],
    'UWV vult per ongeluk januari 2021 in als datum van toelating.',
  );
  const admitted = await uwv.change(world.path('/admission'), { admittedOn: days(-6) }, world.revision);
  story.done(admitted, `${inWords(days(-6))}: UWV laat de persoon toe tot de dienstverlening.`);
  world.track(admitted);
  story.refused(
    await uwv.change(world.path('/admission'), { admittedOn: days(-6) }, world.revision),
    ['R019'],
    'Een collega wil nog een keer toelaten.',
  );
}
