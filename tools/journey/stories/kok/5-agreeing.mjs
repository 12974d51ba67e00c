import { inWords } from '../../words.mjs';

/** Benefit changes, the person agrees, the arrangement is set (R020, R028, R031, R145). */
export async function agreeing(world) {
  world.story.chapter('Andere uitkering, zelfde afspraken');
  await benefitChanges(world);
  await personAgrees(world);
}

async function benefitChanges(world) {
  const { story, days } = world;
  const { uwv } = world.workers;
  const before = (await world.reread(uwv)).items;
  const change = { to: 'participatiewet', changedOn: days(-2) };
  const changed = await uwv.change(world.path('/benefit-changes'), change, world.revision);
  story.done(changed, `${inWords(days(-2))}: de WW stopt. De persoon krijgt nu bijstand.`);
  world.track(changed);
  const after = (await world.reread(uwv)).items;
  story.holds(
    before.length === 2 && JSON.stringify(before) === JSON.stringify(after),
    'een andere uitkering verandert niets aan de onderdelen (R031)',
  );
  story.tell('Aan de twee onderdelen verandert niets, ook niet aan wie ze betaalt.');
  story.refused(
    await uwv.change(world.path('/benefit-changes'), change, world.revision),
    ['R031'],
    'Een collega geeft dezelfde wijziging nog een keer door.',
  );
}

async function personAgrees(world) {
  const { story, days, planVersion } = world;
  const { uwv } = world.workers;
  const agreement = {
    planVersion,
    how: 'in-person',
    evidence: 'Gesprek op kantoor; het ondertekende plan zit in het dossier.',
    agreedOn: days(-1),
  };
  const setting = { planVersion, setOn: days(0) };
  story.refused(
    await uwv.change(world.path('/setting'), setting, world.revision),
    ['R020'],
    'UWV wil het arrangement vaststellen zonder akkoord van de persoon.',
  );
  story.refused(
    await uwv.change(world.path('/agreements'), { ...agreement, planVersion: 1 }, world.revision),
    ['R020'],
    'UWV legt een akkoord vast op een oude versie van het plan.',
  );
  story.refused(
    await uwv.change(world.path('/agreements'), { ...agreement, evidence: ' ' }, world.revision),
    ['R145'],
    'UWV schrijft niet op waaruit het akkoord blijkt.',
  );
  const agreed = await uwv.change(world.path('/agreements'), agreement, world.revision);
  story.done(agreed, `${inWords(days(-1))}: de persoon gaat akkoord met versie ${planVersion} van het plan.`);
  world.track(agreed);
  const set = await uwv.change(world.path('/setting'), setting, world.revision);
  story.done(set, `${inWords(days(0))}: het arrangement staat vast.`);
  world.track(set);
  story.refused(
    await uwv.change(world.path('/setting'), setting, world.revision),
    ['R028'],
    'UWV stelt dezelfde versie nog een keer vast.',
  );
}
