import { openCase, recordPerson } from '../../steps.mjs';
import { nameOf } from '../../people.mjs';
import { inWords } from '../../words.mjs';

/** Somebody self-employed comes to the municipality (R008, R010, R012), with more on their mind than work (R009, R016). */
export async function comingIn(world) {
  const { story, workers, person, days } = world;
  const { municipality } = workers;
  story.chapter('De opdrachten vallen weg');
  story.tell(
    `${nameOf(person)} is acht jaar zelfstandig fotograaf op bruiloften en feesten. Er zijn geen opdrachten meer.`,
  );
  story.tell('Met een Tozo-uitkering komt iemand bij de gemeente terecht.');
  world.human = await recordPerson(world, municipality, 'Gemeente Utrecht', person);
  const report = {
    personId: world.human.id,
    situation: 'self-employed-reorienting',
    reason: 'business-stops',
    explanation: 'Sinds de lente zijn er geen bruiloften en feesten meer.',
    evidence: 'chamber-of-commerce',
    unemployedFrom: days(-80),
    reportedOn: days(-70),
    benefit: 'tozo',
    firstLine: 'not-tried',
  };
  story.refused(
    await municipality.create('/arrangements', report),
    ['R010'],
    'De medewerker vult in dat eerstelijnshulp niet is geprobeerd, en laat de reden leeg.',
  );
  const { held, proposed } = await openCase(
    world,
    municipality,
    { ...report, firstLineNote: 'Er is geen vakbond of sectorfonds voor zelfstandige fotografen.' },
    `${inWords(days(-70))}: met de reden erbij kan het. Gemeente Utrecht opent het persoonlijk arrangement.`,
  );
  world.file = held;
  story.holds(proposed === 'municipality', 'voor een zelfstandige doet de gemeente de intake (R012)');
  story.tell('De gemeente doet zelf de intake: dat is de route voor zelfstandigen.');
  await moreThanWork(world);
}

async function moreThanWork({ story, workers, file, days }) {
  const { municipality } = workers;
  const signal = {
    kind: 'debts',
    explanation: 'De huur van de studio is drie maanden niet betaald.',
    notedOn: days(-70),
  };
  const noted = await file.step(
    municipality,
    '/signals',
    signal,
    'In het gesprek blijkt dat de huur van de studio drie maanden niet is betaald. De medewerker legt dat signaal vast.',
  );
  await file.refused(
    municipality,
    '/signals',
    signal,
    ['R016'],
    'Een collega hoort hetzelfde en legt het nog een keer vast.',
  );
  const referral = {
    deskKind: 'debt-help',
    deskName: 'Schuldhulp Utrecht',
    agreedByPerson: false,
    referredOn: days(-69),
    outcomeBy: days(14),
  };
  const rest = `/signals/${noted.signalId}`;
  await file.refused(
    municipality,
    `${rest}/referral`,
    referral,
    ['R016'],
    'De medewerker wil doorverwijzen naar schuldhulp, maar heeft dat niet besproken.',
  );
  await file.step(
    municipality,
    `${rest}/referral`,
    { ...referral, agreedByPerson: true },
    `${inWords(days(-69))}: na overleg belt de medewerker samen met de fotograaf naar Schuldhulp Utrecht.`,
  );
  await file.step(
    municipality,
    `${rest}/outcome`,
    {
      outcome: 'help-started',
      note: 'Er is een betalingsregeling voor de huur van de studio.',
      recordedOn: days(-60),
    },
    `${inWords(days(-60))}: er is een betalingsregeling. Dat haalt de grootste zorg weg.`,
  );
  const { tasks } = await file.reread(municipality);
  story.holds(
    !tasks.some((one) => ['refer-signal', 'record-signal-outcome'].includes(one.kind)),
    'met de uitkomst van de doorverwijzing zijn de taken daarvoor klaar (R016)',
  );
}
