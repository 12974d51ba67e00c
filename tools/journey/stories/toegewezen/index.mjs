import { starting } from './1-starting.mjs';
import { asking } from './2-asking.mjs';
import { declining } from './3-declining.mjs';
import { assigning } from './4-assigning.mjs';
import { lookingBack } from './5-looking-back.mjs';

/** Nobody falls in between: asked for, offered, declined, assigned, accepted (R032, R033, R036, R142). */
export const toegewezen = {
  name: 'toegewezen',
  title: 'Een overdracht die eerst wordt geweigerd en dan toegewezen',
  people: 1,
  chapters: [starting, asking, declining, assigning, lookingBack],
};
