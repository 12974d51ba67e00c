import { listed } from './words.mjs';

/** What the system did is not what the story expects of it. */
export class StoryBroken extends Error {
  name = 'StoryBroken';
}

const STATUS_NAMES = {
  400: 'het verzoek klopt niet',
  403: 'dit mag deze rol niet',
  404: 'voor deze medewerker bestaat dit niet',
  409: 'dit botst met een eerder verzoek',
  412: 'het dossier is intussen veranderd',
  428: 'er staat niet bij waarop de wijziging is gebaseerd',
};

const CHANGES = { 'task-created.v1': 'een nieuwe taak' };

/** Tells the story and checks each answer of the system on the way. */
export function openStory(print = (line) => console.log(line)) {
  const counts = { steps: 0, refusals: 0 };
  const rules = new Set();
  const statuses = new Set();
  let chapters = 0;

  function broken(what, answer) {
    const { status, body } = answer;
    throw new StoryBroken(`${what}\n  Het systeem antwoordde ${status}: ${JSON.stringify(body)}`);
  }

  function says(sentences) {
    for (const sentence of sentences) print(`      „${sentence}”`);
  }

  return {
    counts,
    rules,
    statuses,
    /** A new story begins; its chapters count from one. */
    begin(number, of, title) {
      chapters = 0;
      print(`\nVerhaal ${number} van ${of}: ${title}`);
    },
    chapter(title) {
      chapters += 1;
      print(`\nHoofdstuk ${chapters}. ${title}\n`);
    },
    tell: (text) => print(`  ${text}`),
    detail: (text) => print(`      ${text}`),
    line: (text) => print(text),

    /** The step worked; gives back the answer. */
    done(answer, text) {
      if (answer.status !== 200 && answer.status !== 201) broken(`Dit had moeten lukken: ${text}`, answer);
      counts.steps += 1;
      print(`  ${text}`);
      return answer;
    },

    /** The step was refused by exactly these rules, no more and no fewer. */
    refused(answer, expected, text) {
      const given = [...new Set((answer.body?.refusals ?? []).map((one) => one.rule))].sort();
      const wanted = [...expected].sort();
      if (answer.status !== 422 || given.join() !== wanted.join())
        broken(`Verwacht was een weigering op ${wanted.join(' + ')}: ${text}`, answer);
      counts.refusals += 1;
      for (const rule of wanted) rules.add(rule);
      print(`  ${text}`);
      print(`    → Nee, op grond van ${listed(wanted)}:`);
      says(answer.body.refusals.map((one) => one.sentence));
      return answer;
    },

    /** The request itself was turned down: who, what, or on which version. */
    turnedDown(answer, status, text) {
      if (answer.status !== status) broken(`Verwacht was status ${status}: ${text}`, answer);
      counts.refusals += 1;
      statuses.add(status);
      print(`  ${text}`);
      print(`    → Nee, ${STATUS_NAMES[status]} (${status}):`);
      const { detail, errors = [], changed = [] } = answer.body;
      says([detail, ...errors.map((one) => one.message)]);
      for (const one of changed) print(`      Intussen vastgelegd: ${CHANGES[one.type] ?? one.type}.`);
      return answer;
    },

    /** Something the story relies on. */
    holds(condition, what) {
      if (!condition) throw new StoryBroken(`Dit klopt niet: ${what}`);
      counts.steps += 1;
    },
  };
}
