import { receiverAt } from '../../steps.mjs';
import { inWords } from '../../words.mjs';

const TO = 'gemeente-am13';

/** The region's coordinator assigns; being full is no reason any more (R142). Then accepted and spoken to (R033). */
export async function assigning(world) {
  const { story, workers, file } = world;
  const { coordinator, coordinatorElsewhere } = workers;
  story.chapter('De coördinator wijst toe');
  await file.hidden(
    coordinatorElsewhere,
    '',
    404,
    'De coördinator van Rijnmond wil meekijken. Het is niet haar regio.',
  );
  const seen = await coordinator.read(file.path(''));
  story.holds(seen.status === 403, 'de coördinator van de regio leest het dossier zelf niet (R032)');
  const preview = await coordinator.read(file.path(`/handover-preview?toUnit=${TO}`));
  story.holds(preview.status === 200, 'zij ziet wat er meegaat met een dossier dat niemand aannam (R142)');
  const assignment = {
    toUnit: TO,
    receiver: await receiverAt(world, coordinator, TO),
    note: 'De bijstand loopt hier al. De training gaat door.',
    contactOn: world.days(7),
    contentHash: preview.body.contentHash,
    reason: 'De gemeente is bevoegd en de persoon woont hier. Vol zijn mag geen reden zijn om te wachten.',
  };
  await file.turnedDown(
    workers.uwv,
    '/handover/assignment',
    assignment,
    403,
    'UWV wil zelf toewijzen. Dat kan alleen de coördinator.',
  );
  await file.refused(
    coordinator,
    '/handover/assignment',
    { ...assignment, reason: ' ' },
    ['R142'],
    'De coördinator wijst toe zonder te zeggen waarom.',
  );
  await file.stepAsPreviewed(
    coordinator,
    '/handover/assignment',
    assignment,
    () => 'Met de reden erbij wijst de coördinator het dossier toe aan gemeente Utrecht.',
  );
  await accepted(world);
}

async function accepted(world) {
  const { story, workers, file, days } = world;
  const { municipality, uwv } = workers;
  await file.refused(
    municipality,
    '/handover/refusal',
    { reason: 'no-capacity', explanation: 'Nog steeds vol.' },
    ['R142'],
    'De gemeente zegt weer dat het vol is.',
  );
  const shown = await municipality.read(file.path('/handover'));
  story.holds(shown.body.assigned === true, 'de ontvanger ziet dat dit is toegewezen');
  const { contentHash } = shown.body;
  await file.step(
    municipality,
    '/handover/acceptance',
    { contentHash, contactOn: days(7) },
    'De gemeente neemt het dossier aan en is nu verantwoordelijk.',
  );
  await file.step(
    municipality,
    '/handover/completion',
    { contactHeldOn: days(0) },
    `${inWords(days(0))}: de gemeente belt, onder schooltijd. De overdracht is klaar.`,
  );
  const { items, tasks } = await file.reread(municipality);
  story.holds(
    items.length === 1 && items[0].itemId === world.itemId && items[0].status === 'started',
    'de training loopt door (R030)',
  );
  story.holds(
    !tasks.some((one) => ['assign-handover', 'offer-handover-again'].includes(one.kind)),
    'de taken om een plek te zoeken zijn klaar (R142)',
  );
  await file.turnedDown(
    uwv,
    '/benefit-changes',
    { to: 'none', changedOn: days(0) },
    403,
    'UWV wil nog een wijziging vastleggen in het oude dossier.',
  );
}
