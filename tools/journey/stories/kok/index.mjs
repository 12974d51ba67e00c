import { asking } from './1-asking.mjs';
import { registering } from './2-registering.mjs';
import { intake } from './3-intake.mjs';
import { planning } from './4-planning.mjs';
import { agreeing } from './5-agreeing.mjs';
import { handingOver } from './6-handing-over.mjs';
import { sideStory } from './7-side-story.mjs';
import { auditing } from './8-auditing.mjs';

/** From UWV to the municipality with every agreement kept; beside it somebody who came too early (R029-R033, R141). */
export const kok = {
  name: 'kok',
  title: 'Een kok gaat de zorg in',
  people: 2,
  chapters: [asking, registering, intake, planning, agreeing, handingOver, sideStory, auditing],
};
