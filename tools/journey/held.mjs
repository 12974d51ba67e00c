const PREVIEWS_MAX = 3;

function isOutdated({ status, body }) {
  return status === 422 && body.refusals.every((one) => one.code === 'preview-outdated');
}

/**
 * A case or a person as its workers hold it: its address, and the version their next change is based on. A step is
 * sent, checked, told, and remembered.
 */
export function hold(story, base, id) {
  const held = {
    id,
    revision: undefined,
    path: (rest) => `${base}/${id}${rest}`,

    /** Remembers the version a successful answer gave. */
    track(answer) {
      held.revision = Number(answer.headers.get('etag').replaceAll('"', ''));
      return answer;
    },

    /** A change on the version last seen; gives back what the system answered. */
    async step(worker, rest, body, words) {
      const answer = await worker.change(held.path(rest), body, held.revision);
      return held.track(story.done(answer, words)).body;
    },

    /** An addition, which needs no version. */
    async add(worker, rest, body, words) {
      const answer = await worker.add(held.path(rest), body);
      return held.track(story.done(answer, words)).body;
    },

    /** What travels, as a preview shows it; looked at again when a term made a task in between (R033). */
    async stepAsPreviewed(worker, rest, body, wordsFor) {
      let answer, sent;
      for (let look = 0; look < PREVIEWS_MAX; look += 1) {
        const preview = await worker.read(held.path(`/handover-preview?toUnit=${body.toUnit}`));
        sent = { ...body, contentHash: preview.body.contentHash };
        answer = await worker.change(held.path(rest), sent, held.revision);
        if (!isOutdated(answer)) break;
      }
      held.track(story.done(answer, wordsFor(answer.body)));
      return sent;
    },

    /** A change, or an addition, that exactly these rules refuse. */
    async refused(worker, rest, body, rules, words) {
      return story.refused(await worker.change(held.path(rest), body, held.revision), rules, words);
    },

    /** A change that gets no further than its own request: who sends it, or how. */
    async turnedDown(worker, rest, body, status, words) {
      return story.turnedDown(await worker.change(held.path(rest), body, held.revision), status, words);
    },

    /** Somebody for whom it does not exist, or not this part of it. */
    async hidden(worker, rest, status, words) {
      return story.turnedDown(await worker.read(held.path(rest)), status, words);
    },

    /** Opens it again and goes on from what it says now. */
    async reread(worker) {
      const answer = await worker.read(held.path(''));
      story.holds(answer.status === 200, 'het dossier is te lezen');
      return held.track(answer).body;
    },
  };
  return held;
}
