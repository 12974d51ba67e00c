const BODY = JSON.stringify({
  kind: 'other-sector',
  description: 'Binnen een half jaar aan het werk als monteur in de installatietechniek.',
  agreedOn: '2022-03-01',
});

/** Cases of the prepared log, each with the revision a write must name. A case is in one pool only. */
export function poolOf(ids, revision = 29) {
  const cases = ids.map((id) => ({ id, revision }));
  return {
    size: cases.length,
    /** Cases of one connection out of many: two connections never write the same case. */
    share: (nth, of) => cycle(cases.filter((_, at) => at % of === nth)),
  };
}

function cycle(cases) {
  let at = 0;
  return () => cases[at++ % cases.length];
}

/** One full command: agree a goal. It is repeatable, its text is sealed, and it changes a row of the worklist. */
export async function agreeGoal(line, token, one, headers = {}) {
  const answer = await line.request(
    'POST',
    `/api/v1/arrangements/${one.id}/goals`,
    { authorization: `Bearer ${token}`, 'if-match': `"${one.revision}"`, ...headers },
    BODY,
  );
  if (answer.status !== 200 && answer.status !== 201)
    throw new Error(`A command was answered ${answer.status}: ${answer.body}`);
  const revision = /^"(\d+)"$/.exec(answer.header('etag') ?? '')?.[1];
  if (revision !== undefined) one.revision = Number(revision);
  return answer;
}

/** Reads each case once, so that the server has it folded in memory. */
export async function warm(line, token, pool) {
  const next = pool.share(0, 1);
  for (let n = 0; n < pool.size; n += 1) {
    const { id } = next();
    const answer = await line.request('GET', `/api/v1/arrangements/${id}`, {
      authorization: `Bearer ${token}`,
    });
    if (answer.status !== 200) throw new Error(`A case was answered ${answer.status}: ${answer.body}`);
  }
}
