import { inWords } from '../../words.mjs';

const TO = 'vno-ncw-am13';

/** One item is carried out by another organisation, which sees that item and no more (R032, R036). */
export async function referring(world) {
  const { story } = world;
  story.chapter('Eén onderdeel bij een ander');
  const referral = await refer(world);
  await seesOneItem(world, referral);
  await reports(world, referral);
  await benefitChanges(world);
}

async function refer(world) {
  const { workers, file, human, days, trainingId } = world;
  const { uwv } = workers;
  const body = {
    toUnit: TO,
    assignment: 'Regel een plek voor het heftruckcertificaat, in een kleine groep.',
    ground: 'consent',
  };
  await file.refused(
    uwv,
    `/items/${trainingId}/referral`,
    body,
    ['R036'],
    'VNO-NCW kan de heftrucktraining bij een lid regelen. Zonder toestemming van de persoon mag UWV niets delen.',
  );
  await human.reread(uwv);
  await human.step(
    uwv,
    '/consents',
    { toUnit: TO, how: 'in-person', evidence: 'Getekend formulier; de mentor was erbij.', givenOn: days(0) },
    'De persoon geeft toestemming om dit met VNO-NCW te delen. De mentor was erbij.',
  );
  const answer = await file.step(
    uwv,
    `/items/${trainingId}/referral`,
    body,
    'UWV zet alleen de heftrucktraining uit bij VNO-NCW. De regie blijft bij UWV.',
  );
  return answer.referralId;
}

async function seesOneItem({ story, workers, file, person, trainingId, customId }, referralId) {
  const { employers } = workers;
  const seen = await employers.read(`/referrals/${referralId}`);
  const text = JSON.stringify(seen.body);
  story.holds(
    seen.status === 200 && seen.body.item.catalogueId === 'functiegerichte-training',
    'VNO-NCW ziet het uitgezette onderdeel',
  );
  story.holds(
    !text.includes(customId) && !text.includes('prikkels') && !text.includes(person.street),
    'VNO-NCW ziet geen ander onderdeel, geen diagnose en geen adres (R036, R146)',
  );
  story.tell('VNO-NCW ziet de training, een naam en hoe iemand het liefst gebeld wordt. Meer niet.');
  await file.hidden(employers, '', 403, 'VNO-NCW probeert het hele dossier te openen.');
  await file.turnedDown(
    employers,
    `/items/${trainingId}/start`,
    { startedOn: seen.body.referredOn },
    403,
    'VNO-NCW wil het onderdeel zelf op „gestart” zetten.',
  );
}

async function reports({ story, workers, file, days, trainingId }, referralId) {
  const { employers, uwv } = workers;
  const report = { kind: 'started', note: 'De eerste les is geweest.', happenedOn: days(0) };
  const sent = story.done(
    await employers.add(`/referrals/${referralId}/reports`, report),
    'Vertellen mag wel: VNO-NCW meldt dat vandaag de eerste les was.',
  );
  const { tasks } = await file.reread(uwv);
  story.holds(
    tasks.some((one) => one.kind === 'record-referral-report' && one.unit === 'uwv-am13'),
    'de melding geeft UWV een taak',
  );
  await file.step(
    uwv,
    `/items/${trainingId}/start`,
    { startedOn: days(0) },
    'UWV krijgt een taak, en legt de start van de training vast.',
  );
  await file.add(
    uwv,
    `/referrals/${referralId}/reports/${sent.body.reportId}/recording`,
    {},
    'De melding is verwerkt; de taak is klaar.',
  );
}

async function benefitChanges({ story, workers, file, days }) {
  const { uwv } = workers;
  const before = (await file.reread(uwv)).items;
  await file.step(
    uwv,
    '/benefit-changes',
    { to: 'participatiewet', changedOn: days(-3) },
    `Er komt bericht: na een herkeuring stopte de Wajong op ${inWords(days(-3))}. De persoon krijgt bijstand.`,
  );
  const after = (await file.reread(uwv)).items;
  story.holds(
    before.length === 2 && JSON.stringify(before) === JSON.stringify(after),
    'een andere uitkering verandert niets aan de onderdelen (R031)',
  );
  story.tell(
    'De fiets en de training gaan gewoon door: een andere uitkering verandert niets aan de afspraken.',
  );
}
