import { connect, type AddressInfo } from 'node:net';
import { newUuid } from '@meereis/kernel';
import { AS_CASEWORKER, CREATE, freshKey, tinyApp, type TinyApp } from './tiny-app.fixture';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

type Headers = Record<string, string>;
const post = (url: string, payload: unknown, headers: Headers = CREATE) =>
  tiny.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  });
const get = (url: string, headers: Headers = AS_CASEWORKER) =>
  tiny.app.inject({ method: 'GET', url, headers });
type Answer = Awaited<ReturnType<typeof post>>;

function expectProblem(answer: Answer, status: number, code: string): void {
  expect(answer.json()).toMatchObject({ status, code, type: `urn:meereis:problem:${code}` });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.headers['api-version']).toBe('1.0.0');
  const problem = answer.json<{ title: string; detail: string; traceId: string }>();
  expect(problem.title).not.toBe('');
  expect(problem.detail).not.toBe('');
  expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(answer.body).not.toMatch(/ at .*\.[jt]s|stack/);
}

const create = async () => (await post('/notes', { text: 'een' })).json<{ id: string }>().id;

describe('a write', () => {
  it('that creates answers 201 with revision, position, place and version', async () => {
    const answer = await post('/notes', { text: 'een' });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ etag: '"0"', 'api-version': '1.0.0' });
    expect(answer.headers['meereis-position']).toMatch(/^\d{20}$/);
    expect(answer.headers.location).toBe(`/notes/${answer.json<{ id: string }>().id}`);
    expect(answer.headers['idempotency-hit']).toBeUndefined();
  });

  it('that changes needs the revision it is based on', async () => {
    const url = `/notes/${await create()}/texts`;
    const good = await post(url, { text: 'twee' }, { ...AS_CASEWORKER, 'if-match': '"0"' });
    expect([good.statusCode, good.headers.etag]).toEqual([200, '"1"']);
    expectProblem(await post(url, { text: 'drie' }, AS_CASEWORKER), 428, 'precondition-required');
    const stale = await post(url, { text: 'drie' }, { ...AS_CASEWORKER, 'if-match': '"0"' });
    expectProblem(stale, 412, 'revision-stale');
    expect(stale.json()).toMatchObject({ changed: [{ revision: 1, type: 'note-named.v1' }] });
  });

  it.each(['W/"0"', '"0", "1"', '*', '0', '"-1"', '"01"', '"99999999999999999999"', ''])(
    'refuses If-Match %s as malformed',
    async (tag) => {
      const answer = await post(
        `/notes/${newUuid()}/texts`,
        { text: 'x' },
        { ...AS_CASEWORKER, 'if-match': tag },
      );
      expectProblem(answer, 400, 'if-match-malformed');
    },
  );

  it('that creates needs If-None-Match: *', async () => {
    expectProblem(await post('/notes', { text: 'x' }, AS_CASEWORKER), 428, 'precondition-required');
    const tagged = { ...AS_CASEWORKER, 'if-none-match': '"1"' };
    expectProblem(await post('/notes', { text: 'x' }, tagged), 400, 'if-none-match-malformed');
  });

  it('that only adds needs neither', async () => {
    const answer = await post(`/notes/${await create()}/additions`, { text: 'bij' }, AS_CASEWORKER);
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"1"']);
  });

  it('carries the trace of its caller into the log', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await post(
      '/notes',
      { text: 'x' },
      { ...CREATE, traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    );
    expect(answer.headers['traceparent']).toContain(trace);
    const [event] = await tiny.store.readStream({ streamId: `note-${answer.json<{ id: string }>().id}` });
    expect(event?.meta.correlationId).toBe('4bf92f35-77b3-4da6-a3ce-929d0e0e4736');
  });
});

describe('a refusal', () => {
  it('names all rules (422)', async () => {
    const answer = await post('/notes', { text: 'weiger' });
    expectProblem(answer, 422, 'rules-refuse');
    expect(answer.json()).toMatchObject({ refusals: [{ rule: 'R001' }, { rule: 'R002' }] });
  });

  it('tells nobody (401), not your role (403) and not yours (404) apart', async () => {
    const nobody = await get(`/notes/${newUuid()}`, {});
    expectProblem(nobody, 401, 'token-missing');
    expect(nobody.headers['www-authenticate']).toBe('Bearer realm="meereis"');
    expectProblem(await get(`/notes/${newUuid()}`, { authorization: 'Bearer none' }), 403, 'forbidden');
    expectProblem(
      await post(`/notes/${newUuid()}/additions`, { text: 'x' }, AS_CASEWORKER),
      404,
      'not-found',
    );
  });

  it('tells a wrong address (404) from a wrong method (405)', async () => {
    expectProblem(await get('/nergens'), 404, 'address-unknown');
    const answer = await tiny.app.inject({ method: 'DELETE', url: '/notes', headers: AS_CASEWORKER });
    expectProblem(answer, 405, 'method-not-allowed');
    expect(answer.headers['allow']).toBe('GET, HEAD, POST');
  });

  it('keeps an unexpected fault to the log (500)', async () => {
    const answer = await get('/notes');
    expectProblem(answer, 500, 'unexpected');
    expect(answer.body).not.toContain('999990342');
    expect(tiny.faults).toMatchObject([{ traceId: answer.json<{ traceId: string }>().traceId }]);
  });
});

