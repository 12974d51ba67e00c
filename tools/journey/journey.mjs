import { readFileSync, writeFileSync } from 'node:fs';
import { openApi, trialCredentials } from './api.mjs';
import { testPerson } from './people.mjs';
import { banenafspraak } from './stories/banenafspraak/index.mjs';
import { kok } from './stories/kok/index.mjs';
import { toegewezen } from './stories/toegewezen/index.mjs';
import { zelfstandige } from './stories/zelfstandige/index.mjs';
import { openStory, StoryBroken } from './story.mjs';
import { daysFrom, inWords } from './words.mjs';
import { openWorld } from './world.mjs';

/**
 * `npm run journey`: four stories over HTTP, or those named behind it (`npm run journey -- kok`). JOURNEY_URL names the
 * server, JOURNEY_CREDENTIALS a file with credentials where it is not a trial, JOURNEY_REPORT a file for the outcome.
 */
const STORIES = [kok, zelfstandige, banenafspraak, toegewezen];
const url = (process.env.JOURNEY_URL ?? 'http://localhost:3000').replace(/\/$/, '');

async function credentialsOf() {
  const file = process.env.JOURNEY_CREDENTIALS;
  return file === undefined ? trialCredentials(url) : JSON.parse(readFileSync(file, 'utf8'));
}

function report(outcome) {
  const file = process.env.JOURNEY_REPORT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(outcome, undefined, 2), { mode: 0o600 });
}

function chosen(names) {
  const unknown = names.filter((name) => !STORIES.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new StoryBroken(
      `Er is geen verhaal met de naam ${unknown.join(' of ')}. Kies uit ${STORIES.map((one) => one.name).join(', ')}.`,
    );
  return names.length === 0 ? STORIES : STORIES.filter((one) => names.includes(one.name));
}

/** Each story has people and a case of its own, so one never leans on another. */
async function tellAll(stories, story, api, today) {
  const cast = stories.map((one) => Array.from({ length: one.people }, testPerson));
  const people = cast.flat();
  report({ people });
  for (const [at, one] of stories.entries()) {
    story.begin(at + 1, stories.length, one.title);
    const world = openWorld({ api, story, people: cast[at], days: (count) => daysFrom(today, count) });
    for (const tellChapter of one.chapters) await tellChapter(world);
  }
  return people;
}

const story = openStory();
try {
  const stories = chosen(process.argv.slice(2));
  const api = openApi({ url, credentials: await credentialsOf() });
  const today = (await api.as('uwv.utrecht.1').read('/own-account')).body.today;
  story.line(`Meereis op ${url}, waar het vandaag ${inWords(today)} is. De personen bestaan niet.`);
  const people = await tellAll(stories, story, api, today);
  const { steps, refusals } = story.counts;
  const { requests, retries } = api.state;
  const rules = [...story.rules].sort();
  const statuses = [...story.statuses].sort();
  report({ people, stories: stories.length, steps, refusals, rules, statuses, requests, retries });
  story.line(
    `\n${stories.length === 1 ? 'Het verhaal klopt' : `De ${stories.length} verhalen kloppen`}: ${steps} stappen gezet en ` +
      `${refusals} weigeringen gecontroleerd, op ${rules.length} regels: ${rules.join(', ')}; verder de antwoorden ` +
      `${statuses.join(', ')}. ${requests} verzoeken, waarvan ${retries} keer opnieuw geprobeerd.`,
  );
} catch (error) {
  console.error(`\nHet verhaal klopt niet.\n${error instanceof StoryBroken ? error.message : error.stack}`);
  process.exitCode = 1;
}
