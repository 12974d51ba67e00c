import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { acceptCase, changeBenefit, declineCase, offerCase, openCase } from '../support/cases';

/** Goal: the stream tells the people of a case that it changed, tells nobody else, and tells nothing more. */
let server: TestServer;
let uwv: Caller;

beforeAll(async () => {
  server = await startTestServer();
  uwv = await signIn(server, 'uwv.utrecht.1');
}, 60_000);

afterAll(async () => {
  await server.discard();
});

/** Reads announcements until `enough` says so or the stream ends. */
async function follow(caller: Caller, enough: (text: string) => boolean): Promise<{ text: Promise<string> }> {
  const response = await caller.get('/api/v1/event-stream');
  if (response.status !== 200 || response.body === null) throw new Error(`No stream: ${response.status}`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader.read();
  const read = async (): Promise<string> => {
    let text = first.value ?? '';
    while (!enough(text)) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
    }
    await reader.cancel();
    return text;
  };
  return { text: read() };
}

describe('the stream of events', () => {
  it('announces every change of a case to its owner, also one no list shows, and nothing personal', async () => {
    const { arrangementId } = await openCase(uwv, 'Meekijker');
    const stream = await follow(uwv, (text) => text.includes('benefit-situation-changed'));
    expect((await changeBenefit(uwv, arrangementId, 0, 'ww')).status).toBe(200);
    const text = await stream.text;
    const [, data = ''] = /data: (.*)\n/.exec(text) ?? [];

    expect(JSON.parse(data)).toEqual({
      arrangementId,
      revision: 1,
      type: 'benefit-situation-changed.v1',
      position: expect.stringMatching(/^\d{20}$/) as string,
    });
    expect(text).not.toContain('Meekijker');
  }, 30_000);

  it('tells another unit nothing', async () => {
    const stranger = await signIn(server, 'gemeente.utrecht.1');
    const theirs = await openCase(stranger, 'Eigen');
    const { arrangementId } = await openCase(uwv, 'Vreemd');
    const stream = await follow(stranger, (text) => text.includes(theirs.arrangementId));
    await changeBenefit(uwv, arrangementId, 0, 'ww');
    // Their own change comes after it in the log, so what they were to hear of the other has been said by then.
    await changeBenefit(stranger, theirs.arrangementId, 0, 'ww');
    expect(await stream.text).not.toContain(arrangementId);
  }, 30_000);

  it('goes with the case: after acceptance the new owner hears of it and the old one no longer', async () => {
    const gemeente = await signIn(server, 'gemeente.utrecht.1');
    const { arrangementId } = await openCase(uwv, 'Reiziger');
    expect((await offerCase(uwv, arrangementId, 'gemeente-am13')).status).toBe(200);
    expect((await acceptCase(gemeente, arrangementId)).status).toBe(200);
    const { headers } = await gemeente.get(`/api/v1/arrangements/${arrangementId}`);
    const revision = Number((headers.get('etag') ?? '').replaceAll('"', ''));
    const heard = (text: string): boolean => text.includes(`"revision":${revision + 1},`);
    const own = await openCase(uwv, 'Blijver');
    const former = await follow(uwv, (text) => text.includes('benefit-situation-changed'));
    const owner = await follow(gemeente, heard);
    expect((await changeBenefit(gemeente, arrangementId, revision, 'ww')).status).toBe(200);
    await changeBenefit(uwv, own.arrangementId, 0, 'ww');

    expect(await owner.text).toContain(`"arrangementId":"${arrangementId}"`);
    expect(await former.text).not.toContain(arrangementId);
  }, 30_000);

  it('tells both sides of an offer: the receiver that it is there and gone, the owner that it was taken', async () => {
    const gemeente = await signIn(server, 'gemeente.utrecht.1');
    const { arrangementId } = await openCase(uwv, 'Aangebodene');
    const announced = (type: string) => (text: string) =>
      text.split('\n\n').some((one) => one.includes(arrangementId) && one.includes(type));
    const receiver = await follow(gemeente, announced('handover-offered'));
    expect((await offerCase(uwv, arrangementId, 'gemeente-am13')).status).toBe(200);
    expect(announced('handover-offered')(await receiver.text)).toBe(true);

    const owner = await follow(uwv, announced('handover-accepted'));
    expect((await acceptCase(gemeente, arrangementId)).status).toBe(200);
    expect(announced('handover-accepted')(await owner.text)).toBe(true);
  }, 30_000);

  it('tells who assigns a case nobody took what changes in it meanwhile, and not that it was offered before (R142)', async () => {
    const gemeente = await signIn(server, 'gemeente.utrecht.1');
    const coordinator = await signIn(server, 'rmt.utrecht.coordinator');
    const { arrangementId } = await openCase(uwv, 'Onverdeelde');
    const heard = await follow(coordinator, (text) => text.includes('benefit-situation-changed'));
    expect((await offerCase(uwv, arrangementId, 'gemeente-am13')).status).toBe(200);
    expect((await declineCase(gemeente, arrangementId)).status).toBe(200);
    const { headers } = await uwv.get(`/api/v1/arrangements/${arrangementId}`);
    const revision = Number((headers.get('etag') ?? '').replaceAll('"', ''));
    expect((await changeBenefit(uwv, arrangementId, revision, 'ww')).status).toBe(200);
    const text = await heard.text;
    expect(text).toContain(`"arrangementId":"${arrangementId}"`);
    expect(text).not.toContain('handover-offered');
  }, 30_000);

  it('tells every coordinator that a case nobody took was seen to, by its owner or by a coordinator (R142)', async () => {
    const gemeente = await signIn(server, 'gemeente.utrecht.1');
    const coordinator = await signIn(server, 'rmt.utrecht.coordinator');
    const { arrangementId } = await openCase(uwv, 'Verdeelde');
    const offer = async () => {
      expect((await offerCase(uwv, arrangementId, 'gemeente-am13')).status).toBe(200);
    };
    const decline = async () => {
      expect((await declineCase(gemeente, arrangementId)).status).toBe(200);
    };
    await offer();
    await decline();
    const offered = await follow(coordinator, (text) => text.includes('handover-offered'));
    await offer();
    expect(await offered.text).toContain(`"arrangementId":"${arrangementId}"`);
    await decline();

    const assigned = await follow(coordinator, (text) => text.includes('handover-assigned'));
    const { headers } = await uwv.get(`/api/v1/arrangements/${arrangementId}`);
    const kept = await coordinator.post(
      `/api/v1/arrangements/${arrangementId}/handover/keeping`,
      { reason: 'De lopende training is hier ingekocht.' },
      { 'if-match': headers.get('etag') ?? '' },
    );
    expect(kept.status).toBe(200);
    expect(await assigned.text).toContain(`"arrangementId":"${arrangementId}"`);
  }, 30_000);

  it('is refused to who follows no cases', async () => {
    const analyst = await signIn(server, 'szw.1');
    expect((await analyst.get('/api/v1/event-stream')).status).toBe(403);
    expect((await fetch(`${server.url}/api/v1/event-stream`)).status).toBe(401);
  });

  it('is refused when as many follow as may, and free again when one leaves', async () => {
    const small = await startTestServer({ STREAMS_MAX: '2' });
    try {
      const caller = await signIn(small, 'uwv.utrecht.1');
      const open = () => caller.get('/api/v1/event-stream');
      const [first, second] = [await open(), await open()];
      const third = await open();
      expect([first.status, second.status, third.status]).toEqual([200, 200, 503]);
      expect(third.headers.get('content-type')).toContain('application/problem+json');
      expect(await third.json()).toMatchObject({ code: 'too-many-streams' });
      await first.body?.cancel();
      let again = await open();
      // The server learns that a line was closed a moment after the caller closed it.
      for (let n = 0; n < 50 && again.status === 503; n += 1) again = await open();
      expect(again.status).toBe(200);
    } finally {
      await small.discard();
    }
  }, 30_000);

  it('ends when the server stops', async () => {
    const stopping = await startTestServer();
    const stream = await follow(await signIn(stopping, 'uwv.utrecht.1'), () => false);
    await stopping.discard();
    expect(await stream.text).toContain('retry: 3000');
  }, 30_000);
});
