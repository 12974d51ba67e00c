import { doubting } from './1-doubting.mjs';
import { byDefinition } from './2-by-definition.mjs';
import { aroundThePerson } from './3-around-the-person.mjs';
import { planning } from './4-planning.mjs';
import { referring } from './5-referring.mjs';
import { movingOn } from './6-moving-on.mjs';

/** Somebody with a Wajong benefit whose job ends: doubt, certainty, a coach who stays (R004, R013, R035, R044, R146, R148). */
export const banenafspraak = {
  name: 'banenafspraak',
  title: 'Een magazijnmedewerker van de banenafspraak houdt haar jobcoach',
  people: 1,
  chapters: [doubting, byDefinition, aroundThePerson, planning, referring, movingOn],
};