describe('bad input', () => {
  const nested = (depth: number) => `{"text":"x","deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  it.each<[string, string | Buffer, number, string]>([
    ['broken JSON', '{"text":', 400, 'body-malformed'],
    ['an empty body', '', 400, 'body-malformed'],
    ['a list', '[]', 400, 'input-invalid'],
    ['null', 'null', 400, 'input-invalid'],
    ['a field that is null', '{"text":null}', 400, 'input-invalid'],
    ['an optional field that is null', '{"text":"x","deep":null}', 400, 'input-invalid'],
    ['a null within a field', '{"text":"x","deep":[{"a":null}]}', 400, 'input-invalid'],
    ['a prototype key', '{"text":"x","__proto__":{"admin":true}}', 400, 'body-malformed'],
    ['a constructor key', '{"text":"x","constructor":{"prototype":{}}}', 400, 'body-malformed'],
    ['a deep body', nested(40), 400, 'body-too-complex'],
    ['a very deep body', nested(60_000), 400, 'body-too-complex'],
    ['a wide body', `{"text":"x","deep":[${'1,'.repeat(20_000)}1]}`, 400, 'body-too-complex'],
    ['a huge body', `{"text":"${'x'.repeat(300_000)}"}`, 413, 'body-too-large'],
    [
      'invalid UTF-8',
      Buffer.from([...Buffer.from('{"text":"'), 0xff, 0xfe, ...Buffer.from('"}')]),
      400,
      'text-malformed',
    ],
    ['half a surrogate pair', '{"text":"\\ud800"}', 400, 'text-malformed'],
    ['a null character', '{"text":"\\u0000"}', 400, 'text-malformed'],
  ])('such as %s is refused', async (_, body, status, code) => {
    expectProblem(await post('/notes', body), status, code);
  });

  it('is named field by field, in Dutch, without repeating what was sent', async () => {
    const answer = await post('/notes', { text: 'x'.repeat(21), extra: 'geheim' });
    expectProblem(answer, 400, 'input-invalid');
    expect(answer.json()).toMatchObject({
      errors: [
        { field: 'extra', message: 'Dit veld is niet bekend.' },
        { field: 'text', message: 'Dit mag ten hoogste 20 tekens hebben.' },
      ],
    });
    expect(answer.body).not.toContain('geheim');
  });

  it('that is empty says which field to leave out, however deep it lies', async () => {
    const answer = await post('/notes', { text: 'x', deep: { inner: null } });
    expectProblem(answer, 400, 'input-invalid');
    expect(answer.json()).toMatchObject({
      errors: [{ field: 'deep.inner', message: 'Laat dit veld weg als het leeg is.' }],
    });
  });

  it('in headers, addresses and content types is refused too', async () => {
    expectProblem(
      await post('/notes', 'x', { ...CREATE, 'content-type': 'text/plain' }),
      415,
      'media-type-unsupported',
    );
    const form = { ...CREATE, 'content-type': 'application/x-www-form-urlencoded' };
    expectProblem(await post('/notes', 'text=x', form), 415, 'media-type-unsupported');
    expectProblem(
      await post('/notes', '<x/>', { ...CREATE, 'content-type': 'text/xml' }),
      415,
      'media-type-unsupported',
    );
    expectProblem(await get('/notes/%zz'), 400, 'address-malformed');
    expectProblem(await get('/notes/geen-uuid'), 400, 'id-malformed');
    expectProblem(await get(`/notes/${'a'.repeat(500)}`), 414, 'address-too-long');
    expectProblem(
      await post('/notes', { text: 'x' }, { ...CREATE, 'idempotency-key': 'é' }),
      400,
      'idempotency-key-malformed',
    );
    expectProblem(
      await post('/notes', { text: 'x' }, { ...CREATE, 'idempotency-key': 'k'.repeat(256) }),
      400,
      'idempotency-key-malformed',
    );
    expectProblem(
      await post('/notes', { text: 'x' }, { ...CREATE, 'meereis-purpose': 'nieuwsgierig' }),
      400,
      'purpose-unknown',
    );
    expectProblem(
      await get(`/notes/${newUuid()}`, { ...AS_CASEWORKER, 'meereis-position': '42' }),
      400,
      'position-malformed',
    );
  });

  it.each([
    [
      'headers that are too large',
      `GET /notes HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`,
      '431',
    ],
    ['what is no HTTP', 'HALLO\r\n\r\n', '400'],
  ])('on the socket, %s, is answered with a problem', async (_, bytes, status) => {
    await tiny.app.listen(0, '127.0.0.1').catch(() => undefined);
    const { port } = tiny.app.getHttpServer().address() as AddressInfo;
    const text = await new Promise<string>((resolve, reject) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('close', () => {
        resolve(received);
      });
      socket.on('error', reject);
    });
    expect(text).toContain(`HTTP/1.1 ${status}`);
    expect(text).toContain('application/problem+json');
  });
});

describe('a read', () => {
  it('is answered 304 when the caller has this revision', async () => {
    const url = `/notes/${await create()}`;
    const first = await get(url);
    expect([first.statusCode, first.headers.etag]).toEqual([200, '"0"']);
    const again = await get(url, { ...AS_CASEWORKER, 'if-none-match': '"0"' });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', '"0"']);
    expect((await get(url, { ...AS_CASEWORKER, 'if-none-match': '"7"' })).statusCode).toBe(200);
  });

  it('by an auditor names its purpose', async () => {
    const url = `/notes/${await create()}`;
    const auditor = { authorization: 'Bearer auditor' };
    expectProblem(await get(url, auditor), 400, 'purpose-required');
    expectProblem(await get(url, { ...auditor, 'meereis-purpose': 'payment' }), 400, 'purpose-unknown');
    expect((await get(url, { ...auditor, 'meereis-purpose': 'audit' })).json()).toMatchObject({
      purpose: 'audit',
    });
    expect((await get(url)).json()).toMatchObject({ purpose: 'arrangement-execution' });
  });

  it('says that it is behind when its position is not reached in time', async () => {
    const position = { ...AS_CASEWORKER, 'meereis-position': '00000000000000000042' };
    const url = `/notes/${await create()}`;
    expect((await get(url, position)).headers['meereis-behind']).toBeUndefined();
    const slow = await tinyApp(undefined, false);
    const answer = await slow.app.inject({ method: 'GET', url, headers: position });
    expect([answer.statusCode, answer.headers['meereis-behind']]).toEqual([200, 'true']);
    await slow.close();
  });
});

describe('an Idempotency-Key', () => {
  it('gives the same answer to the same body, marked, and writes once', async () => {
    const headers = freshKey();
    const first = await post('/notes', { text: 'een' }, headers);
    const again = await post('/notes', '{ "text" : "een" }', headers);
    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(first.json());
    expect(again.headers).toMatchObject({
      etag: first.headers.etag,
      location: first.headers.location,
      'meereis-position': first.headers['meereis-position'],
      'idempotency-hit': 'true',
    });
    expect(await tiny.store.readStream({ streamId: `note-${first.json<{ id: string }>().id}` })).toHaveLength(
      1,
    );
  });

  it('refuses another body', async () => {
    const headers = freshKey();
    await post('/notes', { text: 'een' }, headers);
    expectProblem(await post('/notes', { text: 'twee' }, headers), 409, 'idempotency-key-reused');
  });

  it('is free again after a refusal, which wrote nothing', async () => {
    const headers = freshKey();
    expectProblem(await post('/notes', { text: 'weiger' }, headers), 422, 'rules-refuse');
    expect((await post('/notes', { text: 'goed' }, headers)).statusCode).toBe(201);
  });

  it('executes once when three arrive at the same moment', async () => {
    const headers = freshKey();
    const append = jest.spyOn(tiny.store, 'append');
    const answers = await Promise.all([1, 2, 3].map(() => post('/notes', { text: 'een' }, headers)));
    expect(answers.map((one) => one.statusCode)).toEqual([201, 201, 201]);
    expect(answers.map((one) => one.headers['idempotency-hit'])).toEqual([undefined, 'true', 'true']);
    expect(append).toHaveBeenCalledTimes(1);
    append.mockRestore();
  });

  it('still gives the answer after a restart', async () => {
    const before = await tinyApp();
    const request = { method: 'POST' as const, url: '/notes', headers: freshKey(), payload: { text: 'een' } };
    const first = await before.app.inject(request);
    await before.close();
    const after = await tinyApp(before);
    const again = await after.app.inject(request);
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    expect(again.headers['idempotency-hit']).toBe('true');
    await after.close();
  });

  it('finds its events after a crash between append and answer', async () => {
    const before = await tinyApp();
    const append = before.store.append.bind(before.store);
    before.store.append = async (...call) => {
      await append(...call);
      throw new Error('the process dies here');
    };
    const request = { method: 'POST' as const, url: '/notes', headers: freshKey(), payload: { text: 'een' } };
    expect((await before.app.inject(request)).statusCode).toBe(500);
    before.store.append = append;
    await before.close();
    const after = await tinyApp(before);
    const other = await after.app.inject({ ...request, payload: { text: 'anders' } });
    expectProblem(other, 409, 'idempotency-key-reused');
    const again = await after.app.inject(request);
    expect([again.statusCode, again.headers['idempotency-hit']]).toEqual([201, 'true']);
    expect(await after.store.countAfter('00000000000000000000' as never)).toBe(1);
    await after.close();
  });
});
