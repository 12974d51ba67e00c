import { readFileSync, writeFileSync } from 'node:fs';
import { openApi, trialCredentials } from './api.mjs';
import { agreeing } from './chapters/5-agreeing.mjs';
import { asking } from './chapters/1-asking.mjs';
import { auditing } from './chapters/8-auditing.mjs';
import { handingOver } from './chapters/6-handing-over.mjs';
import { intake } from './chapters/3-intake.mjs';
import { planning } from './chapters/4-planning.mjs';
import { registering } from './chapters/2-registering.mjs';
import { sideStory } from './chapters/7-side-story.mjs';
import { testPerson } from './people.mjs';
import { openStory, StoryBroken } from './story.mjs';
import { daysFrom, inWords } from './words.mjs';
import { openWorld } from './world.mjs';

/**
 * `npm run journey`: one person's story over HTTP. JOURNEY_URL names the server, JOURNEY_CREDENTIALS a file with
 * credentials where it is not a trial, JOURNEY_REPORT a file to put the outcome in.
 */
const CHAPTERS = [asking, registering, intake, planning, agreeing, handingOver, sideStory, auditing];
const url = (process.env.JOURNEY_URL ?? 'http://localhost:3000').replace(/\/$/, '');

async function credentialsOf() {
  const file = process.env.JOURNEY_CREDENTIALS;
  return file === undefined ? trialCredentials(url) : JSON.parse(readFileSync(file, 'utf8'));
}

function report(outcome) {
  const file = process.env.JOURNEY_REPORT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(outcome, undefined, 2), { mode: 0o600 });
}

const story = openStory();
try {
  const api = openApi({ url, credentials: await credentialsOf() });
  const today = (await api.as('uwv.utrecht.1').read('/own-account')).body.today;
  const people = [testPerson(), testPerson()];
  const world = openWorld({ api, story, people, days: (count) => daysFrom(today, count) });
  story.line('Het verhaal van één arrangement');
  story.line(`Op ${url}, waar het vandaag ${inWords(today)} is. De personen bestaan niet.`);
  report({ people });
  for (const tellChapter of CHAPTERS) await tellChapter(world);
  const { steps, refusals } = story.counts;
  const { requests, retries } = api.state;
  const rules = [...story.rules].sort();
  const statuses = [...story.statuses].sort();
  report({ people, steps, refusals, rules, statuses, requests, retries, caseId: world.caseId });
  story.line(
    `\nHet verhaal klopt: ${steps} stappen gezet en ${refusals} weigeringen gecontroleerd, op ${rules.length} regels: ` +
      `${rules.join(', ')}; verder de antwoorden ${statuses.join(', ')}. ` +
      `${requests} verzoeken, waarvan ${retries} keer opnieuw geprobeerd.`,
  );
} catch (error) {
  console.error(`\nHet verhaal klopt niet.\n${error instanceof StoryBroken ? error.message : error.stack}`);
  process.exitCode = 1;
}
