import { nameOf } from '../../people.mjs';
import { inWords } from '../../words.mjs';

/** Somebody who lost work before the hard date is refused, by a body that may (R006, R019, R036, R141). */
export async function sideStory(world) {
  const { story, workers, other, days } = world;
  const { fnv } = workers;
  story.chapter('Een ander verhaal: te vroeg werkloos');
  await fnv.ask('/person-searches', {
    purpose: 'identification',
    fullName: nameOf(other),
    birthDate: other.birthDate,
  });
  const person = await fnv.create('/persons', { ...other, bsn: undefined });
  story.done(person, `FNV Midden-Utrecht legt ${nameOf(other)} vast, zonder BSN.`);
  const { personId } = person.body;
  const opened = await fnv.create('/arrangements', {
    personId,
    situation: 'unemployed',
    reason: 'contract-ends',
    evidence: 'contract',
    unemployedFrom: '2020-02-01',
    reportedOn: days(-3),
    benefit: 'none',
    firstLine: 'tried',
    firstLineNote: 'Gesprek bij FNV.',
  });
  story.done(opened, `${inWords(days(-3))}: FNV meldt aan. Het werk stopte op ${inWords('2020-02-01')}.`);
  const other_ = world.sideCase(opened);
  const decision = {
    reason: 'before-hard-date',
    motivation:
      'Uw werk stopte vóór de coronacrisis. De regeling is er alleen voor mensen die daarna hun werk verloren.',
    refusedOn: days(0),
    notifiedHow: 'letter',
    notifiedOn: days(0),
  };
  story.refused(
    await fnv.change(other_.path('/admission-refusal'), decision, other_.revision),
    ['R141'],
    'FNV wil zelf afwijzen.',
  );
  await toMunicipality(world, other_, person);
  await refused(world, other_, decision);
}

async function toMunicipality(world, side, person) {
  const { story, workers, days } = world;
  const { fnv, municipality } = workers;
  const toUnit = 'gemeente-am13';
  const [receiver] = (await fnv.read(`/units/${toUnit}/receivers`)).body;
  const preview = await fnv.read(side.path(`/handover-preview?toUnit=${toUnit}`));
  const { contentHash } = preview.body;
  const offer = {
    toUnit,
    receiver: receiver.accountId,
    note: 'Graag een besluit over de toelating.',
    contactOn: days(3),
    ground: 'consent',
    contentHash,
  };
  story.refused(
    await fnv.change(side.path('/handover'), offer, side.revision),
    ['R036'],
    'FNV wil het dossier aan gemeente Utrecht aanbieden, zonder toestemming van de persoon.',
  );
  const consent = await fnv.change(
    `/persons/${person.body.personId}/consents`,
    { toUnit, how: 'on-paper', evidence: 'Ondertekend formulier in het dossier.', givenOn: days(-1) },
    person.headers.get('etag').replaceAll('"', ''),
  );
  story.done(consent, `${inWords(days(-1))}: de persoon geeft toestemming, op papier.`);
  const offered = await fnv.change(side.path('/handover'), offer, side.revision);
  side.track(story.done(offered, 'FNV biedt het dossier aan gemeente Utrecht aan.'));
  const accepted = await municipality.change(
    side.path('/handover/acceptance'),
    { contentHash, contactOn: days(3) },
    side.revision,
  );
  side.track(story.done(accepted, 'Gemeente Utrecht neemt het dossier aan.'));
}

async function refused(world, side, decision) {
  const { story, workers, days } = world;
  const { municipality } = workers;
  const asked = { answer: 'no', registerConsulted: true, checkedOn: days(0) };
  side.track(
    story.done(
      await municipality.change(side.path('/banenafspraak-checks'), asked, side.revision),
      'De gemeente vraagt naar de banenafspraak: nee.',
    ),
  );
  story.refused(
    await municipality.change(side.path('/admission'), { admittedOn: days(0) }, side.revision),
    ['R006', 'R007'],
    'Een collega wil toch toelaten.',
  );
  const answer = await municipality.change(side.path('/admission-refusal'), decision, side.revision);
  side.track(
    story.done(answer, `${inWords(days(0))}: de gemeente wijst de aanvraag af en stuurt een brief.`),
  );
  const history = await municipality.read(side.path('/events'));
  const last = history.body.events.findLast((one) => one.type === 'decision-notified.v1');
  story.holds(
    /bezwaar/i.test(last?.sentence ?? ''),
    'de afwijzing en hoe die is verteld staan in de geschiedenis, met de termijn voor bezwaar',
  );
  story.tell('In de brief staat tot wanneer bezwaar kan. Die dag staat ook in het dossier:');
  story.detail(`„${last.sentence}”`);
  story.refused(
    await municipality.change(side.path('/admission'), { admittedOn: days(0) }, side.revision),
    ['R006', 'R007', 'R019'],
    'Na de afwijzing probeert iemand toch nog toe te laten.',
  );
}
