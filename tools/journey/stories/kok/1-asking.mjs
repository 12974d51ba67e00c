import { nameOf } from '../../people.mjs';
import { inWords } from '../../words.mjs';

/** FNV asks whether somebody is known: exact data only, and never by BSN (Q06). */
export async function asking({ story, workers, person }) {
  const { fnv, uwv } = workers;
  const fullName = nameOf(person);
  const { birthDate, bsn } = person;
  story.chapter('Kent iemand deze persoon al?');
  story.tell(
    `Bij FNV Midden-Utrecht meldt zich ${fullName}, geboren op ${inWords(birthDate)}. Het werk is weggevallen.`,
  );
  story.tell('De medewerker van FNV wil eerst weten of iemand deze persoon al helpt.');
  story.refused(
    await fnv.ask('/person-searches', { purpose: 'identification', bsn }),
    ['Q06'],
    'FNV zoekt op BSN.',
  );
  story.refused(
    await fnv.ask('/person-searches', { purpose: 'identification', fullName: person.surname }),
    ['R036'],
    'FNV zoekt op alleen de achternaam.',
  );
  story.turnedDown(
    await fnv.ask('/person-searches', { purpose: 'curiosity', fullName, birthDate }),
    400,
    'FNV zoekt zonder een geldig doel.',
  );
  const asked = { purpose: 'identification', fullName, birthDate };
  const answer = story.done(
    await fnv.ask('/person-searches', asked),
    'FNV zoekt op volledige naam en geboortedatum. Niemand kent deze persoon.',
  );
  story.holds(answer.body.known === false, 'een nieuwe persoon is nog nergens bekend');
  story.tell('FNV verwijst door naar UWV Midden-Utrecht: er is een WW-uitkering, en dan doet UWV de intake.');
  const own = story.done(
    await uwv.read('/own-account'),
    'Bij UWV Midden-Utrecht gaat een medewerker aan de slag.',
  );
  story.holds(own.body.roles.includes('caseworker'), 'de medewerker is begeleider');
}
