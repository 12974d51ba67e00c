/** Job coach, representative and channel belong to the person (R035, R146); a wrong fact is corrected by two (R028). */
export async function aroundThePerson(world) {
  const { story } = world;
  story.chapter('Wie er om deze persoon heen staat');
  await coachAndRepresentative(world);
  await noAddress(world);
  await correction(world);
}

async function coachAndRepresentative({ story, workers, human, days }) {
  const { uwv } = workers;
  await human.reread(uwv);
  const coach = {
    name: 'Testjobcoach Voorbeeld',
    organisation: 'Voorbeeld Jobcoaching',
    telephone: '0301234567',
    from: days(-400),
  };
  await human.step(
    uwv,
    '/job-coach',
    coach,
    'Er is al een vertrouwde jobcoach, van Voorbeeld Jobcoaching. Die komt bij de persoon te staan, niet bij het dossier.',
  );
  await human.refused(
    uwv,
    '/job-coach',
    { ...coach, organisation: 'Huisbureau UWV', from: days(0) },
    ['R035'],
    'Een collega wil de eigen jobcoach van UWV ernaast zetten.',
  );
  const named = await human.step(
    uwv,
    '/representatives',
    {
      kind: 'mentor',
      name: 'Testmentor Voorbeeld',
      telephone: '0307654321',
      evidence: 'Beschikking van de rechter, gezien op kantoor.',
      from: days(-700),
    },
    'Een mentor mag meespreken; de beschikking van de rechter is gezien.',
  );
  await human.refused(
    uwv,
    '/channel',
    { channel: 'email', setOn: days(-26) },
    ['R146'],
    'De medewerker wil voortaan mailen, maar er is geen e-mailadres.',
  );
  await human.step(
    uwv,
    '/channel',
    {
      channel: 'telephone',
      representativeId: named.representativeId,
      note: 'Eerst de mentor bellen; lange brieven zijn lastig.',
      setOn: days(-26),
    },
    'Afspraak: bellen in plaats van brieven, en eerst met de mentor.',
  );
  const seen = await human.reread(uwv);
  story.holds(
    seen.jobCoach.organisation === coach.organisation && seen.representatives.length === 1,
    'jobcoach en mentor staan bij de persoon (R035, R146)',
  );
}

/** R146: hidden means hidden, also for the executor that typed it in. */
async function noAddress({ story, workers, human, person }) {
  const { uwv } = workers;
  const answer = await uwv.read(human.path(''));
  const text = JSON.stringify(answer.body);
  story.holds(
    answer.body.secrecy === true && answer.body.address === undefined,
    'bij een geheim adres staat er geen adres (R146)',
  );
  story.holds(
    !text.includes(person.street) && !text.includes(person.postcode),
    'straat en postcode staan nergens in het antwoord (R146)',
  );
  story.tell('De medewerker opent de persoon: naam en telefoon staan er, het adres niet.');
}

async function correction({ story, workers, file, days }) {
  const { uwv, colleague } = workers;
  const asked = await file.add(
    uwv,
    '/corrections',
    {
      fact: 'unemployed-from',
      to: days(14),
      reason: 'typing-error',
      explanation: 'In het contract staat een andere einddatum.',
    },
    'In het contract staat een andere einddatum dan is ingevuld. De begeleider stelt een correctie voor.',
  );
  const rest = `/corrections/${asked.correctionId}`;
  story.refused(
    await uwv.add(file.path(`${rest}/approval`), { effectiveOn: days(-30) }),
    ['R028'],
    'De begeleider wil de eigen correctie goedkeuren.',
  );
  await file.add(
    colleague,
    `${rest}/approval`,
    { effectiveOn: days(-30) },
    'Een collega vergelijkt met het contract en keurt de correctie goed.',
  );
  const { intake } = await file.reread(uwv);
  story.holds(intake.report.unemployedFrom === days(14), 'de goedgekeurde datum geldt nu (R028)');
}
