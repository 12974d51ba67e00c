import { inWords } from '../../words.mjs';

/** Receipts on both sides, the tail of the former owner, and the auditor who sees the case as it was (R028, R032, R139). */
export async function lookingBack(world) {
  const { story } = world;
  story.chapter('Wat er van terug te vinden is');
  await receipts(world);
  await tail(world);
  await audit(world);
}

async function receipts({ story, workers, file }) {
  const { municipality, uwv } = workers;
  const { travel } = (await municipality.read(file.path(''))).body;
  const taken = travel.handovers.find((one) => one.status === 'accepted');
  story.holds(taken !== undefined, 'de aangenomen overdracht staat in het dossier');
  const read = async (worker) =>
    (await worker.read(file.path(`/handovers/${taken.handoverId}/receipt`))).body;
  const [ours, theirs] = [await read(municipality), await read(uwv)];
  story.holds(
    /^[0-9a-f]{64}$/.test(ours.contentHash) &&
      ours.contentHash === theirs.contentHash &&
      ours.receiptHash === theirs.receiptHash,
    'beide ontvangstbewijzen hebben hetzelfde controlegetal (R032)',
  );
  story.tell('UWV en gemeente openen elk hun bewijs van de overdracht. Het controlegetal is hetzelfde:');
  story.detail(ours.contentHash);
}

async function tail({ story, workers, file }) {
  const { uwv, fnv } = workers;
  const { body } = await uwv.read(file.path(''));
  story.holds(
    body.tail === true && body.travel.handovers.length > 0,
    'UWV ziet het dossier tot de overdracht',
  );
  const { events } = (await uwv.read(file.path('/events?limit=100'))).body;
  story.holds(
    events.some((one) => one.type === 'handover-accepted.v1') &&
      !events.some((one) => one.type === 'handover-completed.v1'),
    'UWV leest terug tot en met het aannemen, niet wat daarna kwam',
  );
  story.tell('UWV kan teruglezen tot en met de overdracht. Wat de gemeente daarna doet, is van de gemeente.');
  await file.hidden(fnv, '', 404, 'FNV, die het dossier nooit aannam, ziet niets.');
}

async function audit({ story, workers, file }) {
  const { auditor } = workers;
  await file.hidden(
    auditor,
    '/as-of?revision=0',
    400,
    'De auditor vraagt het dossier op zonder doel te noemen.',
  );
  const history = (await auditor.read(file.path('/events?limit=100'), 'audit')).body.events;
  const declined = history.find((one) => one.type === 'handover-declined.v1');
  const then = await auditor.read(file.path(`/as-of?revision=${declined.revision}`), 'audit');
  story.done(
    then,
    `Met een doel erbij kijkt de auditor terug naar ${inWords(declined.effectiveOn)}, vlak na de weigering:`,
  );
  story.holds(then.body.ownerUnit === 'uwv-am13', 'op dat moment was UWV verantwoordelijk');
  story.detail(`„${declined.sentence}” Verantwoordelijk was toen UWV Midden-Utrecht.`);
  const now = await auditor.read(file.path(''), 'audit');
  story.holds(now.body.ownerUnit === 'gemeente-am13', 'nu is de gemeente verantwoordelijk');
  const owners = await Promise.all(
    history.map(
      async ({ revision }) =>
        (await auditor.read(file.path(`/as-of?revision=${revision}`), 'audit')).body.ownerUnit,
    ),
  );
  story.holds(
    owners.every((one) => one === 'uwv-am13' || one === 'gemeente-am13'),
    'na elke gebeurtenis is er precies één verantwoordelijke (R032)',
  );
  story.tell('De auditor ziet dat er geen dag was waarop niemand verantwoordelijk was.');
}
