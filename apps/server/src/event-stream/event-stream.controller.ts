import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ACCESS_POLICY, CurrentPrincipal, type AccessPolicy, type Principal } from '@meereis/access';
import {
  ApiProblems,
  API_VERSION,
  COMMAND_RUNNER,
  ForbiddenError,
  ProblemError,
  READ_HEADERS,
  type CommandRunner,
} from '@meereis/commands';
import type { StoredEvent } from '@meereis/event-store';
import { Shutdown } from '../shutdown';
import { Announcements } from './announcements.service';
import { visibleEvents } from './visible-events';

/** How many streams may be open at once. */
export const STREAMS_MAX = Symbol('STREAMS_MAX');
const HEARTBEAT_MS = 15_000;
/** Bytes that may wait for a slow reader; then the line is cut and the reader comes back and asks anew. */
const WAITING_BYTES_MAX = 256 * 1024;

/**
 * Server-sent events: announces that a case of the caller's unit changed, so that a screen can ask again. It carries no
 * personal data and no content, and nothing is replayed: whoever was away reads the worklist.
 */
@ApiTags('event-stream')
@Controller('event-stream')
export class EventStreamController {
  private connections = 0;

  /** Screens that follow now. */
  get open(): number {
    return this.connections;
  }

  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly announcements: Announcements,
    private readonly shutdown: Shutdown,
    @Inject(STREAMS_MAX) private readonly streamsMax: number,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Follow what happens to the cases of one’s own unit (server-sent events)',
    operationId: 'followEvents',
  })
  @ApiOkResponse({
    description: 'An endless `text/event-stream` of announcements.',
    headers: READ_HEADERS,
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @ApiProblems(401, 403, 429, 500, 503)
  handle(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): void {
    if (!this.policy.may(principal, 'events.follow').allowed) throw new ForbiddenError();
    if (this.connections >= this.streamsMax || this.shutdown.begun) {
      throw new ProblemError(
        503,
        'too-many-streams',
        'Er volgen nu te veel schermen mee. Probeer het later opnieuw.',
      );
    }
    this.follow(principal, reply);
  }

  private follow(principal: Principal, reply: FastifyReply): void {
    this.connections += 1;
    const { raw } = reply.hijack();
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'API-Version': API_VERSION,
      'X-Accel-Buffering': 'no',
    });
    raw.write('retry: 3000\n\n');
    // Batches are judged one after the other, so announcements keep the order of the log.
    let queue = Promise.resolve();
    const leave = this.announcements.onEvents((events) => {
      queue = queue.then(() => this.announce(events, principal, reply)).catch(end);
    });
    const heartbeat = setInterval(() => raw.write(': hartslag\n\n'), HEARTBEAT_MS);
    const end = (): void => {
      raw.end();
    };
    this.shutdown.signal.addEventListener('abort', end, { once: true });
    raw.once('close', () => {
      this.connections -= 1;
      clearInterval(heartbeat);
      leave();
      this.shutdown.signal.removeEventListener('abort', end);
    });
  }

  private async announce(
    events: readonly StoredEvent[],
    principal: Principal,
    reply: FastifyReply,
  ): Promise<void> {
    for (const announcement of await visibleEvents(events, principal, {
      runner: this.runner,
      policy: this.policy,
    })) {
      if (reply.raw.writableLength > WAITING_BYTES_MAX) {
        reply.raw.destroy();
        return;
      }
      reply.raw.write(
        `id: ${announcement.position}\nevent: arrangement-changed\ndata: ${JSON.stringify(announcement)}\n\n`,
      );
    }
  }
}
