import { inWords } from '../../words.mjs';

/** The region's contact knows (R013); admitted by definition (R004), by a person (R148). */
export async function byDefinition(world) {
  const { story, workers, file, days } = world;
  const { uwv, expert } = workers;
  story.chapter('Toch wel: toegelaten per definitie');
  await file.turnedDown(
    expert,
    '/admission',
    { admittedOn: days(-27) },
    403,
    'De expert banenafspraak wil zelf toelaten. Een expert geeft advies; de begeleider beslist.',
  );
  await file.step(
    uwv,
    '/regional-contact-consultations',
    {
      deskName: 'Aanspreekpunt banenafspraak Midden-Utrecht',
      finding: 'belongs',
      advice: 'Staat in het doelgroepregister. Houd de jobcoach erbij.',
      consultedOn: days(-28),
    },
    `${inWords(days(-28))}: UWV belt het aanspreekpunt van de regio. Die kent het register: deze persoon staat erin.`,
  );
  const consulted = await file.reread(uwv);
  story.holds(
    !consulted.tasks.some((one) => one.kind === 'refer-banenafspraak'),
    'na het gesprek met het aanspreekpunt is de taak klaar (R013)',
  );
  await file.step(
    uwv,
    '/banenafspraak-checks',
    { answer: 'yes', registerConsulted: true, checkedOn: days(-28) },
    'UWV kijkt nu zelf in het register en legt „ja” vast. Er komt een taak om het aanspreekpunt mee te laten kijken.',
  );
  await file.refused(
    uwv,
    '/weighings',
    {
      educationAndAge: 'Praktijkonderwijs.',
      language: 'Goed genoeg.',
      workHistory: 'Vier jaar magazijn.',
      distanceToWork: 'Klein.',
      chanceWithinYear: 'Redelijk.',
      outcome: 'no-extra-support',
      reason: 'Redt zich wel.',
    },
    ['R004'],
    'Een collega wil opnieuw wegen en komt uit op „redt zich wel”.',
  );
  await file.step(
    uwv,
    '/admission',
    { admittedOn: days(-27) },
    `${inWords(days(-27))}: de begeleider laat toe. Niet na een weging, maar per definitie.`,
  );
  const { intake } = await file.reread(uwv);
  story.holds(intake.admission.ground === 'by-definition', 'de toelating rust op de doelgroep (R004)');
}
