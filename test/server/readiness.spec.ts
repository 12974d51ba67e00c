import { EVENT_STORE, type EventStore } from '@meereis/event-store';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { startTestServer } from '../support/app';

interface Ready {
  readonly status: string;
  readonly parts: Readonly<Record<string, string>>;
}

async function readiness(url: string): Promise<{ status: number; body: Ready }> {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as Ready };
}

describe('readiness', () => {
  it('says yes while everything works', async () => {
    const server = await startTestServer();
    expect(await readiness(server.url)).toEqual({
      status: 200,
      body: { status: 'ok', parts: { shutdown: 'ok', log: 'ok', readModels: 'ok', projections: 'ok' } },
    });
    await server.discard();
  }, 60_000);

  it('says no and names the part, without details, when the log cannot be read', async () => {
    const server = await startTestServer();
    await server.app.get<EventStore>(EVENT_STORE).close();
    const { status, body } = await readiness(server.url);
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: 'not-ready', parts: { log: 'unavailable', readModels: 'ok' } });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    await server.discard();
  }, 60_000);

  it('says no when the read models cannot be read', async () => {
    const server = await startTestServer();
    // What nobody has used yet cannot be broken off.
    expect((await readiness(server.url)).status).toBe(200);
    await server.app.get<ReadDatabase>(READ_DATABASE).kysely.destroy();
    const { status, body } = await readiness(server.url);
    expect({ status, part: body.parts['readModels'] }).toEqual({ status: 503, part: 'unavailable' });
    await server.discard().catch(() => undefined);
  }, 60_000);
});
