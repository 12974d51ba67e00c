import { hold } from './held.mjs';

/** Workers of the trial by their place in the stories; all of Utrecht, but for two. */
const WORKERS = {
  fnv: 'fnv.utrecht.1',
  uwv: 'uwv.utrecht.1',
  colleague: 'uwv.utrecht.2',
  employers: 'vno-ncw.utrecht.1',
  expert: 'uwv.utrecht.expert',
  elsewhere: 'uwv.rotterdam.1',
  municipality: 'gemeente.utrecht.1',
  team: 'rmt.utrecht.1',
  coordinator: 'rmt.utrecht.coordinator',
  coordinatorElsewhere: 'rmt.rotterdam.coordinator',
  school: 'roc.utrecht.1',
  auditor: 'audit.1',
};

/** Who plays in one story and what they hold in their hands. */
export function openWorld({ api, story, people, days }) {
  let main = hold(story, '/arrangements', undefined);
  const [person, other] = people;
  return {
    story,
    person,
    other,
    days,
    workers: Object.fromEntries(
      Object.entries(WORKERS).map(([place, userName]) => [place, api.as(userName)]),
    ),
    get caseId() {
      return main.id;
    },
    set caseId(id) {
      const { revision } = main;
      main = hold(story, '/arrangements', id);
      main.revision = revision;
    },
    get revision() {
      return main.revision;
    },
    path: (rest) => main.path(rest),
    track: (answer) => main.track(answer),
    reread: (worker) => main.reread(worker),
    stepAsPreviewed: (...step) => main.stepAsPreviewed(...step),
    sideCase(opened) {
      const side = hold(story, '/arrangements', opened.body.arrangementId);
      side.track(opened);
      return side;
    },

    /** Whether the case stands in a worklist, over all its pages. */
    async listed(worker, relation, expected, words) {
      let cursor = '';
      let found = false;
      for (let page = 0; page < 100 && cursor !== undefined && !found; page += 1) {
        const after = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await worker.read(`/arrangements?relation=${relation}&limit=100${after}`);
        found = body.cases.some((one) => one.arrangementId === main.id);
        cursor = body.nextCursor;
      }
      story.holds(found === expected, words);
      story.tell(words);
    },
  };
}
