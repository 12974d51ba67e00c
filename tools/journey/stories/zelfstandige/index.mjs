import { comingIn } from './1-coming-in.mjs';
import { admitting } from './2-admitting.mjs';
import { planning } from './3-planning.mjs';
import { working } from './4-working.mjs';
import { daily } from './5-daily.mjs';
import { ending } from './6-ending.mjs';

/** A photographer whose business stops finds another trade, and starts for herself again (R008, R012, R016, R045, R023). */
export const zelfstandige = {
  name: 'zelfstandige',
  title: 'Een zelfstandig fotograaf begint opnieuw',
  people: 1,
  chapters: [comingIn, admitting, planning, working, daily, ending],
};
