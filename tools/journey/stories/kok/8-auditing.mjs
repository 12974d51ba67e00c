import { inWords, moment } from '../../words.mjs';

/** An auditor reads the whole history, with a purpose (R028, R065). */
export async function auditing(world) {
  const { story, workers } = world;
  const { auditor } = workers;
  story.chapter('De auditor leest alles terug');
  story.turnedDown(
    await auditor.read(world.path('/events')),
    400,
    'De auditor opent de geschiedenis zonder doel te noemen.',
  );
  const units = await auditor.read('/units', 'audit');
  const names = new Map(units.body.map((unit) => [unit.id, unit.name]));
  const named = (text) => text.replace(/\b[a-z]+(?:-[a-z]+)*-am\d{2}\b/g, (id) => names.get(id) ?? id);
  const events = await wholeHistory(world, auditor);
  story.done({ status: 200 }, `Met het doel erbij krijgt de auditor alle ${events.length} gebeurtenissen.`);
  story.holds(
    events.every((one, at) => one.revision === at),
    'de geschiedenis heeft geen gaten',
  );
  const changed = events.find((one) => one.type === 'benefit-situation-changed.v1');
  story.holds(
    changed.effectiveOn === world.days(-2),
    'een andere uitkering geldt vanaf haar eigen dag, ook als zij later is vastgelegd',
  );
  story.line('');
  story.line('  Vastgelegd            Geldt per          Wie, en wat er gebeurde');
  for (const one of events) {
    story.line(
      `  ${moment(one.recordedAt).padEnd(20)}  ${inWords(one.effectiveOn).padEnd(17)}  ${names.get(one.unit) ?? one.unit}: ${named(one.sentence)}`,
    );
  }
}

async function wholeHistory(world, auditor) {
  const events = [];
  let from = 0;
  for (let page = 0; page < 50; page += 1) {
    const answer = await auditor.read(world.path(`/events?fromRevision=${from}&limit=20`), 'audit');
    events.push(...answer.body.events);
    if (answer.body.nextRevision === undefined) break;
    from = answer.body.nextRevision;
  }
  return events;
}
