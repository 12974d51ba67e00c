import { setTimeout as pause } from 'node:timers/promises';
import { EVENT_STORE, type EventStore, type Position } from '@meereis/event-store';
import { PROJECTION_HOST, READ_DATABASE, type ProjectionHost, type ReadDatabase } from '@meereis/projections';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase, testBsn } from '../support/cases';
import { freePort } from '../support/free-port';
import { TraceReceiver, type ReceivedSpan } from '../support/trace-receiver';

/** Goal: whoever runs the servers sees what they do, in figures and in traces, and nothing about anybody. */
let receiver: TraceReceiver;
let server: TestServer;
let caller: Caller;
let metricsUrl: string;

beforeAll(async () => {
  receiver = await TraceReceiver.start();
  const port = await freePort();
  metricsUrl = `http://127.0.0.1:${port}/metrics`;
  server = await startTestServer({ METRICS_PORT: String(port), OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  caller = await signIn(server, 'uwv.utrecht.1');
}, 60_000);
afterAll(async () => {
  await server.discard();
  await receiver.stop();
});

const metrics = async (): Promise<string> => (await fetch(metricsUrl)).text();
/** Sum over all lines of a metric whose labels match. */
async function valueOf(name: string, ...labels: readonly string[]): Promise<number> {
  const lines = (await metrics())
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  const fitting = lines.filter((line) => labels.every((label) => line.includes(label)));
  return fitting.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

async function spansOf(traceId: string, count: number): Promise<readonly ReceivedSpan[]> {
  const found = () => receiver.spans.filter((span) => span.traceId === traceId);
  for (let looks = 0; looks < 100 && found().length < count; looks += 1) await pause(100);
  return found();
}

describe('metrics', () => {
  it('count commands by outcome, refusals by rule and conflicts, and measure requests and appends', async () => {
    const before = await valueOf('meereis_append_seconds_count', 'outcome="appended"');
    const { arrangementId } = await openCase(caller, 'Gemetene');
    expect((await changeBenefit(caller, arrangementId, 0, 'ww', 'a')).status).toBe(200);
    expect((await changeBenefit(caller, arrangementId, 0, 'wia')).status).toBe(412);
    expect((await changeBenefit(caller, arrangementId, 1, 'ww')).status).toBe(422);
    expect(
      await valueOf('meereis_commands_total', 'action="arrangement.', 'outcome="stored"'),
    ).toBeGreaterThan(1);
    expect(await valueOf('meereis_commands_total', 'outcome="stale"')).toBe(1);
    expect(await valueOf('meereis_commands_total', 'outcome="refused"')).toBe(1);
    expect(await valueOf('meereis_refusals_total', 'rule="R')).toBeGreaterThan(0);
    const route = 'route="/api/v1/arrangements/:arrangementId/benefit-changes"';
    expect(await valueOf('meereis_http_request_seconds_count', route, 'status="412"')).toBe(1);
    expect(await valueOf('meereis_append_seconds_count', 'outcome="appended"')).toBeGreaterThan(before);
    expect(await valueOf('meereis_projected_events_total')).toBeGreaterThan(0);
    expect(await valueOf('process_cpu_seconds_total')).toBeGreaterThan(0);
  }, 30_000);

  it('say how far each projection is, and how many screens follow', async () => {
    const stream = await caller.get('/api/v1/event-stream');
    expect(await valueOf('meereis_event_streams_open')).toBe(1);
    await stream.body?.cancel();
    const text = await metrics();
    for (const name of ['events_behind', 'seconds_behind', 'checkpoint_age_seconds', 'position', 'stopped'])
      expect(text).toMatch(new RegExp(`^meereis_projection_${name}\\{projection="worklist"\\} \\d+$`, 'm'));
    expect(await valueOf('meereis_projection_position', 'worklist')).toBeGreaterThan(0);
  }, 30_000);

  it('hold nobody’s id, name or number, and answer one address only', async () => {
    const bsn = testBsn();
    await caller.post('/api/v1/person-searches', { purpose: 'identification', bsn });
    const { arrangementId } = await openCase(caller, 'Ongenoemde');
    await caller.get(`/api/v1/arrangements/${arrangementId}`);
    await caller.get(`/api/v1/nergens/${arrangementId}?bsn=${bsn}`);
    const text = await metrics();
    for (const private_ of [arrangementId, bsn, 'Ongenoemde', 'nergens'])
      expect(text).not.toContain(private_);
    expect((await fetch(metricsUrl.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(metricsUrl, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  }, 30_000);
});

describe('a trace', () => {
  it('goes from the request through the command and the append to the rows it changed', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const parent = 'b7ad6b7169203331';
    const traceparent = `00-${traceId}-${parent}-01`;
    await openCase(
      { ...caller, post: (path, body, headers) => caller.post(path, body, { ...headers, traceparent }) },
      'Gevolgde',
    );
    const spans = await spansOf(traceId, 8);
    const around = (span: ReceivedSpan | undefined) =>
      spans.find(({ spanId }) => spanId === span?.parentSpanId);
    const named = (name: string) => spans.filter((span) => span.name.startsWith(name));
    const [project] = named('project');
    const command = around(project);
    expect(command?.name).toMatch(/^command [\w.-]+$/);
    expect(named('append').map(around)).toContain(command);
    const request = around(command);
    expect(request).toMatchObject({
      parentSpanId: parent,
      name: expect.stringMatching(/^POST \/api\/v1\/[\w-]+$/) as string,
    });
  }, 30_000);

  it('shows what was asked of another program', async () => {
    // The keys of the issuer were asked when the first token came. The test's own calls belong to no request.
    const insides = () =>
      receiver.spans.filter(
        ({ name, parentSpanId }) => name.startsWith('call ') && parentSpanId !== undefined,
      );
    for (let looks = 0; looks < 100 && insides().length === 0; looks += 1) await pause(100);
    const [call] = insides();
    const request = receiver.spans.find(({ spanId }) => spanId === call?.parentSpanId);
    expect(call?.name).toMatch(/^call [\w.]+:\d+$/);
    expect(request?.traceId).toBe(call?.traceId);
    expect(request?.name).toMatch(/^(?:GET|POST) /);
  }, 30_000);

  it('holds nobody’s id, name or number', async () => {
    const { arrangementId } = await openCase(caller, 'Verzwegene');
    await caller.get(`/api/v1/arrangements/${arrangementId}?naam=Verzwegene`);
    await pause(2_500);
    const text = JSON.stringify(receiver.spans);
    expect(receiver.spans.length).toBeGreaterThan(10);
    for (const private_ of [arrangementId, 'Verzwegene']) expect(text).not.toContain(private_);
  }, 30_000);

  it('that nobody takes holds nothing up, not even the end', async () => {
    const hanging = await TraceReceiver.start();
    hanging.silent = true;
    const other = await startTestServer({ OTEL_EXPORTER_OTLP_ENDPOINT: hanging.url });
    const own = await signIn(other, 'uwv.utrecht.1');
    const { arrangementId } = await openCase(own, 'Onverstuurde');
    const startedAt = performance.now();
    for (let revision = 0; revision < 40; revision += 1)
      expect(
        (await changeBenefit(own, arrangementId, revision, revision % 2 === 0 ? 'ww' : 'wia')).status,
      ).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    await other.discard();
    expect(performance.now() - startedAt).toBeLessThan(25_000);
    await hanging.stop();
  }, 60_000);
});

describe('the health', () => {
  it('says degraded, and why, when a projection stopped, and people go on', async () => {
    const sick = await startTestServer({ METRICS_PORT: String(await freePort()) });
    try {
      const own = await signIn(sick, 'uwv.utrecht.1');
      await openCase(own, 'Zieke');
      const host = sick.app.get<ProjectionHost>(PROJECTION_HOST);
      await host.waitFor(await sickHead(sick), 5_000);
      // As after an event that its projection could not take.
      const { writer } = sick.app.get<ReadDatabase>(READ_DATABASE);
      await writer.transaction((tx) =>
        tx.run(
          "UPDATE meereis_checkpoint SET stopped = 'iets met een naam erin' WHERE projection = 'worklist'",
        ),
      );
      const health = await fetch(`${sick.url}/health/ready`);
      const body = (await health.json()) as { readonly reasons: readonly string[] };
      expect(health.status).toBe(200);
      expect(body).toMatchObject({ status: 'degraded', parts: { projections: 'ok' } });
      expect(body.reasons).toEqual([
        expect.stringMatching(/^projection worklist stopped after position \d{20}$/),
      ]);
      expect((await openCase(own, 'Volgende')).arrangementId).toBeDefined();
    } finally {
      await sick.discard();
    }
  }, 60_000);
});

async function sickHead(house: TestServer): Promise<Position> {
  return house.app.get<EventStore>(EVENT_STORE).head();
}
