import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import { tokenOf } from '../support/caller';
import { readLog } from '../support/read-log';
import { printed, ServerProcess } from '../support/server-process';

/** Goal: SIGTERM loses nothing. Method: forty requests are half sent when the signal comes, and finished after it. */
jest.setTimeout(60_000);

const REQUESTS = 40;
/** Characters of the body that are sent before the signal. */
const HALF = 40;

interface Half {
  readonly ask: ClientRequest;
  readonly body: string;
  /** The server said "100 Continue": it has read the head and waits for the body. */
  readonly seen: Promise<unknown>;
  readonly answer: Promise<{ readonly status: number; readonly personId?: string }>;
}

const NAMESAKE = { firstNames: 'Test', surname: 'Proefpersoon', birthDate: '1984-05-17' };

/** Nobody is registered who was not looked for first (R014). */
async function lookedFor(server: ServerProcess, token: string): Promise<void> {
  const { firstNames, surname, birthDate } = NAMESAKE;
  const answer = await fetch(`${server.url}/api/v1/person-searches`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ purpose: 'identification', fullName: `${firstNames} ${surname}`, birthDate }),
  });
  expect(answer.status).toBe(200);
}

function halfSent(server: ServerProcess, token: string, number: number): Half {
  const body = JSON.stringify({
    ...NAMESAKE,
    otherPersonReason: `Naamgenoot ${number}.`,
    municipality: 'GM0344',
    secrecy: false,
  });
  const ask = request(`${server.url}/api/v1/persons`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'if-none-match': '*',
      expect: '100-continue',
    },
  });
  const answer = new Promise<{ status: number; personId?: string }>((resolve, reject) => {
    ask.once('error', reject);
    ask.once('response', (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, ...(JSON.parse(parts.join('')) as object) });
      });
    });
  });
  answer.catch(() => undefined);
  const seen = once(ask, 'continue');
  ask.flushHeaders();
  return { ask, body, seen, answer };
}

test('SIGTERM: running requests are answered, the process ends with 0, what was answered is in the log', async () => {
  const server = await ServerProcess.start();
  try {
    const token = await tokenOf(server.url, 'uwv.utrecht.1');
    // The trial's identity provider goes down with the server, so its keys must have been fetched once.
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${server.url}/api/v1/own-account`, { headers })).status).toBe(200);
    await lookedFor(server, token);
    const halves = Array.from({ length: REQUESTS }, (_, number) => halfSent(server, token, number));
    await Promise.all(halves.map((one) => one.seen));
    for (const { ask, body } of halves) ask.write(body.slice(0, HALF));

    const { running } = server;
    running.child.kill('SIGTERM');
    await printed(running, '"stopping"', 5_000);
    for (const { ask, body } of halves) ask.end(body.slice(HALF));
    const answers = await Promise.all(halves.map((one) => one.answer));

    expect(answers.map((one) => one.status)).toEqual(Array(REQUESTS).fill(201));
    expect(await running.ended).toEqual({ code: 0, signal: null });
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    const streams = new Set((await readLog(server.dataDir)).map((event) => event.streamId));
    expect(answers.filter(({ personId }) => !streams.has(`person-${personId}`))).toEqual([]);
  } finally {
    await server.discard();
  }
});
