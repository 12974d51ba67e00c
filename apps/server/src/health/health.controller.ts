import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '@meereis/access';
import { EVENT_STORE, LOG_START, type EventStore } from '@meereis/event-store';
import { PROJECTION_HOST, READ_DATABASE, type ProjectionHost, type ReadDatabase } from '@meereis/projections';
import { sql } from 'kysely';
import { Shutdown } from '../shutdown';
import { Lags } from '../telemetry/lags';
import { degradations } from './degraded.rule';

/** `ok`, or what is the matter in one word; details stand in the log. */
type Parts = Readonly<Record<'shutdown' | 'log' | 'readModels' | 'projections', string>>;

/**
 * For the platform that runs the server, outside the API: which part is not ready, and what works less well than it
 * should while people go on (`degraded`, with the reasons). Nothing else.
 */
@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
    @Inject(PROJECTION_HOST) private readonly projections: ProjectionHost,
    private readonly shutdown: Shutdown,
    private readonly lags: Lags,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const parts: Parts = {
      shutdown: this.shutdown.begun ? 'stopping' : 'ok',
      log: await works(() => this.store.head()),
      readModels: await works(() => sql`select 1`.execute(this.database.kysely)),
      projections: await this.projecting(),
    };
    const ready = Object.values(parts).every((part) => part === 'ok');
    void reply.code(ready ? 200 : 503);
    if (!ready) return { status: 'not-ready', parts };
    const reasons = degradations(await this.lags.read().catch(() => []));
    return reasons.length === 0 ? { status: 'ok', parts } : { status: 'degraded', parts, reasons };
  }

  /** Who waits while others project has nothing to show until one of them has made the tables. */
  private async projecting(): Promise<string> {
    const { state } = this.projections.status();
    if (state === 'stopped') return 'stopped';
    if (state !== 'waiting') return 'ok';
    return this.projections.waitFor(LOG_START, 0).then(
      (made) => (made ? 'ok' : 'not-made'),
      () => 'unavailable',
    );
  }
}

async function works(question: () => Promise<unknown>): Promise<string> {
  try {
    await question();
    return 'ok';
  } catch {
    return 'unavailable';
  }
}
