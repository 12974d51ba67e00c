/** A case as its workers hold it: its address, and the version their next change is based on. */
function followedCase(id) {
  const held = {
    id,
    revision: undefined,
    path: (rest) => `/arrangements/${id}${rest}`,
    /** Remembers the version a successful answer gave. */
    track(answer) {
      held.revision = Number(answer.headers.get('etag').replaceAll('"', ''));
      return answer;
    },
  };
  return held;
}

/** Who plays in the story and what they hold in their hands. */
export function openWorld({ api, story, people, days }) {
  let main = followedCase(undefined);
  const [person, other] = people;
  return {
    story,
    person,
    other,
    days,
    workers: {
      fnv: api.as('fnv.utrecht.1'),
      uwv: api.as('uwv.utrecht.1'),
      expert: api.as('uwv.utrecht.expert'),
      elsewhere: api.as('uwv.rotterdam.1'),
      municipality: api.as('gemeente.utrecht.1'),
      school: api.as('roc.utrecht.1'),
      auditor: api.as('audit.1'),
    },
    get caseId() {
      return main.id;
    },
    set caseId(id) {
      const { revision } = main;
      main = followedCase(id);
      main.revision = revision;
    },
    get revision() {
      return main.revision;
    },
    path: (rest) => main.path(rest),
    track: (answer) => main.track(answer),
    sideCase(opened) {
      const side = followedCase(opened.body.arrangementId);
      side.track(opened);
      return side;
    },

    /** Opens the case again and goes on from what it says now. */
    async reread(worker) {
      const answer = await worker.read(main.path(''));
      story.holds(answer.status === 200, 'het dossier is te lezen');
      main.track(answer);
      return answer.body;
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
